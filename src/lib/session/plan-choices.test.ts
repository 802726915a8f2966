import { describe, expect, it } from 'vitest';
import { registerOf } from '#lib/domain/register.ts';
import { choicesOf, plansByName } from './plan-choices.ts';

describe('choices of plans', () => {
	it('stand in the order of a German list, those without a name first', () => {
		const { fachplanungen } = registerOf({
			fachplanungen: [
				{ id: 'a', title: 'Zentrenkonzept' },
				{ id: 'b', title: 'Ökokonto' },
				{ id: 'c', title: 'plan 10' },
				{ id: 'd', title: 'Plan 9' },
				{ id: 'e', title: ' ' }
			]
		});
		expect(Object.values(choicesOf(plansByName(fachplanungen)))).toEqual([
			'Planung ohne Namen',
			'Ökokonto',
			'Plan 9',
			'plan 10',
			'Zentrenkonzept'
		]);
	});
});
