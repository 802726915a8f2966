import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { hashedTextOf } from '#lib/domain/catalogue-text.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { applied } from '#lib/domain/change.ts';
import { verdictOf, evaluationOf } from '#lib/domain/evaluation.ts';
import { freeze, frozenChecksOf } from '#lib/domain/frozen.ts';
import { sha256Hex } from '#lib/exchange/hash.ts';
import { assessmentFile } from '#lib/exchange/write-assessment.ts';
import { removeCatalogue } from '#lib/store/catalogues.ts';
import { eraseEverything } from '#lib/store/checks.ts';
import { storedDocument } from '#lib/store/stored.ts';
import { foreignProblems as words } from '#lib/texts/weitere-kriterien.ts';
import { catalogueOf, contentFor, knownCatalogues } from './catalogues.ts';
import { documentOf } from './documents.ts';
import { CheckSession } from './check-session.svelte.ts';
import { FileOpening } from './file-opening.svelte.ts';
import { startCheck } from './new-check.ts';
import { acceptOffer } from './shelf.svelte.ts';
import { storage } from './storage.svelte.ts';

const OWN = readFileSync('criteria/insek-kleine-kommunen/0.1.0.json', 'utf8');
const own = JSON.parse(OWN) as Catalogue;
const foreign: Catalogue = {
	...own,
	version: '0.9.0',
	title: 'Fremde',
	notes: ['2026-11-22T10:00']
};

let opening: FileOpening;

const fileOf = (content: unknown) =>
	new File([typeof content === 'string' ? content : JSON.stringify(content)], 'datei.json');
const messages = () => opening.problems.map(({ message }) => message).join(' ');

/** Everything in the database, to see that nothing has changed. */
async function stored() {
	const tables = storage.database.tables;
	return Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
}

async function accepted(catalogue: Catalogue) {
	await opening.open(fileOf(catalogue));
	if (opening.offer === null) throw new Error(messages());
	await acceptOffer(opening.offer);
	const known = (await knownCatalogues()).at(-1);
	if (known === undefined) throw new Error('nothing on the shelf');
	return known;
}

async function opened(id: string) {
	const document = await storedDocument(storage.database, id);
	if (document === undefined) throw new Error(`no check ${id}`);
	return document.assessment;
}

/** As "Datei sichern" writes it. */
async function savedText(id: string) {
	const assessment = await opened(id);
	const content = await contentFor(assessment);
	return assessmentFile(assessment, { purpose: 'sichern', content }).text;
}

beforeEach(async () => {
	await storage.open();
	await eraseEverything(storage.database);
	opening = new FileOpening();
});

describe('a catalogue out of a file', () => {
	it('is offered with what it says of itself, and lies on the shelf when it is accepted', async () => {
		await opening.open(fileOf(foreign));
		expect(opening.offer).toMatchObject({
			title: 'Fremde',
			version: '0.9.0',
			criteria: 30,
			trust: { state: 'unsigned' }
		});
		expect(await knownCatalogues()).toHaveLength(1);
		const known = await accepted(foreign);
		expect(known).toEqual({
			id: foreign.id,
			version: '0.9.0',
			title: 'Fremde',
			status: 'draft',
			sha256: known.sha256
		});
		expect(await catalogueOf({ catalogue: known })).toEqual(foreign);
	});

	it('is refused when it is here already, or another under its name', async () => {
		await opening.open(fileOf(own));
		expect(messages()).toContain('gehört schon zu dieser Anwendung');
		await accepted(foreign);
		await opening.open(fileOf(foreign));
		expect(messages()).toContain('gibt es auf diesem Gerät schon');
		for (const other of [
			{ ...foreign, title: 'Andere' },
			{ ...own, title: 'Andere' }
		]) {
			await opening.open(fileOf(other));
			expect(messages()).toContain('„Andere“');
			expect(messages()).toContain('mit anderem Inhalt');
			expect(opening.offer).toBeNull();
		}
	});

	it('is refused for what it is, and nothing stored changes', async () => {
		const criteria = (count: number) =>
			Array.from({ length: count }, (_, index) => ({
				...own.criteria[0],
				id: `k-${index}`,
				number: index + 1,
				needs: index === 0 ? [] : [`k-${index - 1}`]
			}));
		const source = { ...foreign.sources[0], urls: ['javascript:alert(1)'] };
		const withText = (text: string) => OWN.replace('"id"', `${text}, "id"`);
		const bad: [unknown, string][] = [
			[{ ...foreign, criteria: 'keine' }, 'Kriterien: Hier muss eine Liste stehen.'],
			[{ ...foreign, criteria: criteria(600) }, 'höchstens 500'],
			[{ ...foreign, criteria: Array(10_000).fill({ id: 'x' }) }, 'höchstens 500'],
			[{ ...foreign, criteria: Array(99).fill({ id: 'x' }) }, 'weitere Fehler'],
			[
				{ ...foreign, sources: [source, ...foreign.sources.slice(1)] },
				'Quellen, 1. Eintrag, Adressen'
			],
			[{ ...foreign, notice: 'x'.repeat(5_000_001) }, '5 MB'],
			['x'.repeat(20_000_001), '20 MB'],
			[withText('"__proto__": {"a": 1}'), '__proto__'],
			[withText('"id": "x"'), 'zweimal'],
			[withText(`"x": ${'['.repeat(80)}${']'.repeat(80)}`), 'tiefer'],
			[{ ...foreign, signature: { key: 'A', value: 'B' } }, words.broken]
		];
		await accepted(foreign);
		const before = await stored();
		for (const [content, message] of bad) {
			await opening.open(fileOf(content));
			expect(opening.offer).toBeNull();
			expect(messages()).toContain(message);
			expect(opening.problems.length).toBeLessThan(25);
		}
		expect(await stored()).toEqual(before);
	});

	it('that was cut or bent anywhere is refused or offered, and nothing stored changes', async () => {
		const text = JSON.stringify(foreign);
		const before = await stored();
		await fc.assert(
			fc.asyncProperty(fc.nat(text.length), fc.string({ maxLength: 4 }), async (at, inserted) => {
				await opening.open(fileOf(text.slice(0, at) + inserted + text.slice(at + 3)));
				expect((opening.offer === null) === opening.problems.length > 0).toBe(true);
			}),
			{ numRuns: 20 }
		);
		expect(await stored()).toEqual(before);
	});
});

describe('a check made with a foreign catalogue', () => {
	it('holds no catalogue itself, but its file does, and comes back to the byte', async () => {
		const id = await startCheck('pruefen', await accepted(foreign));
		expect((await opened(id)).catalogue.content).toBeUndefined();
		const text = await savedText(id);
		expect(JSON.parse(text)).toMatchObject({ catalogue: { content: { notes: foreign.notes } } });
		await eraseEverything(storage.database);
		expect(await opening.open(fileOf(text))).toBe(id);
		expect((await opened(id)).catalogue.content).toBeUndefined();
		expect(await catalogueOf(await opened(id))).toEqual(foreign);
		expect(await knownCatalogues()).toHaveLength(2);
		expect(await savedText(id)).toBe(text);
	});

	it('puts nothing on the shelf as long as it is not kept', async () => {
		const id = await startCheck('pruefen', await accepted(foreign));
		const text = await savedText(id);
		const [known] = (await knownCatalogues()).slice(-1);
		await eraseEverything(storage.database);
		// the same check is here, made with the app's own
		const plain = {
			...(JSON.parse(text) as object),
			catalogue: (await opened(await startCheck('pruefen'))).catalogue
		};
		await opening.open(fileOf(plain));
		await opening.open(fileOf(text));
		expect(opening.known).not.toBeNull();
		opening.cancel();
		expect((await knownCatalogues()).map(({ version }) => version)).toEqual(['0.1.0']);
		await opening.open(fileOf(text));
		await opening.settle('copy');
		expect((await knownCatalogues()).at(-1)).toEqual(known);
	});

	it('keeps its catalogue on the shelf', async () => {
		const known = await accepted(foreign);
		await startCheck('pruefen', known);
		expect(await removeCatalogue(storage.database, known)).toHaveLength(1);
		expect(await knownCatalogues()).toHaveLength(2);
	});

	it('says whose criteria they are in its documents, the own ones do not', async () => {
		const lines = async (id: string) => {
			const session = new CheckSession(id);
			await session.open();
			await expect.poll(() => session.state).toBe('ready');
			const { document } = await documentOf(session, 'arbeitsblatt');
			const trust = session.trust;
			await session.close();
			return { trust, text: JSON.stringify(document) };
		};
		const other = await lines(await startCheck('pruefen', await accepted(foreign)));
		expect(other.trust).toEqual({ state: 'unsigned' });
		expect(other.text).toContain('„Fremde“, Fassung 0.9.0 · Herausgeber nicht bestätigt');
		const plain = await lines(await startCheck('vorbereiten'));
		expect(plain.trust).toBeNull();
		expect(plain.text).not.toContain('Herausgeber');
	});

	it('is printed as it was laid down also where its catalogue never was, unless somebody changed it', async () => {
		const { version, id } = { ...foreign, version: '0.8.0' };
		const content = { ...foreign, version };
		const sha256 = (await sha256Hex(hashedTextOf(content))) ?? '';
		const check = await opened(await startCheck('pruefen'));
		const under = { ...check, catalogue: { id, version, sha256 } };
		const evaluation = evaluationOf(verdictOf(content, check));
		const [edit] = freeze(under, evaluation, { id: 'f', at: '2026-11-22', content });
		if (edit === undefined) throw new Error('nothing laid down');
		const [frozen] = frozenChecksOf(applied(under, { id: 'c', at: '2026-11-22', ...edit }));
		if (frozen === undefined) throw new Error('nothing laid down');
		const changed = { ...frozen.catalogue, content: { ...content, title: 'Andere' } };
		expect(await catalogueOf({ catalogue: changed })).toBeNull();
		expect(await catalogueOf(frozen)).toEqual(content);
	});
});
