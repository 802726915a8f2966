import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../tests/criteria/built-in.ts';
import {
	driverEfforts,
	leverEffects,
	officeEuros,
	PER_DAY,
	shownDays,
	savingOf,
	SIZE_CLASSES,
	sizeClassOf,
	sumOf,
	type EffortSettings,
	type SizeClass
} from './effort.ts';

const { catalogue } = builtIn;
const ALL = catalogue.levers.map(({ id }) => id);
const of = (settings: EffortSettings, size: SizeClass) =>
	sumOf(driverEfforts(catalogue, settings, size));
const likely = (settings: EffortSettings, size: SizeClass) => {
	const { admin, office } = of(settings, size);
	return [admin.likely / PER_DAY, office.likely / PER_DAY];
};

describe('the drivers of the catalogue', () => {
	it.each([
		['S', [55.65, 69.8], [33.9, 30.85]],
		['M', [65.85, 85], [39.75, 36.65]],
		['L', [84.2, 107.7], [46.2, 42.4]]
	] as const)('size class %s takes %j as usual and %j lean', (size, classic, lean) => {
		expect(likely({}, size)).toEqual(classic);
		expect(likely({ levers: ALL }, size)).toEqual(lean);
	});

	it('range from three quarters to five quarters', () => {
		const { office } = of({}, 'S');
		expect([office.low, office.high]).toEqual([69.8 * 750_000, 69.8 * 1_250_000]);
	});

	it('know their class', () => {
		expect([4999, 5000, 9999, 10_000].map(sizeClassOf)).toEqual(['S', 'M', 'M', 'L']);
		expect(sizeClassOf(undefined)).toBeUndefined();
	});
});

describe('levers', () => {
	const levers = fc.subarray(ALL);
	const size = fc.constantFrom(...SIZE_CLASSES);

	it('lie between classic and lean, whichever are on', () => {
		fc.assert(
			fc.property(levers, size, (on, of) => {
				const [classic, some, lean] = [[], on, ALL].map((each) => likely({ levers: each }, of));
				for (const party of [0, 1]) {
					expect(some?.[party]).toBeLessThanOrEqual(classic?.[party] ?? 0);
					expect(some?.[party]).toBeGreaterThanOrEqual(lean?.[party] ?? 0);
				}
			})
		);
	});

	it('never raise the days of the office', () => {
		fc.assert(
			fc.property(levers, fc.constantFrom(...ALL), size, (on, one, of) => {
				const [before, after] = [on, [...on, one]].map((each) => likely({ levers: each }, of)[1]);
				expect(after).toBeLessThanOrEqual(before ?? 0);
			})
		);
	});

	it('change nothing more where another one is at work already', () => {
		const first = likely({ levers: ['standarddaten-nutzen'] }, 'M');
		expect(likely({ levers: ['standarddaten-nutzen', 'standarddaten-nutzen'] }, 'M')).toEqual(
			first
		);
		const [shared] = driverEfforts(
			catalogue,
			{ levers: ['standarddaten-nutzen', 'waermeplan-mitnutzen'] },
			'M'
		).filter(({ driver }) => driver.id === 'datenbeschaffung');
		expect(shared?.effort.office.likely).toBe(1.5 * PER_DAY);
	});

	it('are told by what they save alone, those without drivers not at all', () => {
		const [strongest, ...others] = leverEffects(catalogue, {}, 'S');
		expect(strongest?.lever.id).toBe('themenbloecke');
		// 9 × 1.5 − 5 × 1.25, 10 × 0.5 − 4 × 0.5, 10 × 0.5 − 4 × 0.5
		expect(strongest?.saves.office).toBe((7.25 + 3 + 3) * PER_DAY);
		expect(others).toHaveLength(catalogue.levers.filter(({ drivers }) => drivers[0]).length - 1);
	});
});

describe('what somebody sets', () => {
	const value = fc.integer({ min: 0, max: 100_000 }).map((cents) => cents / 100);
	const settings = fc.record({
		levers: fc.subarray(ALL),
		quantities: fc.dictionary(
			fc.constantFrom(...catalogue.costDrivers.map(({ id }) => id)),
			fc.record({ classic: value, lean: value }, { requiredKeys: [] })
		),
		rates: fc.dictionary(
			fc.constantFrom(...catalogue.costDrivers.map(({ id }) => id)),
			fc.record({ classic: fc.record({ admin: value, office: value }, { requiredKeys: [] }) })
		)
	});

	it('counts instead of the catalogue', () => {
		const set: EffortSettings = {
			quantities: { karten: { classic: 20 } },
			rates: { karten: { classic: { office: 1 } } },
			spreads: { karten: { low: 0.5 } }
		};
		const karten = driverEfforts(catalogue, set, 'S').find(({ driver }) => driver.id === 'karten');
		expect(karten).toMatchObject({
			quantity: 20,
			rate: { admin: 0.1, office: 1 },
			spread: { low: 0.5, high: 1.25 },
			effort: { office: { low: 10 * PER_DAY, likely: 20 * PER_DAY, high: 25 * PER_DAY } }
		});
	});

	it('counts a single quantity both ways', () => {
		const set: EffortSettings = { quantities: { karten: 6 } };
		const usual = driverEfforts(catalogue, set, 'S').find(({ driver }) => driver.id === 'karten');
		const lean = driverEfforts(catalogue, { ...set, levers: ALL }, 'S').find(
			({ driver }) => driver.id === 'karten'
		);
		expect([usual?.quantity, lean?.quantity]).toEqual([6, 6]);
	});

	it('keeps low below likely below high, whatever it is, also when rounded', () => {
		fc.assert(
			fc.property(settings, fc.constantFrom(...SIZE_CLASSES), (set, size) => {
				const { admin, office } = of(set, size);
				for (const range of [admin, office, shownDays(admin), shownDays(office)]) {
					expect(range.low).toBeLessThanOrEqual(range.likely);
					expect(range.likely).toBeLessThanOrEqual(range.high);
				}
			})
		);
	});

	it('saves between its ends, and the likely days exactly', () => {
		fc.assert(
			fc.property(settings, fc.constantFrom(...SIZE_CLASSES), (set, size) => {
				const before = driverEfforts(catalogue, { ...set, levers: [] }, size);
				const after = driverEfforts(catalogue, set, size);
				const { admin, office } = savingOf(before, after);
				expect(admin.likely).toBe(sumOf(before).admin.likely - sumOf(after).admin.likely);
				for (const { low, likely, high } of [admin, office]) {
					expect(low).toBeLessThanOrEqual(likely);
					expect(likely).toBeLessThanOrEqual(high);
				}
			})
		);
	});

	it('has euros only with both rates', () => {
		const { office } = of({}, 'S');
		expect(officeEuros(office, {})).toBeNull();
		expect(officeEuros(office, { dayRate: [800, null] })).toBeNull();
		expect(officeEuros(office, { dayRate: [800, 1000] })).toEqual({
			low: 41_880,
			high: 87_250
		});
	});
});

it.each([
	[
		{ low: 19.2, likely: 19.5, high: 19.9 },
		{ low: 19, likely: 20, high: 20 }
	],
	[
		{ low: 20.1, likely: 41.7, high: 99.9 },
		{ low: 20, likely: 42, high: 100 }
	],
	[
		{ low: 100.1, likely: 126, high: 156.8 },
		{ low: 100, likely: 126, high: 160 }
	],
	[
		{ low: -1.1, likely: 9.3, high: 26.9 },
		{ low: -2, likely: 9, high: 30 }
	]
])('rounds %j outward to %j', (days, rounded) => {
	const exact = Object.fromEntries(
		Object.entries(days).map(([key, value]) => [key, Math.round(value * PER_DAY)])
	) as unknown as Parameters<typeof shownDays>[0];
	expect(shownDays(exact)).toEqual(rounded);
});
