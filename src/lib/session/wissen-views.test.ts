import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../tests/criteria/built-in.ts';
import type { Assessment } from '#lib/domain/assessment.ts';
import { verdictOf } from '#lib/domain/evaluation.ts';
import type { Wissen } from '#lib/domain/wissen.ts';
import { entriesOf } from '#lib/domain/wissen-entries.ts';
import type { ReadyCheck } from './open-check.ts';
import {
	gapsOf,
	hitGroupsOf,
	hrefOfEntry,
	knownFor,
	lettersOf,
	partnerGroupsOf,
	topicsOf,
	type WissenContext
} from './wissen-views.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const wissen = read('criteria/wissen/3.json') as Wissen;
const example = read('src/lib/session/example/musterstadt.insek.json') as Assessment;
const { catalogue } = builtIn;

/** Of the check only what the views read. */
function checkOf(assessment: Assessment): ReadyCheck {
	const verdict = verdictOf(catalogue, assessment);
	return { session: { id: 'c' }, assessment, catalogue, verdict } as unknown as ReadyCheck;
}
const check = checkOf(example);
const context: WissenContext = { wissen, check, catalogue };
const nobody: WissenContext = { wissen, check: null, catalogue };

describe('gapsOf', () => {
	it('ranks who helps with Musterstadt, names with what, and counts the wishes', () => {
		const { count, isBegun, helpers, methods, wishes } = gapsOf(context, check);
		expect(count).toBe(12);
		expect(isBegun).toBe(true);
		const counts = helpers.map(({ criteria }) => criteria.length);
		expect(counts).toEqual(counts.toSorted((a, b) => b - a));
		expect(methods[0]?.title).toBe('Rundgang');
		expect(methods[0]?.criteria.map(({ number }) => number)).toEqual([15, 25, 26]);
		expect(wishes.map(({ wish, count: times }) => [wish, times])).toEqual([...check.verdict.help]);
		expect(wishes.every(({ partners }) => partners.length > 0)).toBe(true);
	});

	it('has nothing where every answer is enough', () => {
		const answers = Object.fromEntries(
			catalogue.criteria.map(({ id }) => [
				id,
				{ state: 'level', level: 3, updatedAt: '2026-11-22' } as const
			])
		);
		const done = checkOf({ ...example, answers: answers as unknown as Assessment['answers'] });
		expect(gapsOf({ ...context, check: done }, done)).toMatchObject({ count: 0, helpers: [] });
	});

	it('counts everything as open before the first answer', () => {
		const fresh = checkOf({ ...example, answers: {} });
		const { count, isBegun } = gapsOf({ ...context, check: fresh }, fresh);
		expect([count, isBegun]).toEqual([fresh.verdict.criteria.length, false]);
	});
});

describe('what is shown', () => {
	it('links a criterion where there is a check, else only names it', () => {
		const id = 'ortskern-und-ortsteile';
		expect(knownFor(context, id)?.criterion?.href).toMatch(/kriterium\/\?check=c&k=ortskern/);
		expect(knownFor(nobody, id)?.criterion).toMatchObject({ number: 25, href: null });
		expect(knownFor(nobody, 'gibt-es-nicht')).toBeNull();
		expect(knownFor(nobody, null)).toBeNull();
	});

	it('has every partner once under its kind, and as many for a topic as the topic says', () => {
		const countOf = (topic: string) =>
			partnerGroupsOf(nobody, topic).reduce((sum, { partners }) => sum + partners.length, 0);
		expect(countOf('')).toBe(wissen.partners.length);
		expect(topicsOf(nobody).filter(({ id, count }) => countOf(id) !== count)).toEqual([]);
	});

	it('has every word under its letter', () => {
		const letters = lettersOf(nobody);
		expect(letters.map(({ letter }) => letter).join('')).toMatch(/^[A-Z]+$/);
		expect(letters.flatMap(({ entries }) => entries).length).toBe(wissen.glossary.length);
	});

	it('shows few hits of each part, says how many more, and leads to each', () => {
		const groups = hitGroupsOf(null, entriesOf(wissen));
		expect(groups.map(({ part }) => part)).toEqual(['hilfe', 'praxis', 'methoden', 'begriffe']);
		expect(groups.map(({ hits, more }) => hits.length + more)).toEqual([24, 41, 7, 108]);
		const [method] = groups[2]?.hits ?? [];
		expect(method && hrefOfEntry(null, method)).toMatch(/wissen\/\?teil=methoden&m=kernteam$/);
		expect(groups[3]?.hits[0]?.href).toMatch(/teil=begriffe#begriff-arbeitsblatt$/);
	});
});
