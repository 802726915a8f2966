import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { readCriteria } from '#lib/catalogue/read-criteria.ts';
import type { Assessment } from '#lib/domain/assessment.ts';
import { evaluationOf, verdictOf } from '#lib/domain/evaluation.ts';
import { freeze } from '#lib/domain/frozen.ts';
import { openAssessment } from '#lib/exchange/open-assessment.ts';
import { readAttachment } from '#lib/exchange/pdf-attachment.ts';
import { ownShelf } from '../../src/cli/catalogues.ts';
import { FORMATS } from '../../src/cli/document-formats.ts';
import { agreement } from '../../src/cli/agreement.ts';
import { evaluate } from '../../src/cli/evaluate.ts';
import { merge } from '../../src/cli/merge.ts';
import { UsageError } from '../../src/cli/output.ts';
import { table } from '../../src/cli/table.ts';
import { validate } from '../../src/cli/validate.ts';
import { worksheet } from '../../src/cli/worksheet.ts';
import { commandTexts } from '#lib/texts/problems.ts';

const TIMEOUT = 60_000;
const FILES = path.resolve('tests/fixtures/files');
const GOOD = path.join(FILES, 'format-1.insek.json');
const EXAMPLE = path.resolve('src/lib/session/example/musterstadt.insek.json');
const CATALOGUE = path.resolve('criteria/insek-kleine-kommunen/0.1.0.json');
const DATE = '2026-11-22T14:32+01:00';

const folder = mkdtempSync(path.join(tmpdir(), 'insek-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** Runs the real command, from a folder that is not the project's. */
function cli(...args: readonly string[]): Promise<Run> {
	const command = path.resolve('node_modules/.bin/tsx');
	const main = path.resolve('src/cli/main.ts');
	return new Promise((settle) => {
		execFile(command, [main, ...args], { cwd: folder }, (error, out, err) => {
			settle({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
		});
	});
}

const COMMANDS = { validate, evaluate, worksheet, table };

let former: Promise<unknown> = Promise.resolve();

/** The command without a process of its own, which takes longer to start than most take to run. One at a time. */
function run(name: keyof typeof COMMANDS, ...args: readonly string[]): Promise<Run> {
	const next = former.then(() => runHere(name, args));
	former = next.catch(() => undefined);
	return next;
}

async function runHere(name: keyof typeof COMMANDS, args: readonly string[]): Promise<Run> {
	const [out, err] = [process.stdout, process.stderr].map((stream) =>
		vi.spyOn(stream, 'write').mockReturnValue(true)
	);
	const before = process.cwd();
	process.chdir(folder);
	try {
		const code = await COMMANDS[name](args);
		return { code, out: written(out), err: written(err) };
	} finally {
		process.chdir(before);
		vi.restoreAllMocks();
	}
}

const written = (write: { mock: { calls: readonly unknown[][] } } | undefined) =>
	(write?.mock.calls ?? []).map(([text]) => String(text)).join('');

const fixture = (name: string) => path.join(FILES, `${name}.insek.json`);

/** A copy of a file with some fields changed. Answers where it lies. */
function copyWith(original: string, name: string, fields: Record<string, unknown>): string {
	const copy = path.join(folder, name);
	const whole = JSON.parse(readFileSync(original, 'utf8')) as Record<string, unknown>;
	writeFileSync(copy, JSON.stringify({ ...whole, ...fields }));
	return copy;
}

describe('validate', () => {
	it(
		'prints one array in the order given, and ends with 1 when a file is not right',
		async () => {
			const files = [
				fixture('opens-level-out-of-range'),
				CATALOGUE,
				fixture('refused-duplicate-key'),
				path.join(folder, 'fehlt.insek.json'),
				fixture('opens-future-date'),
				GOOD,
				path.resolve('criteria/wissen/3.json'),
				path.join(FILES, 'feedback-1.insek-feedback.json')
			];
			const { code, out, err } = await cli('validate', ...files);
			expect(code).toBe(1);
			const results = JSON.parse(out) as {
				file: string;
				ok: boolean;
				problems: unknown[];
				warnings: unknown[];
			}[];
			expect(results.map(({ file }) => file)).toEqual(files);
			const counts = results.map(({ ok, problems, warnings }) => [
				ok,
				problems.length,
				warnings.length
			]);
			expect(counts).toEqual([
				[false, 1, 0],
				[true, 0, 0],
				[false, 1, 0],
				[false, 1, 0],
				[true, 0, 1],
				[true, 0, 0],
				[true, 0, 0],
				[true, 0, 0]
			]);
			expect(results[0]?.problems).toMatchObject([{ path: '/answers/zielabgleich/level' }]);
			expect(err).toContain(`${files[2]} /depth `);
		},
		TIMEOUT
	);

	it(
		'prints an array for one file too, and ends with 0 when all is right',
		async () => {
			const { code, out, err } = await run('validate', GOOD);
			expect(JSON.parse(out)).toEqual([{ file: GOOD, ok: true, problems: [], warnings: [] }]);
			expect({ code, err }).toEqual({ code: 0, err: '' });
		},
		TIMEOUT
	);
});

describe('evaluate', () => {
	it(
		'prints what the rules say',
		async () => {
			const { code, out, err } = await cli('evaluate', EXAMPLE, '--today', '2026-11-22');
			const { catalogues } = readCriteria('criteria');
			const shelf = {
				known: catalogues.map(({ catalogue: { id, version }, sha256 }) => ({
					id,
					version,
					sha256
				})),
				load: () => Promise.resolve(catalogues[0]?.catalogue ?? null)
			};
			const opened = await openAssessment(readFileSync(EXAMPLE, 'utf8'), shelf, '2026-11-22');
			if (!opened.ok) throw new Error('the example does not open');
			const { catalogue, assessment } = opened.value;
			expect(JSON.parse(out)).toEqual(evaluationOf(verdictOf(catalogue, assessment)));
			expect({ code, err }).toEqual({ code: 0, err: '' });
		},
		TIMEOUT
	);

	it(
		'opens a file as far as it is sound, and refuses it beyond',
		async () => {
			const [aside, warned, refused] = await Promise.all([
				run('evaluate', fixture('opens-unknown-criterion')),
				run('evaluate', fixture('opens-na-without-reason')),
				run('evaluate', fixture('refused-no-id'))
			]);
			expect(aside.code).toBe(0);
			expect(aside.err).toMatch(/^\/answers\/gibt-es-nicht /);
			expect(JSON.parse(aside.out)).toMatchObject({ status: expect.any(String) as string });
			expect(warned.code).toBe(0);
			expect(JSON.parse(warned.out)).toMatchObject({
				warnings: [{ criterion: 'nachnutzbare-formate' }]
			});
			expect(refused.code).toBe(1);
			expect(refused.out).toBe('');
			expect(refused.err).toMatch(/^\/id /);
		},
		TIMEOUT
	);

	it(
		'takes the catalogue it is given',
		async () => {
			const foreign = copyWith(CATALOGUE, 'fremd.json', { title: 'Fremder Katalog' });
			const broken = copyWith(CATALOGUE, 'kaputt.json', { criteria: [] });
			const [other, unsound] = await Promise.all([
				run('evaluate', GOOD, '--catalogue', foreign),
				run('evaluate', GOOD, '--catalogue', broken)
			]);
			expect(other.code).toBe(0);
			expect(other.err).toMatch(/^\/catalogue .*anderen Wortlaut/);
			expect(unsound.code).toBe(1);
			expect(unsound.err).toMatch(/^\/criteria /m);
		},
		TIMEOUT
	);
});

describe('worksheet', () => {
	it(
		'writes the same bytes for the same input and date; with data it opens again',
		async () => {
			cpSync(GOOD, path.join(folder, 'check.insek.json'));
			const [plain, first, second] = await Promise.all([
				cli('worksheet', 'check.insek.json', '-o', 'ohne.pdf', '--date', DATE),
				cli('worksheet', 'check.insek.json', '-o', 'a.pdf', '--with-data', '--date', DATE),
				cli('worksheet', 'check.insek.json', '-o', 'b.pdf', '--with-data', '--date', DATE)
			]);
			const bytesOf = (name: string) => readFileSync(path.join(folder, name));
			expect([plain.code, first.code, second.code]).toEqual([0, 0, 0]);
			expect(JSON.parse(first.out)).toMatchObject({
				file: 'a.pdf',
				kind: 'arbeitsblatt',
				bytes: bytesOf('a.pdf').length,
				replaced: []
			});
			expect(bytesOf('a.pdf').equals(bytesOf('b.pdf'))).toBe(true);

			expect(await readAttachment(bytesOf('ohne.pdf'))).toBeUndefined();
			const data = await readAttachment(bytesOf('a.pdf'));
			expect(data).toContain('"omits"');
			expect(data).not.toMatch(/Nur für uns|nur intern|Eigentümer zögert|alt und intern/);
			const again = await run('evaluate', 'a.pdf');
			expect(again.code).toBe(0);
			expect(again.out).toBe((await run('evaluate', GOOD)).out);
		},
		TIMEOUT
	);

	it(
		'writes an empty sheet and a form from a catalogue, and names characters it cannot show',
		async () => {
			const strange = copyWith(GOOD, 'zeichen.insek.json', { title: 'Wald 🌲' });
			const [empty, form, replaced, wrong] = await Promise.all([
				run('worksheet', CATALOGUE, '--kind', 'leer', '-o', 'leer.pdf', '--date', DATE),
				run('worksheet', CATALOGUE, '--kind', 'formular', '-o', 'form.pdf', '--date', DATE),
				run('worksheet', strange, '-o', 'zeichen.pdf', '--date', DATE),
				run('worksheet', GOOD, '--kind', 'leer', '-o', 'nie.pdf')
			]);
			expect(JSON.parse(empty.out)).toMatchObject({ kind: 'leer', pages: 2 });
			expect(JSON.parse(form.out)).toMatchObject({ kind: 'formular', pages: 3, replaced: [] });
			expect(JSON.parse(replaced.out)).toMatchObject({
				replaced: [{ path: '/title', characters: '🌲' }]
			});
			expect(wrong.code).toBe(1);
		},
		TIMEOUT
	);
});

describe('worksheet of other kinds', () => {
	it(
		'writes sheets from a catalogue and documents from a check',
		async () => {
			const kinds = {
				[CATALOGUE]: ['stimmkarten', 'kriterien'],
				[GOOD]: ['kompakt', 'ratsvorlage']
			};
			const printed = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
			for (const [file, names] of Object.entries(kinds)) {
				for (const kind of names) {
					const output = path.join(folder, `${kind}.pdf`);
					expect(await worksheet([file, '--kind', kind, '-o', output, '--date', DATE])).toBe(0);
					const told = JSON.parse(String(printed.mock.lastCall?.[0])) as Record<string, unknown>;
					expect(told).toMatchObject({ file: output, kind });
					expect(told['pages']).toBeGreaterThan(0);
				}
			}
			printed.mockRestore();
		},
		TIMEOUT
	);

	it(
		'writes the poster of one criterion, by number or id',
		async () => {
			const [byNumber, byId, none] = await Promise.all([
				run('worksheet', CATALOGUE, '--kind', 'plakat', '-o', 'p.txt', '--criterion', '9'),
				run(
					'worksheet',
					CATALOGUE,
					'--kind',
					'plakat',
					'-o',
					'q.txt',
					'--criterion',
					'fachplan-register'
				),
				run('worksheet', CATALOGUE, '--kind', 'plakat', '-o', 'r.txt', '--criterion', '99')
			]);
			expect([byNumber.code, byId.code]).toEqual([0, 0]);
			const texts = ['p.txt', 'q.txt'].map((name) => readFileSync(path.join(folder, name), 'utf8'));
			expect(texts[0]).toContain('9 Liste der Fachplanungen');
			expect(texts[0]).toBe(texts[1]);
			expect([none.code, none.out]).toEqual([1, '']);
			expect(none.err).toContain('99');
		},
		TIMEOUT
	);

	it(
		'says which state was laid down, as long as it is the present one',
		async () => {
			const laidDown = await laidDownCheck();
			const changed = copyWith(laidDown, 'geaendert.insek.json', { title: 'Anders' });
			await Promise.all([
				run('worksheet', laidDown, '--kind', 'ratsvorlage', '-o', 'f.txt', '--date', DATE),
				run('worksheet', changed, '--kind', 'ratsvorlage', '-o', 'g.txt', '--date', DATE)
			]);
			const [is, was] = ['f.txt', 'g.txt'].map((name) =>
				readFileSync(path.join(folder, name), 'utf8')
			);
			expect(is).toMatch(/Fassung 1 vom 21\.11\.2026, Prüfcode [0-9A-F]{4}-[0-9A-F]{4}/);
			expect(is).not.toContain('Arbeitsstand');
			expect(was).toContain(', noch nicht festgelegt');
		},
		TIMEOUT
	);
});

describe('worksheet of a state laid down, and of a meeting', () => {
	const run = async (file: string, ...options: readonly string[]) => {
		const output = path.join(folder, 'stand.txt');
		const silent = [process.stdout, process.stderr].map((stream) =>
			vi.spyOn(stream, 'write').mockReturnValue(true)
		);
		try {
			const code = await worksheet([file, '-o', output, '--date', DATE, ...options]);
			return code === 0 ? readFileSync(output, 'utf8') : code;
		} finally {
			for (const spy of silent) spy.mockRestore();
		}
	};

	it('compares with the latest, or with the one that was asked for', async () => {
		const laidDown = await laidDownCheck();
		const changed = copyWith(laidDown, 'spaeter.insek.json', { depth: 'kurz' });
		const text = await run(changed, '--kind', 'jahr');
		expect(text).toMatch(/Vorher: Fassung 1 vom 21\.11\.2026, Prüfcode [0-9A-F]{4}-[0-9A-F]{4}/);
		expect(text).toContain('Nachher: Arbeitsstand vom 22.11.2026');
		expect(await run(changed, '--kind', 'jahr', '--frozen', '1')).toBe(text);
		expect(await run(laidDown, '--kind', 'jahr')).toContain('Nachher: Fassung 1 vom');
	});

	it('shows the one that was asked for, although it is not the present one', async () => {
		const changed = copyWith(await laidDownCheck(), 'anders.insek.json', { title: 'Anders' });
		const options = ['--kind', 'ratsvorlage', '--frozen', '1'];
		const text = await run(changed, ...options);
		expect(text).toContain('Fassung 1 vom 21.11.2026');
		expect(text).not.toContain('Anders');
	});

	it('refuses what is not there, and other kinds', async () => {
		const laidDown = await laidDownCheck();
		expect(await run(laidDown, '--kind', 'jahr', '--frozen', '2')).toBe(1);
		expect(await run(GOOD, '--kind', 'jahr')).toBe(1);
		await expect(run(laidDown, '--frozen', '1')).rejects.toThrow(UsageError);
		await expect(run(laidDown, '--kind', 'jahr', '--frozen', 'eins')).rejects.toThrow(UsageError);
	});

	it('tells of the meeting in a file, and refuses where there is none', async () => {
		const text = await run(GOOD, '--kind', 'protokoll');
		expect(text).toContain('Einig (1 begonnen: 1 Stimme, 2 reicht: 4 Stimmen, weiß nicht: 1)');
		const id = 'f0000000-0000-4000-8000-000000000001';
		expect(await run(GOOD, '--kind', 'protokoll', '--workshop', id)).toBe(text);
		expect(await run(GOOD, '--kind', 'protokoll', '--workshop', 'x')).toBe(1);
		expect(await run(EXAMPLE, '--kind', 'protokoll')).toBe(1);
		await expect(run(GOOD, '--workshop', id)).rejects.toThrow(UsageError);
	});
});

/** A file of a check with one state laid down. */
async function laidDownCheck(): Promise<string> {
	const shelf = ownShelf();
	const opened = await openAssessment(readFileSync(GOOD, 'utf8'), shelf, DATE.slice(0, 10));
	if (!opened.ok) throw new Error('the fixture does not open');
	const { assessment, catalogue } = opened.value;
	const evaluation = evaluationOf(verdictOf(catalogue, assessment));
	const made = { id: 'f1', at: '2026-11-21' };
	const [edit] = freeze(assessment, evaluation, made);
	return copyWith(GOOD, 'festgelegt.insek.json', { frozen: [edit?.after] });
}

describe('worksheet in other formats', () => {
	it(
		'writes what the ending says, the same bytes each time, and counts no pages',
		async () => {
			const strange = copyWith(GOOD, 'baum.insek.json', { title: 'Wald 🌲 & <Wiese>' });
			for (const format of ['docx', 'html', 'txt']) {
				const [first, second] = await Promise.all([
					run('worksheet', strange, '-o', `a.${format}`, '--date', DATE),
					run('worksheet', strange, '-o', `b.${format}`, '--date', DATE)
				]);
				const bytesOf = (name: string) => readFileSync(path.join(folder, `${name}.${format}`));
				expect([first.code, second.code, first.err]).toEqual([0, 0, '']);
				expect(JSON.parse(first.out)).toEqual({
					file: `a.${format}`,
					kind: 'arbeitsblatt',
					pages: null,
					bytes: bytesOf('a').length,
					replaced: []
				});
				expect(bytesOf('a').equals(bytesOf('b'))).toBe(true);
			}
			expect(readFileSync(path.join(folder, 'a.txt'), 'utf8')).toContain('Wald 🌲 & <Wiese>');
			const html = readFileSync(path.join(folder, 'a.html'), 'utf8');
			expect(html).toContain('<!doctype html>');
			expect(html).toContain('Wald 🌲 &amp; &lt;Wiese&gt;');
			const docx = readFileSync(path.join(folder, 'a.docx'));
			expect(docx.subarray(0, 2).toString()).toBe('PK');
		},
		TIMEOUT
	);
});

describe('table', () => {
	it.each(['xlsx', 'csv'])(
		'writes the catalogue as %s and makes the same file of it again, to the byte',
		async (format) => {
			const name = `kriterien.${format}`;
			const there = await cli('table', CATALOGUE, '-o', name);
			const back = await run('table', name, '-o', `${format}.json`);
			expect(JSON.parse(there.out)).toEqual({ file: name, from: 'json', to: format, criteria: 30 });
			expect(JSON.parse(back.out)).toEqual({
				file: `${format}.json`,
				from: format,
				to: 'json',
				criteria: 30,
				differences: []
			});
			expect([there.code, there.err, back.code, back.err]).toEqual([0, '', 0, '']);
			const again = readFileSync(path.join(folder, `${format}.json`));
			expect(again.equals(readFileSync(CATALOGUE))).toBe(true);
		},
		TIMEOUT
	);

	it(
		'names what differs from the own catalogue, and what its editors must still mend',
		async () => {
			const whole = JSON.parse(readFileSync(CATALOGUE, 'utf8')) as { criteria: { tip: string }[] };
			const tip = 'Das spart 5 Tage.';
			const criteria = whole.criteria.map((each, index) => (index === 1 ? { ...each, tip } : each));
			const changed = copyWith(CATALOGUE, 'anders.json', { criteria, version: '0.2.0' });
			expect((await run('table', changed, '-o', 'anders.csv')).code).toBe(0);
			const { code, out, err } = await run('table', 'anders.csv', '-o', 'wieder.json');
			expect(code).toBe(0);
			expect(JSON.parse(out)).toMatchObject({
				differences: [
					{ field: 'Tipp', before: whole.criteria[1]?.tip, after: tip },
					{ place: 'Katalog', field: 'Fassung', before: '0.1.0', after: '0.2.0' }
				]
			});
			expect(err).toMatch(/^\/criteria\/1\/tip /);
			expect(err).toMatch(/^\/criteria\/1 .*die Änderungen nennen es aber nicht/m);
		},
		TIMEOUT
	);

	it(
		'refuses a table that cannot be read, and writes nothing',
		async () => {
			const broken = path.join(folder, 'kaputt.csv');
			await run('table', CATALOGUE, '-o', broken);
			const text = readFileSync(broken, 'utf8').replace(';nein;', ';vielleicht;');
			writeFileSync(broken, text);
			const { code, out, err } = await run('table', broken, '-o', 'nie.json');
			expect({ code, out }).toEqual({ code: 1, out: '' });
			expect(err).toMatch(/^\/Kriterien\/\d+\/.*Blatt „Kriterien“, Zeile \d+, Spalte „Kern/m);
			const missing = await run('table', 'fehlt.xlsx', '-o', 'nie.json');
			expect(missing.code).toBe(1);
			expect(existsSync(path.join(folder, 'nie.json'))).toBe(false);
		},
		TIMEOUT
	);
});

describe('merge', () => {
	const example = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as Assessment;
	const NUMBER_9 = 'fachplan-register';
	const at = '2026-11-22';
	const changed = (name: string, answer: object, fields: object = {}) =>
		copyWith(EXAMPLE, `${name}.insek.json`, {
			revision: { id: `r-${name}`, parents: [example.revision.id] },
			answers: { ...example.answers, [NUMBER_9]: { ...example.answers[NUMBER_9], ...answer } },
			...fields
		});

	interface Printed {
		readonly merged: Assessment;
		readonly conflicts: readonly object[];
	}
	/** The command without a process of its own. */
	async function run(...args: readonly string[]): Promise<Run> {
		const printed = { out: '', err: '' };
		for (const [stream, key] of [['stdout', 'out'] as const, ['stderr', 'err'] as const]) {
			vi.spyOn(process[stream], 'write').mockImplementation((text) => {
				printed[key] += String(text);
				return true;
			});
		}
		const code = await merge(args).finally(() => vi.restoreAllMocks());
		return { code, ...printed };
	}

	it(
		'takes what one side has changed, lists what both have, and writes a file that opens again',
		async () => {
			const a = changed('a', { state: 'level', level: 3, updatedAt: at, role: 'bauamt' });
			const b = changed('b', { state: 'level', level: 0, updatedAt: at, note: 'Liste fehlt' });
			const output = path.join(folder, 'zusammen.insek.json');
			const { code, out, err } = await cli('merge', EXAMPLE, a, b, '-o', output);
			expect({ code, err }).toEqual({ code: 0, err: '' });
			const { merged, conflicts } = JSON.parse(out) as Printed;
			const { level, role = null } = example.answers[NUMBER_9] ?? {};
			expect(conflicts).toEqual([
				{
					path: `/answers/${NUMBER_9}/state`,
					base: { state: 'level', level },
					a: { state: 'level', level: 3 },
					b: { state: 'level', level: 0 },
					roles: ['bauamt', role]
				}
			]);
			expect(merged.answers[NUMBER_9]).toMatchObject({
				level,
				note: 'Liste fehlt',
				role: 'bauamt'
			});
			expect(merged.revision.parents).toEqual(['r-a', 'r-b']);
			expect(JSON.parse(readFileSync(output, 'utf8'))).toEqual(merged);
			const opened = await openAssessment(readFileSync(output, 'utf8'), ownShelf(), at);
			expect(opened).toMatchObject({ ok: true, value: { setAside: [], warnings: [] } });
		},
		TIMEOUT
	);

	it('gives the same new revision whichever file comes first, without a base too', async () => {
		const [a, b] = [changed('a', {}), changed('b', {})];
		const runs = [await run(EXAMPLE, a, b), await run('-', b, a)];
		const [first, second] = runs.map(({ out }) => (JSON.parse(out) as Printed).merged.revision);
		expect(second).toEqual(first);
		expect(first?.id).toMatch(
			/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
		);
	});

	it('keeps private notes that a file omits, and names what was put aside', async () => {
		const noted = changed('notiz', { privateNote: 'Nur für uns' }, { goals: 'viele' });
		const passed = changed('passed', {}, { omits: ['history', 'privateNote', 'time'] });
		const { code, out, err } = await run(EXAMPLE, noted, passed);
		expect(code).toBe(0);
		expect(err).toContain('notiz.insek.json/goals');
		const { merged, conflicts } = JSON.parse(out) as Printed;
		expect(conflicts).toEqual([]);
		expect(merged.answers[NUMBER_9]?.privateNote).toBe('Nur für uns');
		expect(merged).toMatchObject({
			omits: [],
			goals: example.goals,
			setAside: { '/goals': 'viele' }
		});
	});

	it('refuses another check, and a file that is refused', async () => {
		const { code, out, err } = await run('-', EXAMPLE, GOOD);
		expect({ code, out }).toEqual({ code: 1, out: '' });
		expect(err).toContain(commandTexts.notMerged['other-check']);
		expect((await run('-', EXAMPLE, fixture('refused-not-json'))).code).toBe(1);
	});
});

describe('sign and verify', () => {
	/** A key made for this run, as `openssl genpkey -algorithm ed25519` writes it. */
	const keyFile = path.join(folder, 'geheim.pem');
	const { privateKey } = generateKeyPairSync('ed25519');
	const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
	writeFileSync(keyFile, pem);

	it(
		'confirm a publisher who is known, see every change, and never show the private key',
		async () => {
			const unsigned = copyWith(CATALOGUE, 'fremd.json', {
				version: '0.9.0',
				signature: { key: 'alt', value: 'alt' }
			});
			const { code, out, err } = await cli(
				'sign',
				unsigned,
				'--key',
				keyFile,
				'-o',
				'signiert.json'
			);
			expect({ code, err }).toEqual({ code: 0, err: '' });
			const { key } = JSON.parse(out) as { key: string };
			const signed = path.join(folder, 'signiert.json');
			const text = readFileSync(signed, 'utf8');
			const { d } = privateKey.export({ format: 'jwk' });
			for (const shown of [out, text]) {
				expect(shown).not.toContain(d);
				expect(shown).not.toContain(pem.split('\n')[1]);
			}
			expect((JSON.parse(text) as { signature: unknown }).signature).toMatchObject({ key });
			const tampered = copyWith(signed, 'verändert.json', { title: 'Andere' });
			const list = path.join(folder, 'herausgeber.json');
			const publisher = { key, name: 'Freistaat', from: '2020-01-01', until: null };
			writeFileSync(list, JSON.stringify([publisher]));
			const files = [signed, tampered, CATALOGUE];
			const [known, unknown] = await Promise.all([
				cli('verify', ...files, '--publishers', list),
				cli('verify', signed, CATALOGUE)
			]);
			expect(JSON.parse(known.out)).toEqual([
				{ file: signed, signed: true, result: 'bestaetigt', publisher: 'Freistaat' },
				{ file: tampered, signed: true, result: 'falsch' },
				{ file: CATALOGUE, signed: false, result: 'ohne' }
			]);
			expect(JSON.parse(unknown.out)).toMatchObject([
				{ result: 'unbestaetigt' },
				{ result: 'ohne' }
			]);
			expect([known.code, unknown.code]).toEqual([1, 0]);
		},
		TIMEOUT
	);

	it(
		'refuse what is no catalogue and what is no key, and write nothing',
		async () => {
			const broken = copyWith(CATALOGUE, 'kaputt.json', { areas: [] });
			const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
			const rsa = path.join(folder, 'rsa.pem');
			writeFileSync(rsa, pair.privateKey.export({ type: 'pkcs8', format: 'pem' }));
			const nonsense = path.join(folder, 'unsinn.pem');
			writeFileSync(nonsense, pem.replaceAll('M', 'N'));
			const runs = await Promise.all([
				cli('sign', broken, '--key', keyFile, '-o', 'nie.json'),
				cli('sign', CATALOGUE, '--key', rsa, '-o', 'nie.json'),
				cli('sign', CATALOGUE, '--key', nonsense, '-o', 'nie.json'),
				cli('sign', CATALOGUE, '--key', 'fehlt.pem', '-o', 'nie.json'),
				cli('verify', broken)
			]);
			expect(runs.map(({ code }) => code)).toEqual([1, 1, 1, 1, 1]);
			expect(runs[0]?.err).toContain('Bereiche');
			expect(runs[2]?.err).toBe(`${commandTexts.badKey(nonsense)}\n`);
			expect(JSON.parse(runs[4]?.out ?? '')).toEqual([
				{ file: broken, signed: false, result: 'nicht-pruefbar' }
			]);
			expect(existsSync(path.join(folder, 'nie.json'))).toBe(false);
		},
		TIMEOUT
	);

	it(
		'is named on documents of a catalogue that is none of the own ones',
		async () => {
			const foreign = copyWith(CATALOGUE, 'fremd2.json', { version: '0.9.1', title: 'Fremde' });
			const args = ['-o', 'fremd.txt', '--kind', 'kriterien', '--date', DATE];
			expect((await cli('worksheet', foreign, ...args)).code).toBe(0);
			const text = readFileSync(path.join(folder, 'fremd.txt'), 'utf8');
			expect(text).toContain('„Fremde“, Fassung 0.9.1 · Herausgeber nicht bestätigt');
		},
		TIMEOUT
	);
});

describe('agreement', () => {
	const said = async (text: string) => {
		const print = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
		const complain = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
		const code = await agreement([text]);
		const printed = print.mock.calls.join('');
		const err = complain.mock.calls.join('');
		print.mockRestore();
		complain.mockRestore();
		return { code, err, value: printed === '' ? null : (JSON.parse(printed) as unknown) };
	};

	it('says how far a group agrees', async () => {
		expect(await said('{"votes":[0,1,5,0],"dontKnow":0}')).toEqual({
			code: 0,
			err: '',
			value: { label: 'EINIG', A: 0.8889, suggest: 2, close: false }
		});
		expect((await said('{"votes":[30,40,210,130,530,50,10]}')).value).toMatchObject({ A: 0.6113 });
	});

	it.each([
		['{"votes":[1,2', ''],
		['{"votes":[]}', '/votes'],
		['{"votes":[1,-2,0,0]}', '/votes'],
		['{"votes":[1,0.5,0,0]}', '/votes'],
		['{"votes":[1,2,0,0],"dontKnow":"2"}', '/dontKnow']
	])('refuses %s and names the place', async (text, place) => {
		const { code, err, value } = await said(text);
		expect({ code, value }).toEqual({ code: 1, value: null });
		expect(err).toMatch(new RegExp(`^${place}.`));
	});
});

describe('a wrong call', () => {
	it(
		'ends with 2 and says how to call',
		async () => {
			const reasons: [string[], string][] = [
				[[], ''],
				[['auswerten'], commandTexts.unknownCommand('auswerten')],
				[['evaluate', GOOD, '--heute'], commandTexts.unknownOption('--heute')]
			];
			const runs = await Promise.all(reasons.map(([args]) => cli(...args)));
			for (const [index, { code, out, err }] of runs.entries()) {
				expect({ code, out }).toEqual({ code: 2, out: '' });
				expect(err).toContain(reasons[index]?.[1]);
				expect(err).toContain('Aufruf: npm run -s cli -- BEFEHL');
			}
		},
		TIMEOUT
	);

	it.each([
		[validate, [], commandTexts.missingFile()],
		[evaluate, [GOOD, GOOD], commandTexts.oneFile()],
		[evaluate, [], commandTexts.missingFile()],
		[evaluate, [GOOD, '--today'], commandTexts.missingValue('--today')],
		[evaluate, [GOOD, '--today', '22.11.2026'], commandTexts.badDate('22.11.2026')],
		[evaluate, [GOOD, '--today', '2026-13-01'], commandTexts.badDate('2026-13-01')],
		[merge, [GOOD, GOOD], commandTexts.threeFiles()],
		[merge, ['-', GOOD, GOOD, GOOD], commandTexts.threeFiles()],
		[worksheet, [GOOD], commandTexts.missingOutput()],
		[worksheet, [GOOD, '-o', 'x.odt'], commandTexts.badEnding('x.odt', FORMATS)],
		[worksheet, [GOOD, '-o', 'x.docx', '--with-data'], commandTexts.withDataNeedsPdf()],
		[worksheet, [CATALOGUE, '-o', 'x.docx', '--kind', 'formular'], commandTexts.formNeedsPdf()],
		[table, [CATALOGUE], commandTexts.missingTableOutput()],
		[table, [CATALOGUE, '-o', 'x.json'], commandTexts.badTablePair('0.1.0.json', 'x.json')],
		[table, ['a.csv', '-o', 'x.xlsx'], commandTexts.badTablePair('a.csv', 'x.xlsx')],
		[worksheet, [GOOD, '-o', 'x.pdf', '--kind', 'roman'], commandTexts.badKind('roman')],
		[worksheet, [GOOD, '-o', 'x.pdf', '--date', 'heute'], commandTexts.badTime('heute')],
		[worksheet, [GOOD, '-o', 'x.pdf', '--date', '2050-01-01'], commandTexts.badTime('2050-01-01')],
		[
			worksheet,
			[CATALOGUE, '-o', 'x.pdf', '--kind', 'leer', '--with-data'],
			commandTexts.withDataNeedsCheck()
		],
		[
			worksheet,
			[CATALOGUE, '-o', 'x.pdf', '--kind', 'formular', '--with-data'],
			commandTexts.withDataNeedsCheck()
		]
	])('%o %j: %s', async (command, args, reason) => {
		await expect(command(args)).rejects.toThrow(new UsageError(reason));
	});
});
