import { describe, expect, it } from 'vitest';
import { catalogueOf, criterionOf } from '../../../tests/fixtures/method/build.ts';
import type { Catalogue, ChangeKind, Criterion } from './catalogue.ts';
import { commonCore } from './common-core.ts';

const criteria = (...ids: readonly string[]) => ids.map((id) => criterionOf({ id }));
const changed = (id: string, question = 'Andere Frage?'): Criterion =>
	criterionOf({ id, question });

function version(
	number: string,
	list: readonly Criterion[],
	changes: readonly (readonly [from: string, kind: ChangeKind, old: string, next: string])[] = []
): Catalogue {
	const declared = changes.map(([from, kind, old, next]) => ({
		from,
		kind,
		old: old.split(' ').filter(Boolean),
		new: next.split(' ').filter(Boolean),
		note: ''
	}));
	return catalogueOf(list, { version: number, changes: declared });
}

const idsOf = (from: Catalogue, to: Catalogue, via: readonly Catalogue[] = []) =>
	commonCore(from, to, via).pairs.map((pair) => `${pair.from.id}-${pair.to.id}`);

const first = version('1.0.0', criteria('a', 'b', 'c', 'd', 'e', 'f', 'g'));
const second = version(
	'1.1.0',
	[...criteria('a'), changed('b'), changed('c2'), changed('d'), ...criteria('e1', 'e2', 'fg', 'h')],
	[
		['1.0.0', 'TEXT', 'b', 'b'],
		['1.0.0', 'TEXT', 'c', 'c2'],
		['1.0.0', 'STRENGER', 'd', 'd'],
		['1.0.0', 'GETEILT', 'e', 'e1 e2'],
		['1.0.0', 'ZUSAMMEN', 'f g', 'fg'],
		['1.0.0', 'NEU', '', 'h']
	]
);
const third = version(
	'2.0.0',
	[...criteria('h', 'a'), changed('b', 'Noch einmal anders?'), changed('c3'), changed('d')],
	[
		['1.1.0', 'LOCKERER', 'b', 'b'],
		['1.1.0', 'TEXT', 'c2', 'c3'],
		['1.1.0', 'ENTFALLEN', 'e1 e2 fg', '']
	]
);

describe('commonCore', () => {
	it('is everything within one version', () => {
		expect(idsOf(first, first)).toEqual('abcdefg'.split('').map((id) => `${id}-${id}`));
	});

	it('is what a step left as it was, or only worded otherwise', () => {
		expect(idsOf(first, second)).toEqual(['a-a', 'b-b', 'c-c2']);
	});

	it('goes step by step, in the order of the later version', () => {
		expect(idsOf(first, third, [second])).toEqual(['a-a', 'c-c3']);
		expect(idsOf(first, third, [third, second, first])).toEqual(['a-a', 'c-c3']);
	});

	it('reads backwards where the later one is compared with the earlier', () => {
		expect(idsOf(third, first, [second])).toEqual(['a-a', 'c3-c']);
		expect(commonCore(third, first, [second]).isReversed).toBe(true);
		expect(commonCore(first, third, [second]).isReversed).toBe(false);
	});

	it('without the versions between is what is the same to the word', () => {
		expect(idsOf(first, third)).toEqual(['a-a']);
	});

	it('does not take a criterion whose words differ without a declared change', () => {
		expect(idsOf(first, version('1.1.0', [changed('a'), ...criteria('b')]))).toEqual(['b-b']);
	});

	it('does not take a criterion that took in another one, although its words stayed', () => {
		const joined = version('1.1.0', criteria('a', 'b'), [['1.0.0', 'ZUSAMMEN', 'a c', 'a']]);
		expect(idsOf(first, joined)).toEqual(['b-b']);
	});

	it('is nothing between two catalogues', () => {
		expect(idsOf(first, { ...first, id: 'other' })).toEqual([]);
	});
});
