import { expect, it } from 'vitest';
import { archiveOf, storedArchive } from './archive.ts';

const catalogue = { id: 'a', version: '1.0.0', sha256: 'x' };
const answer = { state: 'level', level: 2, updatedAt: '2026-11-22' } as const;

it('has a place for everything a file may leave out', () => {
	const archive = {
		alt: { earlier: [{ answer, title: 'Alt', catalogue: '0.9.0' }] }
	};
	expect(archiveOf({ archive, updatedAt: '2026-11-23' }).get('alt')).toEqual([
		{
			answer: { state: 'open', updatedAt: '2026-11-23' },
			title: 'alt',
			catalogue: { id: '', version: '' }
		},
		{ answer, title: 'Alt', catalogue: { id: '', version: '0.9.0' } }
	]);
});

it('is stored as it was read, and not at all when it is empty', () => {
	const entry = { answer, title: 'Alt', catalogue };
	const archive = { alt: { ...entry, earlier: [{ ...entry, note: 'bleibt' }] }, neu: entry };
	expect(storedArchive(archiveOf({ archive, updatedAt: '' }))).toEqual(archive);
	expect(storedArchive(archiveOf({ updatedAt: '' }))).toBeUndefined();
	expect(storedArchive(new Map([['alt', []]]))).toBeUndefined();
});
