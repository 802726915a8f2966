import { readFileSync, readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parseCatalogue } from '#lib/catalogue/parse.ts';
import { catalogueHash } from '#lib/catalogue/read-criteria.ts';
import type { Assessment } from '#lib/domain/assessment.ts';
import type { Problem } from '#lib/domain/result.ts';
import { textOfFile } from '#lib/exchange/envelope.ts';
import { readForm } from '#lib/exchange/form-reading.ts';
import { readAttachment } from '#lib/exchange/pdf-attachment.ts';
import { MAX_DEPTH, parseJson } from '#lib/exchange/scan-json.ts';
import { assessmentFile } from '#lib/exchange/write-assessment.ts';
import { blankDocument } from '#lib/report/blank-sheet.ts';
import { readPdfFonts } from '#lib/report/pdf/fonts-node.ts';
import { writePdf } from '#lib/report/pdf/write-pdf.ts';
import { labels } from '../pdf/sample-document.ts';
import { mutatedBytes, mutatedText, mutatedTree, pdfWith } from './mutations.ts';
import { catalogue, opened, sha256, TODAY } from './opened.ts';
import { randomOf, type Random } from './random.ts';
import type { Outcome, Verdict } from './round.ts';

/** No file of these keeps the reader longer, in milliseconds, on the slowest machine that is tested on. */
const MOST_TIME = 20_000;

const foreign = { ...catalogue, id: 'anderer-katalog', version: '3.2.1' };

/** A file before it is broken. */
interface Original {
	readonly json: unknown;
	/** Its values by their places. */
	readonly leaves: ReadonlyMap<string, string>;
}

/** Every data file of the tests that holds a check, and the example. */
const originals: readonly Original[] = [
	...readdirSync('tests/fixtures/files')
		.filter((name) => /^(format|opens)-/.test(name))
		.map((name) => `tests/fixtures/files/${name}`),
	'tests/fixtures/real/wilsdruff.insek.json',
	'src/lib/session/example/musterstadt.insek.json'
].map((file) => {
	const json = JSON.parse(readFileSync(file, 'utf8')) as unknown;
	return { json, leaves: new Map(leavesOf(json)) };
});
const withForeign = {
	...(originals[0]?.json as object),
	catalogue: {
		id: foreign.id,
		version: foreign.version,
		sha256: catalogueHash(foreign),
		content: foreign
	}
};

/** So many hostile files; `forms` of them also go to the reader of forms, which takes its time. */
export async function hostileFiles(count: number, forms: number, seed: number): Promise<Outcome> {
	const random = randomOf(seed);
	const form = await blankForm();
	const counted = { opened: 0, refused: 0 };
	const losses: string[] = [];
	const prototype = prototypeNow();
	for (let round = 0; round < count; round += 1) {
		const started = Date.now();
		const loss = await lossIn(round, random, { form, isForm: round < forms, counted }).catch(
			(error: unknown) => `eine Ausnahme: ${String(error)}`
		);
		const time = Date.now() - started;
		if (loss !== undefined) losses.push(`Runde ${round}: ${loss}`);
		if (time > MOST_TIME) losses.push(`Runde ${round}: ${time} ms für eine Datei`);
	}
	if (prototypeNow() !== prototype) losses.push('Object.prototype ist nicht mehr, was es war');
	const { opened, refused } = counted;
	return { rounds: count, facts: [`${opened} geöffnet`, `${refused} abgewiesen`], losses };
}

interface Round {
	readonly form: Uint8Array;
	readonly isForm: boolean;
	readonly counted: { opened: number; refused: number };
}

/** Of eight files five hold data, one a catalogue and one is a PDF; the last has bytes turned. */
async function lossIn(round: number, random: Random, { form, isForm, counted }: Round) {
	if (isForm) return lossOfForm(mutatedBytes(form, random));
	const original = random.of(originals);
	const { json } = original;
	switch (round % 8) {
		case 0:
			return lossOfCatalogue(mutatedTree(catalogue, random));
		case 1:
			return lossOfPdf(pdfWith(mutatedTree(json, random), random), counted);
		case 2: {
			const bytes = mutatedBytes(Buffer.from(JSON.stringify(json)), random);
			const text = textOfFile(bytes);
			if (!text.ok) return lossOfRefusal(text.problems);
			return lossOfFile(text.value, original, counted);
		}
		case 3:
			return lossOfFile(mutatedText(JSON.stringify(json), random), original, counted);
		case 4:
			if (random.chance(0.1))
				return lossOfFile(mutatedTree(withForeign, random), undefined, counted);
	}
	return lossOfFile(mutatedTree(json, random), original, counted);
}

async function lossOfFile(
	text: string,
	original: Original | undefined,
	counted: Round['counted']
): Promise<Verdict> {
	const result = await opened(text);
	if (!result.ok) {
		counted.refused += 1;
		return lossOfRefusal(result.problems);
	}
	counted.opened += 1;
	const { assessment } = result.value;
	return (
		reasonToRefuse(text) ??
		lossOfRefusal(result.value.warnings, 0) ??
		lossOfRefusal(result.value.setAside, 0) ??
		(await lossOfWriting(assessment)) ??
		lossOfValues(JSON.parse(text), original, assessment)
	);
}

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** What must not be opened, found another way than the app finds it. */
function reasonToRefuse(text: string): Verdict {
	let depth = 0;
	let pairs = 0;
	const faults = new Set<string>();
	const walk = (value: unknown, level: number): void => {
		depth = Math.max(depth, level);
		if (typeof value === 'string' && !isWhole(value)) faults.add('ein halbes Schriftzeichen');
		if (typeof value !== 'object' || value === null) return;
		for (const [key, each] of Object.entries(value)) {
			if (!Array.isArray(value)) pairs += 1;
			if (FORBIDDEN.includes(key)) faults.add(`der Schlüssel ${key}`);
			walk(each, typeof each === 'object' && each !== null ? level + 1 : level);
		}
	};
	walk(JSON.parse(text), 1);
	if (depth > MAX_DEPTH + 1) faults.add(`${depth} Ebenen`);
	const colons = text.replaceAll(/"(?:[^"\\]|\\.)*"/gs, '').split(':').length - 1;
	if (colons !== pairs) faults.add('ein Schlüssel zweimal');
	return faults.size === 0 ? undefined : `geöffnet trotz: ${[...faults].join(', ')}`;
}

const isWhole = (text: string) => !/\p{Surrogate}/u.test(text);

/** Written and read again a check is the same, and so is its text. */
async function lossOfWriting(assessment: Assessment): Promise<Verdict> {
	const { text } = assessmentFile(assessment, { purpose: 'sichern' });
	const again = await opened(text);
	if (!again.ok) return `nicht wieder zu öffnen: ${again.problems[0]?.message}`;
	const { setAside } = again.value;
	if (setAside.length > 0) return `noch einmal zur Seite gelegt: ${setAside[0]?.path}`;
	const second = assessmentFile(again.value.assessment, { purpose: 'sichern' }).text;
	return second === text
		? undefined
		: `anders nach dem zweiten Sichern: ${firstDifference(text, second)}`;
}

function firstDifference(a: string, b: string): string {
	const lines = b.split('\n');
	return a.split('\n').find((line, index) => line !== lines[index]) ?? 'Länge';
}

/** Whatever stood in the file before it was broken, and still stands there, is in the check or set aside in it. */
function lossOfValues(
	file: unknown,
	original: Original | undefined,
	assessment: Assessment
): Verdict {
	if (original === undefined) return undefined;
	const untouched = leavesOf(file).filter(
		([path, leaf]) => original.leaves.get(path) === leaf && !isSaidOtherwise(path, leaf, assessment)
	);
	const left = new Map<string, number>();
	for (const [, leaf] of leavesOf(assessment)) left.set(leaf, (left.get(leaf) ?? 0) + 1);
	for (const [path, leaf] of untouched) {
		const count = left.get(leaf) ?? 0;
		if (count === 0) return `verloren: ${path} ${leaf.slice(0, 80)}`;
		left.set(leaf, count - 1);
	}
	return undefined;
}

/** What a check says without saying it again. */
function isSaidOtherwise(path: string, leaf: string, { answers }: Assessment): boolean {
	const [, list, id = '', field] = path.split('/');
	if (list !== 'answers') return false;
	const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
	// an answer without a word is none, a level says that there is one, and "na" needs a reason
	if (answer === undefined) return field === 'updatedAt' || leaf === 'state "level"';
	return leaf === 'state "level"' || (leaf === 'state "na"' && answer.state === 'unknown');
}

/** Each value that is no list or object, by its place, with its name: what is put aside keeps both. */
function leavesOf(tree: unknown, path = ''): (readonly [path: string, leaf: string])[] {
	if (typeof tree === 'object' && tree !== null) {
		return Object.entries(tree).flatMap(([key, value]) => leavesOf(value, `${path}/${key}`));
	}
	const name = /([^/]*?)( \(\d+\))?$/.exec(path)?.[1] ?? '';
	// derived anew from what else the answer says
	if (name === 'basis') return [];
	const value = typeof tree === 'string' ? tree.replace(/(?![\n\t])\p{Cc}/gu, '') : tree;
	return [[path, `${/^\d+$/.test(name) ? 'Eintrag' : name} ${JSON.stringify(value)}`]];
}

function lossOfCatalogue(text: string): Verdict {
	const json = parseJson(text);
	if (!json.ok) return lossOfRefusal(json.problems);
	const parsed = parseCatalogue(json.value);
	if (!parsed.ok) return lossOfRefusal(parsed.problems);
	const again = parseCatalogue(JSON.parse(JSON.stringify(parsed.value)));
	const isSame = again.ok && isDeepStrictEqual(again.value, parsed.value);
	return isSame ? undefined : 'ein Katalog ist nach dem Schreiben ein anderer';
}

async function lossOfPdf(bytes: Uint8Array, counted: Round['counted']): Promise<Verdict> {
	const text = await readAttachment(bytes);
	if (text === undefined || text === 'too-large') return undefined;
	return lossOfFile(text, undefined, counted);
}

async function lossOfForm(bytes: Uint8Array): Promise<Verdict> {
	await readAttachment(bytes);
	const read = await readForm(bytes);
	return read === 'no-form' || read.ok ? undefined : lossOfRefusal(read.problems);
}

/** Each problem is said in German; words of a library or of the language itself are none. */
function lossOfRefusal(problems: readonly Problem[], least = 1): Verdict {
	if (problems.length < least) return 'abgewiesen, ohne einen Grund zu nennen';
	const unsaid = problems.find(
		({ message }) =>
			!/\p{L}.*[.:!?“)]$/su.test(message) ||
			/\b(expected|invalid|unexpected|received|undefined|NaN|TypeError)\b|\[object/i.test(message)
	);
	return unsaid && `ein Grund, den niemand versteht: ${unsaid.path} ${unsaid.message}`;
}

/** What every object has without saying so. */
const prototypeNow = () => Object.getOwnPropertyNames(Object.prototype).join();

async function blankForm(): Promise<Uint8Array> {
	const fonts = await readPdfFonts();
	const date = `${TODAY}T14:32:00+01:00`;
	const document = blankDocument({ catalogue, sha256, date, fillable: true });
	return writePdf(document, { fonts, labels }).bytes;
}
