import { describe, expect, it } from 'vitest';
import { catalogueOf, criterionOf } from '../../../tests/fixtures/method/build.ts';
import type { Edition } from '../domain/carry-moves.ts';
import { chainOf, newerVersionsOf } from './chain.ts';

const question = criterionOf({ id: 'a' });

/** A version that says what changed since these; its one criterion is worded anew in each. */
function edition(version: string, ...since: readonly string[]): Edition {
	const changes = since.map((from) => ({
		from,
		kind: 'TEXT' as const,
		old: ['a'],
		new: ['a'],
		note: ''
	}));
	const criteria = [{ ...question, tip: version }];
	return { catalogue: catalogueOf(criteria, { version, changes }), sha256: version };
}

const [one, two, three] = [
	edition('1.0.0'),
	edition('2.0.0', '1.0.0'),
	edition('3.0.0', '2.0.0')
] as const;

const versions = (from: Edition, to: Edition, known: readonly Edition[]) => {
	const chain = chainOf(from, to, known);
	return chain.ok ? chain.steps.map(({ catalogue }) => catalogue.version) : chain.missing;
};

describe('the way from version to version', () => {
	it('is straight where the newer one says what has changed', () => {
		expect(versions(one, two, [])).toEqual(['2.0.0']);
		expect(versions(one, edition('3.0.0', '2.0.0', '1.0.0'), [two])).toEqual(['3.0.0']);
		expect(versions(two, two, [])).toEqual([]);
	});

	it('leads through the versions in between, and back', () => {
		expect(versions(one, three, [three, two])).toEqual(['2.0.0', '3.0.0']);
		expect(versions(three, one, [one, two])).toEqual(['2.0.0', '1.0.0']);
		expect(versions(two, one, [])).toEqual(['1.0.0']);
	});

	it('is straight between two versions that ask the same', () => {
		const same = { ...one.catalogue, version: '1.0.1' };
		expect(versions(one, { catalogue: same, sha256: 'x' }, [])).toEqual(['1.0.1']);
	});

	it('names the link that is missing', () => {
		expect(versions(one, three, [])).toBe('test 2.0.0');
		expect(versions(three, one, [])).toBe('test 2.0.0');
		expect(versions(one, edition('4.0.0', '3.0.0'), [three])).toBe('test 2.0.0');
		expect(versions(one, edition('2.0.0'), [])).toBe('test 1.0.0');
		const other = { ...two, catalogue: { ...two.catalogue, id: 'anderer' } };
		expect(versions(one, other, [])).toBe('anderer 1.0.0');
	});
});

describe('newer versions', () => {
	const entry = (version: string, status: 'draft' | 'withdrawn' = 'draft', id = 'a') => ({
		id,
		version,
		status
	});

	it('are those of the same name that are not withdrawn, the newest first', () => {
		const entries = [
			entry('0.2.0-test'),
			entry('0.1.0'),
			entry('0.10.0'),
			entry('0.11.0', 'withdrawn'),
			entry('0.12.0', 'draft', 'b')
		];
		const newer = newerVersionsOf(entry('0.1.0'), entries);
		expect(newer.map(({ version }) => version)).toEqual(['0.10.0', '0.2.0-test']);
	});
});
