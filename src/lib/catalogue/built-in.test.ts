import { expect, it } from 'vitest';
import {
	builtInCatalogue,
	builtInCatalogues,
	loadCatalogue,
	loadWissen,
	newestCatalogue
} from './built-in.ts';
import { readCriteria } from './read-criteria.ts';

const files = readCriteria('criteria').catalogues;

it('lists what lies in criteria/, with hashes and without content', () => {
	const listed = builtInCatalogues.map(({ load: _load, ...facts }) => facts);
	expect(listed).toEqual(
		files.map(({ catalogue: { id, version, title, status }, sha256 }) => ({
			id,
			version,
			title,
			status,
			sha256
		}))
	);
});

it('loads each by id and version, and nothing else', async () => {
	for (const { catalogue } of files) {
		expect(await loadCatalogue(catalogue.id, catalogue.version)).toEqual(catalogue);
	}
	expect(await loadCatalogue(newestCatalogue().id, '99.0.0')).toBeNull();
	expect(builtInCatalogue('fehlt', newestCatalogue().version)).toBeNull();
});

it('starts with the newest', () => {
	expect(newestCatalogue().version).toBe(files.at(-1)?.catalogue.version);
});

it('loads partners and glossary', async () => {
	const { partners, glossary } = await loadWissen();
	expect(partners.length).toBeGreaterThan(10);
	expect(glossary.length).toBeGreaterThan(40);
});
