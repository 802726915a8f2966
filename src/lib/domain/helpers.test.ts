import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { helpersFor, rankedHelpers } from './helpers.ts';
import type { Partner } from './wissen.ts';

const partnerOf = (id: string, criteria: readonly string[] = []): Partner => ({
	id,
	name: id,
	kind: 'weitere',
	offers: [],
	forWhom: [],
	topics: [],
	help: [],
	howToReach: null,
	criteria,
	sources: [],
	date: null,
	verified: false
});
const gap = (id: string, ...support: string[]) => ({ id, support });

const wissen = {
	partners: [partnerOf('verband'), partnerOf('amt', ['daten']), partnerOf('netz', ['klima'])]
};

describe('helpersFor', () => {
	it('finds whom the criterion names and who names the criterion, each once', () => {
		const ids = helpersFor(gap('klima', 'verband', 'netz'), wissen).map(({ id }) => id);
		expect(ids).toEqual(['verband', 'netz']);
		expect(helpersFor(gap('fehlt', 'niemand'), wissen)).toEqual([]);
	});
});

describe('rankedHelpers', () => {
	it('puts who helps with most first, says with what, and leaves out who helps with nothing', () => {
		const open = [gap('daten', 'verband'), gap('ziele', 'verband')];
		const ranked = rankedHelpers(open, wissen);
		expect(ranked.map(({ partner, criteria }) => [partner.id, criteria])).toEqual([
			['verband', ['daten', 'ziele']],
			['amt', ['daten']]
		]);
	});

	const NAMES = ['a', 'b', 'c', 'd', 'e'];
	const some = fc.subarray(NAMES);
	const partners = fc
		.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), some), { selector: ([id]) => id })
		.map((list) => list.map(([id, criteria]) => partnerOf(id, criteria)));
	const gaps = fc
		.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), some), { selector: ([id]) => id })
		.map((list) => list.map(([id, support]) => gap(id, ...support)));

	it('has one order, whatever the order of the file, and names exactly the helpers', () => {
		fc.assert(
			fc.property(partners, gaps, (list, open) => {
				const ranked = rankedHelpers(open, { partners: list });
				expect(rankedHelpers(open, { partners: list.toReversed() })).toEqual(ranked);
				const counts = ranked.map(({ criteria }) => criteria.length);
				expect(counts).toEqual(counts.toSorted((a, b) => b - a));
				for (const criterion of open) {
					const named = ranked.filter(({ criteria }) => criteria.includes(criterion.id));
					const helpers = helpersFor(criterion, { partners: list });
					expect(new Set(named.map(({ partner }) => partner))).toEqual(new Set(helpers));
				}
			})
		);
	});
});
