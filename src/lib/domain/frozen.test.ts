import { describe, expect, it } from 'vitest';
import { assessmentOf, catalogueOf, criterionOf } from '../../../tests/fixtures/method/build.ts';
import type { Edits } from './answering.ts';
import type { Assessment } from './assessment.ts';
import { canonicalJson } from './canonical-json.ts';
import { applied, editAt } from './change.ts';
import { evaluationOf, verdictOf, type Evaluation } from './evaluation.ts';
import {
	asFrozen,
	checkCodeOf,
	formerResultOf,
	formerStateOf,
	freeze,
	frozenChecksOf,
	storedResultOf,
	unchangedSince,
	type FrozenCheck
} from './frozen.ts';
import { shareable } from './shareable.ts';

const AT = '2026-11-22T10:00:00+01:00';
const evaluation = { status: 'MIT_LUECKEN' } as Evaluation;

function after(assessment: Assessment, edits: Edits): Assessment {
	return edits.reduce((state, each) => applied(state, { id: 'c', at: AT, ...each }), assessment);
}

const check: Assessment = {
	...assessmentOf({}),
	title: 'Musterstadt',
	answers: {
		a: { state: 'level', level: 2, privateNote: 'geheim', note: 'offen', updatedAt: AT }
	},
	steps: [{ id: 's', title: 'Schritt', privateNote: 'geheim' }],
	ratsvorlage: { decision: 'Beschluss' }
};
const once = after(check, freeze(check, evaluation, { id: 'f1', at: AT }));

describe('a state laid down', () => {
	it('has a number, a day, and nothing private', () => {
		const [frozen] = frozenChecksOf(once);
		expect(frozen).toMatchObject({ id: 'f1', number: 1, at: '2026-11-22', title: 'Musterstadt' });
		expect(frozen?.answers['a']).toEqual({
			state: 'level',
			level: 2,
			note: 'offen',
			updatedAt: '2026-11-22'
		});
		expect(JSON.stringify(frozen)).not.toContain('geheim');
		expect(frozen?.evaluation).toEqual(evaluation);
	});

	it('stays byte-equal when it is passed on, and so does its check code', () => {
		const [frozen] = frozenChecksOf(once);
		const [passed] = frozenChecksOf(shareable(once) as Assessment);
		if (frozen === undefined || passed === undefined) throw new Error('nothing was laid down');
		expect(canonicalJson(passed)).toBe(canonicalJson(frozen));
	});

	it('is the present one until something in it changes', () => {
		expect(unchangedSince(check)).toBeNull();
		expect(unchangedSince(once)?.number).toBe(1);
		const noted = after(once, [editAt(once, '/answers/a/privateNote', 'anders geheim')]);
		expect(unchangedSince(noted)?.number).toBe(1);
		for (const [path, value] of [
			['/answers/a/level', 3],
			['/ratsvorlage/decision', 'Anderer Beschluss'],
			['/steps/s/title', 'Anderer Schritt'],
			['/title', 'Andere Stadt']
		] as const) {
			expect(unchangedSince(after(once, [editAt(once, path, value)]))).toBeNull();
		}
	});

	it('is the present one again when what was typed is taken back, or the template at hand is chosen', () => {
		const bare = after(check, [editAt(check, '/ratsvorlage', undefined)]);
		const frozen = after(bare, freeze(bare, evaluation, { id: 'f1', at: AT }));
		for (const ratsvorlage of [{}, { template: 'kenntnisnahme' }]) {
			const same = after(frozen, [editAt(frozen, '/ratsvorlage', ratsvorlage)]);
			expect(unchangedSince(same)?.number).toBe(1);
		}
		const other = after(frozen, [editAt(frozen, '/ratsvorlage', { template: 'auftrag' })]);
		expect(unchangedSince(other)).toBeNull();
	});

	it('counts on, and the latest one is compared', () => {
		const changed = after(once, [editAt(once, '/answers/a/level', 3)]);
		const twice = after(changed, freeze(changed, evaluation, { id: 'e2', at: AT }));
		expect(frozenChecksOf(twice).map(({ number }) => number)).toEqual([1, 2]);
		expect(unchangedSince(twice)?.number).toBe(2);
		const back = after(twice, [editAt(twice, '/answers/a/level', 2)]);
		expect(unchangedSince(back)).toBeNull();
	});

	it('gives back the check as it was', () => {
		const changed = after(once, [editAt(once, '/answers/a/level', 3)]);
		const [frozen] = frozenChecksOf(changed);
		if (frozen === undefined) throw new Error('nothing was laid down');
		const former = asFrozen(changed, frozen);
		expect(former.answers['a']?.level).toBe(2);
		expect(former.ratsvorlage).toEqual({ decision: 'Beschluss' });
		expect(former.id).toBe(check.id);
		expect(JSON.stringify(former.answers)).not.toContain('geheim');
	});

	it('keeps a foreign catalogue whole, and is still compared without it', () => {
		// a note that looks like a time of day, and a hash that would not forgive its loss
		const content = catalogueOf([], { notes: [AT] });
		const made = after(check, freeze(check, evaluation, { id: 'f1', at: AT, content }));
		const [frozen] = frozenChecksOf(shareable(made) as Assessment);
		expect(frozen?.catalogue).toEqual({ ...check.catalogue, content });
		expect(unchangedSince(made)?.number).toBe(1);
		const embedded = { ...made, catalogue: { ...made.catalogue, content } };
		expect(unchangedSince(embedded)?.number).toBe(1);
		const other = { ...made, catalogue: { ...made.catalogue, sha256: 'other' } };
		expect(unchangedSince(other)).toBeNull();
	});

	it('is left out where it is not whole', () => {
		const parts = [{}, { id: 'x', number: 1 }, { id: 'x', number: 1, at: AT, catalogue: 'alt' }];
		expect(frozenChecksOf({ ...check, frozen: parts })).toEqual([]);
	});
});

describe('the result of a state laid down', () => {
	const catalogue = catalogueOf([criterionOf({ id: 'a', weight: 3 }), criterionOf({ id: 'b' })]);
	const verdict = verdictOf(catalogue, check);
	const laidDown = (stored: unknown, mode: 'pruefen' | 'vorbereiten' = 'pruefen') => {
		const state = { ...check, mode };
		const [edit] = freeze(state, stored as Evaluation, { id: 'f1', at: AT });
		return edit?.after as FrozenCheck;
	};
	const honest = evaluationOf(verdict);

	it('is the one that was stored then, in whole points', () => {
		expect(honest.score).toMatchObject({ low: 75, high: 100 });
		expect(storedResultOf(laidDown(honest))).toEqual({
			headline: honest.headline,
			band: { low: 75, high: 100 }
		});
		const odd = { ...honest, score: { low: 33.33, point: null, high: 66.67 } };
		expect(storedResultOf(laidDown(odd))?.band).toEqual({ low: 33, high: 67 });
		const sure = { ...honest, score: { low: 66.67, point: 66.67, high: 66.67 } };
		expect(storedResultOf(laidDown(sure))?.band).toEqual({ low: 66, high: 66 });
	});

	it('has no band at a Startpunkt, and is none in a file without one', () => {
		expect(storedResultOf(laidDown(honest, 'vorbereiten'))?.band).toBeNull();
		for (const stored of [undefined, null, 'x', {}, { headline: 3 }]) {
			const state = { ...laidDown(honest), evaluation: stored as unknown as Evaluation };
			expect(storedResultOf(state)).toBeNull();
			expect(formerResultOf(state, verdict)).toBeNull();
		}
		expect(storedResultOf(laidDown({ headline: 'Gut' }))).toEqual({ headline: 'Gut', band: null });
	});

	it('is named exactly where the rules say something else today', () => {
		expect(formerResultOf(laidDown(honest), verdict)).toBeNull();
		const { beyond: _beyond, ...before } = honest;
		expect(formerResultOf(laidDown(before), verdict)).toBeNull();
		for (const other of [
			{ ...honest, headline: 'Noch 9 Punkte klären' },
			{ ...honest, score: { ...honest.score, low: 12 } },
			{ ...honest, beyond: 9 },
			{ ...honest, gone: 1 }
		]) {
			expect(formerResultOf(laidDown(other), verdict)?.headline).toBe(other.headline);
		}
	});
});

it('the state to compare with is the latest that is another one', () => {
	expect(formerStateOf(check)).toBeNull();
	expect(formerStateOf(once)?.number).toBe(1);
	const changed = after(once, [editAt(once, '/answers/a/level', 3)]);
	expect(formerStateOf(changed)?.number).toBe(1);
	const twice = after(changed, freeze(changed, evaluation, { id: 'e2', at: AT }));
	expect(formerStateOf(twice)?.number).toBe(1);
	expect(formerStateOf({ ...twice, depth: 'kurz' })?.number).toBe(2);
});

it('a check code is eight digits of a hash, in two halves', () => {
	expect(checkCodeOf('1a2b3c4d5e6f'.padEnd(64, '0'))).toBe('1A2B-3C4D');
});
