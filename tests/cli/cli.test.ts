import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCriteria } from '#lib/catalogue/read-criteria.ts';
import { evaluationOf, verdictOf } from '#lib/domain/evaluation.ts';
import { openAssessment } from '#lib/exchange/open-assessment.ts';
import { readAttachment } from '#lib/exchange/pdf-attachment.ts';
import { evaluate } from '../../src/cli/evaluate.ts';
import { UsageError } from '../../src/cli/output.ts';
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
				path.resolve('criteria/wissen/2.json')
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
			const { code, out, err } = await cli('validate', GOOD);
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
				cli('evaluate', fixture('opens-unknown-criterion')),
				cli('evaluate', fixture('opens-na-without-reason')),
				cli('evaluate', fixture('refused-no-id'))
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
				cli('evaluate', GOOD, '--catalogue', foreign),
				cli('evaluate', GOOD, '--catalogue', broken)
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
			const again = await cli('evaluate', 'a.pdf');
			expect(again.code).toBe(0);
			expect(again.out).toBe((await cli('evaluate', GOOD)).out);
		},
		TIMEOUT
	);

	it(
		'writes an empty sheet and a form from a catalogue, and names characters it cannot show',
		async () => {
			const strange = copyWith(GOOD, 'zeichen.insek.json', { title: 'Wald 🌲' });
			const [empty, form, replaced, wrong] = await Promise.all([
				cli('worksheet', CATALOGUE, '--kind', 'leer', '-o', 'leer.pdf', '--date', DATE),
				cli('worksheet', CATALOGUE, '--kind', 'formular', '-o', 'form.pdf', '--date', DATE),
				cli('worksheet', strange, '-o', 'zeichen.pdf', '--date', DATE),
				cli('worksheet', GOOD, '--kind', 'leer', '-o', 'nie.pdf')
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
		[worksheet, [GOOD], commandTexts.missingOutput()],
		[worksheet, [GOOD, '-o', 'x.pdf', '--kind', 'plakat'], commandTexts.badKind('plakat')],
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
