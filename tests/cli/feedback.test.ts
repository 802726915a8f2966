import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { Feedback } from '#lib/domain/feedback.ts';
import type { FeedbackSummary } from '#lib/domain/feedback-summary.ts';
import { workbookInXlsx } from '#lib/exchange/xlsx.ts';
import { zusammenfassung as words } from '#lib/texts/rueckmeldung.ts';
import { feedback } from '../../src/cli/feedback.ts';
import { UsageError } from '../../src/cli/output.ts';

const MEETING = path.resolve('tests/fixtures/files/feedback-1.insek-feedback.json');

const folder = mkdtempSync(path.join(tmpdir(), 'insek-feedback-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
	vi.useRealTimers();
	vi.restoreAllMocks();
});

async function run(...args: readonly string[]) {
	const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	const code = await feedback(args);
	return {
		code,
		err: err.mock.calls.join(''),
		printed: JSON.parse(String(out.mock.lastCall?.[0] ?? 'null')) as object
	};
}

const inFolder = (name: string) => path.join(folder, name);

/** A file of a check, on the criteria of the meeting's. */
function fromCheck(name: string, given: Partial<Feedback>): string {
	const meeting = JSON.parse(readFileSync(MEETING, 'utf8')) as Feedback;
	const file = { ...meeting, id: name, source: 'rueckmeldung', voters: 1, ...given };
	writeFileSync(inFolder(name), JSON.stringify(file));
	return inFolder(name);
}

const a = fromCheck('a.json', {
	help: { geld: 2 },
	criteria: [{ criterion: 'zielabgleich', answers: { wichtig: 'ja' }, comment: '=Zu lang.' }]
});
const b = fromCheck('b.json', {
	help: { geld: 1 },
	criteria: [{ criterion: 'zielabgleich', answers: { wichtig: 'nein' }, comment: 'Gut.' }]
});

describe('feedback', () => {
	it('puts files of both kinds together, whatever their order, and does not say whose words are whose', async () => {
		const [one, two] = [inFolder('one.json'), inFolder('two.json')];
		const { code, err, printed } = await run(a, MEETING, b, '-o', one);
		expect([code, err]).toEqual([0, '']);
		expect(printed).toMatchObject({ file: one, files: 3, duplicates: [], criteria: 3 });
		await run(b, a, MEETING, '-o', two);
		const text = readFileSync(one, 'utf8');
		expect(readFileSync(two, 'utf8')).toBe(text);
		expect(text).not.toMatch(/[ab]\.json/);
		const summary = JSON.parse(text) as FeedbackSummary;
		expect(summary.help).toEqual({ geld: 3 });
		expect(summary.criteria.find(({ criterion }) => criterion === 'zielabgleich')).toMatchObject({
			number: expect.any(Number) as number,
			files: 3,
			answers: { wichtig: { ja: 1, teils: 0, nein: 1 } },
			opinions: { behalten: 2, aendern: 5, streichen: 1 },
			comments: ['=Zu lang.', 'Gut.']
		});
	});

	it('writes a table that is the same to the byte, with how few files it is made of', async () => {
		const [one, two] = [inFolder('one.xlsx'), inFolder('two.xlsx')];
		vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 22) });
		await run(a, b, '-o', one);
		vi.setSystemTime(new Date(2027, 4, 1));
		await run(b, a, '-o', two);
		expect(readFileSync(two).equals(readFileSync(one))).toBe(true);
		const workbook = await workbookInXlsx(readFileSync(one));
		const [overview, criteria, texts] = workbook.ok ? workbook.value : [];
		expect(overview?.rows).toContainEqual([words.caution, words.few(2)]);
		expect(criteria?.rows).toHaveLength(1);
		expect(texts?.rows.map((cells) => cells.at(-1))).toEqual(['=Zu lang.', 'Gut.']);
	});

	it('counts the same file once, and names the second', async () => {
		const { code, err, printed } = await run(a, b, a, '-o', inFolder('three.json'));
		expect(code).toBe(0);
		expect(err).toContain('zählt einmal');
		expect(printed).toMatchObject({ files: 2, duplicates: [a] });
	});

	it('refuses files on other criteria, and what is no feedback, each by name', async () => {
		const catalogue = { id: 'insek-kleine-kommunen', version: '0.9.0', sha256: 'other' };
		const other = fromCheck('other.json', { catalogue });
		const output = inFolder('none.json');
		const strange = await run(a, other, b, '-o', output);
		expect([strange.code, strange.printed]).toEqual([1, null]);
		expect(strange.err).toContain(other);
		expect(strange.err).toContain('0.9.0');
		const wrong = await run(a, 'criteria/wissen/3.json', inFolder('fehlt.json'), '-o', output);
		expect(wrong.code).toBe(1);
		expect(wrong.err).toContain('criteria/wissen/3.json');
		expect(wrong.err).toContain('fehlt.json');
		expect(() => readFileSync(output)).toThrow('ENOENT');
	});

	it('wants files and the name of a summary', async () => {
		await expect(feedback(['-o', 'aus.json'])).rejects.toThrow(UsageError);
		await expect(feedback([a])).rejects.toThrow(UsageError);
		await expect(feedback([a, '-o', 'aus.csv'])).rejects.toThrow(UsageError);
	});
});
