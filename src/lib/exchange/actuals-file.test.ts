import { describe, expect, it } from 'vitest';
import { assessmentOf, catalogueOf } from '../../../tests/fixtures/method/build.ts';
import type { Assessment } from '../domain/assessment.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { actualsOf, actualsText } from './actuals-file.ts';

const catalogue = catalogueOf([], {
	costDrivers: [{ id: 'karten' }, { id: 'gremien' }] as unknown as Catalogue['costDrivers']
});
const check: Assessment = {
	...assessmentOf({}),
	title: 'Geheimtitel',
	municipality: { name: 'Musterdorf' },
	profile: { einwohner: 4800 },
	effortPlan: {
		levers: ['Musterdorf'],
		actuals: {
			year: 2019,
			months: 14.5,
			euros: 45_000,
			drivers: ['gremien', 'Frau Muster'],
			helped: 'Herr Muster half',
			note: 'Musterdorf ärgerte sich',
			extra: 'Musterdorf'
		}
	}
};

describe('the file of actuals', () => {
	it('holds figures and codes', () => {
		expect(actualsOf(check, catalogue)).toEqual({
			format: 'insek-check/actuals',
			formatVersion: 1,
			sizeClass: 'S',
			year: 2019,
			months: 14.5,
			euros: 45_000,
			drivers: ['gremien'],
			catalogue: { id: 'test', version: '0.1.0' }
		});
	});

	it('holds no name and no free text, byte for byte', () => {
		const bytes = Buffer.from(actualsText(actualsOf(check, catalogue)));
		expect(bytes.includes('2019')).toBe(true);
		for (const secret of ['Muster', 'Geheim', 'Herr', 'Frau', 'half', 'ärgerte', check.id]) {
			expect(bytes.includes(secret), secret).toBe(false);
		}
	});

	it.each([
		[4999, 'S'],
		[5000, 'M'],
		[9999, 'M'],
		[10_000, 'L']
	])('calls %i inhabitants %s', (einwohner, sizeClass) => {
		const file = actualsOf({ ...check, profile: { einwohner } }, catalogue);
		expect(file.sizeClass).toBe(sizeClass);
	});

	it('is empty where nothing is said', () => {
		const { effortPlan: _none, ...bare } = { ...check, profile: {} };
		expect(actualsOf(bare, catalogue)).toMatchObject({ sizeClass: null, drivers: [] });
	});
});
