import { describe, expect, it } from 'vitest';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import {
	commonRevisions,
	lineageOf,
	revisionAfter,
	whyNotMerged,
	type Revision
} from './lineage.ts';

/** Revisions r0, r1, … each after the one before. */
function line(length: number): Revision {
	let revision: Revision = { id: 'r0', parents: [] };
	for (let number = 1; number <= length; number += 1) {
		revision = revisionAfter(`r${number}`, [revision]);
	}
	return revision;
}

describe('revisionAfter', () => {
	it('names its parent, and those before it nearest first', () => {
		expect(line(3)).toEqual({ id: 'r3', parents: ['r2'], ancestors: ['r1', 'r0'] });
		expect(revisionAfter('x', [{ id: 'r0', parents: [] }])).toEqual({ id: 'x', parents: ['r0'] });
	});

	it('keeps the nearest hundred', () => {
		const { ancestors = [] } = line(150);
		expect([ancestors.length, ancestors[0], ancestors.at(-1)]).toEqual([100, 'r148', 'r49']);
	});

	it('takes the lines of both parents in turns, whichever comes first', () => {
		const a = { id: 'a', parents: ['a1'], ancestors: ['a2', 'r'] };
		const b = { id: 'b', parents: ['b1'], ancestors: ['r', 's'] };
		const expected = { id: 'x', parents: ['a', 'b'], ancestors: ['a1', 'b1', 'a2', 'r', 's'] };
		expect([revisionAfter('x', [a, b]), revisionAfter('x', [b, a])]).toEqual([expected, expected]);
	});
});

describe('lineageOf', () => {
	it('reads files that name no ancestors, or nonsense', () => {
		expect(lineageOf({ id: 'a', parents: ['b', 'a'] })).toEqual(['a', 'b']);
		expect(lineageOf({ id: 'a', parents: [], ancestors: 'b' as never })).toEqual(['a']);
		expect(lineageOf({ id: 'a', parents: [], ancestors: [7, 'b'] as never })).toEqual(['a', 'b']);
	});
});

describe('commonRevisions', () => {
	it('are in the order of the first one', () => {
		const a = { id: 'a', parents: ['m'], ancestors: ['n', 'o'] };
		expect(commonRevisions(a, { id: 'o', parents: ['n'], ancestors: ['x'] })).toEqual(['n', 'o']);
		expect(commonRevisions(a, line(1))).toEqual([]);
	});
});

describe('whyNotMerged', () => {
	it('refuses another check and another version of the criteria', () => {
		const [a, b] = [assessmentOf(), assessmentOf({ id: 'x' })];
		const c = assessmentOf({ catalogue: { ...a.catalogue, version: '0.2.0' } });
		expect([whyNotMerged(a, a), whyNotMerged(a, b), whyNotMerged(a, a, c)]).toEqual([
			null,
			'other-check',
			'other-catalogue'
		]);
	});
});
