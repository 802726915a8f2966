import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCriteria } from '#lib/catalogue/read-criteria.ts';
import frozen from './frozen.json' with { type: 'json' };

const RULE =
	'A published version is never edited. Put the file back as it was; write a correction as a new version, with ' +
	'its changes, and add that file and its SHA-256 to tests/criteria/frozen.json.';

const hashOf = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

it.each(Object.entries(frozen))('%s is as it was published', (file, sha256) => {
	expect(existsSync(file) ? hashOf(file) : 'missing', RULE).toBe(sha256);
});

it('every version is frozen', () => {
	const files = readCriteria('criteria').catalogues.map(({ file }) => file);
	expect(
		files.filter((file) => !(file in frozen)),
		RULE
	).toEqual([]);
});
