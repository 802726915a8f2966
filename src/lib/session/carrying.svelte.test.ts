import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { storedDocument } from '#lib/store/stored.ts';
import { carryCheck, newerVersion, previewOf, wayTo } from './carrying.ts';
import { knownCatalogues } from './catalogues.ts';
import { CheckSession } from './check-session.svelte.ts';
import { openExample } from './new-check.ts';
import { readyCheck, type ReadyCheck } from './open-check.ts';
import { toConfirm } from './proposals.ts';
import { storage } from './storage.svelte.ts';

const young = JSON.parse(
	readFileSync('tests/fixtures/catalogue/0.2.0-test.json', 'utf8')
) as Catalogue;
const { id, version, title, status } = young;
const entry = { id, version, title, status, sha256: 'fassung-2' };

vi.mock('./catalogues.ts', async (original) => {
	const own = await original<typeof import('./catalogues.ts')>();
	return {
		...own,
		knownCatalogues: vi.fn(async () => [...(await own.knownCatalogues()), entry]),
		catalogueOf: (check: Pick<Assessment, 'catalogue'>) =>
			check.catalogue.version === version ? Promise.resolve(young) : own.catalogueOf(check)
	};
});

vi.mock('#lib/app/addresses.ts', () => ({ hrefTo: (path: string) => path }));

async function opened(check: string): Promise<ReadyCheck> {
	const session = new CheckSession(check);
	await session.open();
	await vi.waitFor(() => expect(session.state).toBe('ready'));
	const ready = readyCheck(session);
	if (ready === null) throw new Error('the check is not ready');
	return ready;
}

let check: ReadyCheck;

beforeEach(async () => {
	localStorage.clear();
	check = await opened(await openExample());
});

describe('a newer version at hand', () => {
	it('is found, and its preview changes nothing', async () => {
		const newer = await newerVersion(check);
		expect(newer).toEqual(entry);
		const way = await wayTo(check, entry);
		expect(way.missing).toBeNull();
		expect(previewOf(check, way.steps)?.toConfirm).toHaveLength(5);
		expect((await opened(check.session.id)).assessment).toEqual(check.assessment);
	});

	it('becomes a copy with answers to confirm, and the check stays', async () => {
		const { steps } = await wayTo(check, entry);
		const copy = await opened(await carryCheck(check, steps));
		expect(copy.session.id).not.toBe(check.session.id);
		expect(copy.session.title).toBe(`${check.session.title} (Fassung 0.2.0-test)`);
		expect(copy.assessment.revision.parents).toEqual([check.assessment.revision.id]);
		expect(copy.assessment.catalogue).toEqual({ id, version, sha256: 'fassung-2' });
		expect(toConfirm(copy)?.count).toBe(5);
		const stored = await storedDocument(storage.database, check.session.id);
		expect(stored?.assessment).toEqual(check.assessment);
	});

	it('is out of reach where a version in between is missing', async () => {
		const far = { ...entry, version: '0.9.0', sha256: 'fassung-9' };
		vi.mocked(knownCatalogues).mockResolvedValueOnce([far]).mockResolvedValueOnce([far]);
		expect(await newerVersion(check)).toEqual(far);
		expect((await wayTo(check, far)).missing).toBe('0.9.0');
	});
});
