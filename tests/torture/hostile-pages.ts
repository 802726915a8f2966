import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { opening, start } from '#lib/texts/start.ts';
import { rowsOn, type Ground, browserOf, newCheck } from './browser.ts';
import { BOMB_PDF, SCRIPT } from './mutations.ts';
import type { Outcome, Verdict } from './round.ts';

/** As a browser takes it from a field for files. */
interface Sent {
	readonly name: string;
	readonly mimeType: string;
	readonly buffer: Buffer;
}

type Json = Readonly<Record<string, unknown>>;

const whole = JSON.parse(
	readFileSync('src/lib/session/example/musterstadt.insek.json', 'utf8')
) as Json;
const small = JSON.parse(readFileSync('tests/fixtures/files/format-1.insek.json', 'utf8')) as Json;

/** What people write in their own words. */
const WORDS =
	/^(title|name|evidence|note|privateNote|reason|owner|office|place|horizon|formats|proof|text|how|reference|why|finances|inaction)$/;

/** A copy with every text of its own words replaced. */
function withWords(value: unknown, word: string, key = ''): unknown {
	if (typeof value === 'string') return WORDS.test(key) ? word : value;
	if (Array.isArray(value)) return value.map((each) => withWords(each, word, key));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, each]) => [name, withWords(each, word, name)])
	);
}

function withEveryString(value: unknown): unknown {
	if (typeof value === 'string') return SCRIPT;
	if (Array.isArray(value)) return value.map(withEveryString);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, each]) => [key, withEveryString(each)])
	);
}

const BIDI = 'a\u202egnp.exe\u2066b\u200f';
const LONG = 'Größe '.repeat(170_000);
const note = (text: string) => ({
	...small,
	answers: { zielabgleich: { state: 'level', level: 1, note: text, updatedAt: '2026-11-20' } }
});
const outside = ({ format, formatVersion, catalogue }: Json) => ({
	format,
	formatVersion,
	catalogue
});
const elements = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ id: `e${index}`, title: `${SCRIPT} ${index}` }));

/** Files that hold data, each with an id of its own; the first of both lists are looked at in `npm test`, too. */
const CHECKS: Readonly<Record<string, Json>> = {
	'Skripte in allen Texten': withWords(whole, SCRIPT) as Json,
	'ein Megabyte in einem Feld': note(LONG),
	'Skripte in allen Zeichenketten': { ...(withEveryString(whole) as Json), ...outside(whole) },
	'Leserichtung in allen Texten': withWords(whole, BIDI) as Json,
	'Steuerzeichen in allen Texten': withWords(whole, '\u0000\u0007a\u001b[31m\u007f') as Json,
	'Akzente ohne Ende': withWords(whole, `e${'\u0301'.repeat(2000)}`) as Json,
	'ein Wort ohne Ende': withWords(whole, 'x'.repeat(20_000)) as Json,
	'Adressen mit Skript': withWords(whole, 'javascript:globalThis.torn=1') as Json,
	'ein Megabyte als Titel': { ...small, title: LONG, municipality: { name: LONG } },
	'Skripte als Namen von Feldern': {
		...small,
		[SCRIPT]: SCRIPT,
		answers: { [SCRIPT]: { state: 'level', level: 2 } },
		profile: { [SCRIPT]: SCRIPT },
		matrix: { [SCRIPT]: { [SCRIPT]: { use: 2, reference: SCRIPT } } }
	},
	'Kennungen mit Schrägstrichen und Anführungszeichen': {
		...small,
		fachplanungen: [
			{ id: `a/~"'<b>\\`, title: 'a' },
			{ id: '#/../..', title: 'b' }
		],
		measures: [{ id: '"><', title: 'c', from: [`a/~"'<b>\\`, 'weg'] }]
	},
	'zweitausend Maßnahmen': { ...small, measures: elements(2000), fachplanungen: elements(50) },
	'falsche Typen überall': Object.fromEntries(
		Object.keys(whole).map((key, index) => [
			key,
			[7, null, SCRIPT, [SCRIPT], { a: SCRIPT }][index % 5]
		])
	),
	'Skripte im Zurückgelegten': {
		...small,
		setAside: { [`/${SCRIPT}`]: SCRIPT, '/title': [SCRIPT] }
	},
	'Skripte im Archiv': {
		...small,
		archive: { [SCRIPT]: { title: SCRIPT, answer: { state: 'level', level: 1, note: SCRIPT } } }
	},
	'Skripte in Vorschlägen': {
		...small,
		proposals: [
			{
				id: SCRIPT,
				criterion: 'zielabgleich',
				source: 'register',
				why: SCRIPT,
				answer: { state: 'level', level: 1 }
			}
		]
	}
};

const json = (value: unknown) => Buffer.from(JSON.stringify(value));
const nestedText = JSON.stringify({ ...small, tief: 0 }).replace(
	'"tief":0',
	`"tief":${'['.repeat(50_000)}${']'.repeat(50_000)}`
);

/** Files that must not be opened, by what is wrong with them; their words may stand in the message. */
const REFUSED: Readonly<Record<string, Buffer>> = {
	'ein Format mit Skript': json({ ...small, format: SCRIPT }),
	'ein fremder Katalog mit Skript': json({ ...small, catalogue: { id: SCRIPT, version: SCRIPT } }),
	'ein Schlüssel mit Skript zweimal': Buffer.from(
		JSON.stringify({ a: 1, ...small }).replace(
			'"a":1',
			`${JSON.stringify(SCRIPT)}:1,${JSON.stringify(SCRIPT)}:2`
		)
	),
	'Schlüssel des Prototyps': Buffer.from(
		JSON.stringify({ a: 1, ...small }).replace('"a":1', '"__proto__":{"torn":1}')
	),
	'eine Seite': Buffer.from(`<!doctype html><script>globalThis.torn=1</script>${SCRIPT}`),
	'eine neuere Fassung': json({ ...small, formatVersion: 99 }),
	'tief verschachtelt': Buffer.from(nestedText),
	'ein halbes Zeichen': Buffer.from(JSON.stringify(note('x')).replace('"x"', '"\\ud800"')),
	'mitten abgeschnitten': json(whole).subarray(0, 4000),
	'in UTF-16': Buffer.from(JSON.stringify(whole), 'utf16le'),
	nichts: Buffer.alloc(0),
	Nullen: Buffer.alloc(100_000),
	'ein PDF mit zu großem Anhang': Buffer.from(BOMB_PDF),
	'mehr als 20 MB': Buffer.alloc(20_000_001, ' ')
};

function sent(name: string, buffer: Buffer): Sent {
	return { name: `${name}.insek.json`, mimeType: 'application/json', buffer };
}

const checkFiles = Object.entries(CHECKS).map(([name, file], index) =>
	sent(
		name,
		json({
			...file,
			...outside(small),
			id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`
		})
	)
);
const refusedFiles = Object.entries(REFUSED).map(([name, buffer]) => sent(name, buffer));

export const ALL: readonly Sent[] = [...checkFiles, ...refusedFiles];
export const SOME: readonly Sent[] = [...checkFiles.slice(0, 2), ...refusedFiles.slice(0, 2)];

const PAGES = [
	'uebersicht',
	'kriterium',
	'pruefen',
	'ergebnis',
	'fachplanungen',
	'massnahmen',
	'ziele',
	'termine',
	'schritte',
	'weitergeben',
	'ratsvorlage'
];

/** What a file has done to the page: scripts that ran, rows that changed, a refusal without words. */
export async function lossOfOpening(
	page: Page,
	app: string,
	file: Sent,
	pages = PAGES
): Promise<Verdict> {
	await page.goto(app);
	const before = await rowsOn(page);
	await page.getByLabel(start.open, { exact: true }).setInputFiles(file);
	const alert = page.getByRole('alert');
	const progress = page.getByRole('progressbar');
	await alert.or(progress).first().waitFor();
	const refused = alert.filter({ hasText: opening.refused });
	if (await refused.isVisible()) {
		const [reason = ''] = await refused.getByRole('listitem').allInnerTexts();
		if (reason.trim().length < 20) return 'abgewiesen ohne ein Wort';
		const isSame = JSON.stringify(await rowsOn(page)) === JSON.stringify(before);
		return isSame ? scriptOn(page) : 'abgewiesen, aber das Gespeicherte ist anders';
	}
	const loss = await scriptOn(page);
	if (loss !== undefined) return loss;
	const goOn = page.getByRole('button', { name: opening.continue });
	if (await goOn.isVisible()) await goOn.click();
	await progress.waitFor();
	return (await lossOfRows(page, before)) ?? lossOfPages(page, app, pages);
}

/** What was there before is there as it was. */
async function lossOfRows(page: Page, before: Readonly<Record<string, readonly unknown[]>>) {
	const now = await rowsOn(page);
	for (const [table, rows] of Object.entries(before)) {
		const left = new Set((now[table] ?? []).map((row) => JSON.stringify(row)));
		if (!rows.every((row) => left.has(JSON.stringify(row)))) return `${table} ist anders als zuvor`;
	}
	return undefined;
}

async function lossOfPages(page: Page, app: string, pages: readonly string[]): Promise<Verdict> {
	const check = new URL(page.url()).searchParams.get('check') ?? '';
	for (const each of pages) {
		await page.goto(`${app}${each}/?check=${check}&k=zielabgleich`);
		await page.getByRole('heading', { level: 1 }).waitFor();
		await page.getByRole('navigation').first().waitFor();
		await page.locator('main details').evaluateAll((folds) => {
			for (const fold of folds) fold.setAttribute('open', '');
		});
		const loss = await scriptOn(page);
		if (loss !== undefined) return `${each}: ${loss}`;
	}
	return undefined;
}

/** Whether anything of a file has run, or stands there as an element of the page. */
async function scriptOn(page: Page): Promise<Verdict> {
	const hasRun = await page.evaluate(() => 'torn' in globalThis);
	const planted = await page
		.locator('[onerror], [onload], [src="x"], a[href^="javascript:"]')
		.count();
	if (hasRun) return 'ein Skript ist gelaufen';
	return planted === 0 ? undefined : 'etwas aus der Datei steht als Element da';
}

/** All of them in one browser that has a check already. */
export async function hostilePages(ground: Ground): Promise<Outcome> {
	const context = await browserOf(ground);
	const problems = problemsOf(context);
	const page = await context.newPage();
	await newCheck(page, ground.app);
	const losses: string[] = [];
	for (const file of ALL) {
		const loss = await lossOfOpening(page, ground.app, file).catch(String);
		if (loss !== undefined) losses.push(`${file.name}: ${loss}`);
		losses.push(...problems.splice(0).map((problem) => `${file.name}: ${problem}`));
	}
	await context.close();
	return { rounds: ALL.length, facts: [`${refusedFiles.length} zum Abweisen`], losses };
}

/** What the browser says against a page: its own errors and breaches of the policy. */
function problemsOf(context: BrowserContext): string[] {
	const problems: string[] = [];
	context.on('console', (message) => {
		if (message.type() === 'error') problems.push(message.text());
	});
	context.on('weberror', (error) => problems.push(error.error().message));
	return problems;
}
