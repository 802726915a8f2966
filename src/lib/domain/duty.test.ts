import { describe, expect, it } from 'vitest';
import { questionOf } from '../../../tests/fixtures/method/build.ts';
import type { Profile } from './assessment.ts';
import type { Condition } from './catalogue.ts';
import { dutyOf } from './duty.ts';

const questions = [questionOf('ortsteile'), questionOf('zentrum', 'ja', 'nein')];
const YES: Condition = { eq: ['zentrum', 'ja'] };
const VILLAGE: Condition = { any: [{ gte: ['ortsteile', 2] }, YES] };

describe('dutyOf', () => {
	const duty = (profile: Profile) =>
		dutyOf({ duty: 'bedingt', dutyWhen: VILLAGE }, profile, questions);

	it('follows the condition, and says what it depends on', () => {
		expect(duty({ zentrum: 'ja' })).toBe('pflicht');
		expect(duty({ zentrum: 'nein', ortsteile: 1 })).toBe('keine');
		expect(duty({})).toEqual({ dependsOn: 'ortsteile' });
	});

	it('is total', () => {
		expect(dutyOf({ duty: 'pflicht' }, {}, questions)).toBe('pflicht');
		expect(dutyOf({ duty: 'keine', dutyWhen: YES }, { zentrum: 'ja' }, questions)).toBe('keine');
		expect(dutyOf({ duty: 'bedingt' }, {}, questions)).toEqual({ dependsOn: null });
		const unasked: Condition = { eq: ['unbekannt', 'ja'] };
		expect(dutyOf({ duty: 'bedingt', dutyWhen: unasked }, {}, questions)).toEqual({
			dependsOn: null
		});
	});
});
