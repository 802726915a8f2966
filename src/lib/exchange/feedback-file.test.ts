import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { feedbackText, readFeedback } from './feedback-file.ts';

const text = readFileSync('tests/fixtures/files/feedback-1.insek-feedback.json', 'utf8');
const changed = (change: object) =>
	readFeedback(JSON.stringify({ ...JSON.parse(text), ...change }));
const problemsOf = (result: ReturnType<typeof readFeedback>) => (result.ok ? [] : result.problems);

describe('a file with feedback', () => {
	it('of format 1 is read, and written again to the byte, what is new in it included', () => {
		const result = readFeedback(text);
		if (!result.ok) throw new Error(result.problems[0]?.message);
		expect(feedbackText(result.value)).toBe(text);
		expect(result.value.criteria[0]).toMatchObject({ verstaendlich: 3 });
	});

	it('names the place of what is wrong with it', () => {
		const opinions = { behalten: -1, aendern: 0, streichen: 0 };
		expect(problemsOf(changed({ criteria: [{ criterion: 'a', opinions }] }))).toEqual([
			{
				path: '/criteria/0/opinions/behalten',
				message: 'Kriterien, 1. Eintrag, Stimmen, „behalten“: Die Angabe ist nicht lesbar.'
			}
		]);
		expect(problemsOf(changed({ voters: '7' }))[0]?.path).toBe('/voters');
		expect(problemsOf(changed({ day: 'gestern' }))[0]?.message).toContain('Tag');
		expect(problemsOf(changed({ catalogue: {} }))).toHaveLength(3);
	});

	it('from a check holds answers and wishes, each known by its word', () => {
		const criteria = [{ criterion: 'a', answers: { wichtig: 'ja', neu: 1 }, comment: 'Kürzer.' }];
		const result = changed({ source: 'rueckmeldung', help: { geld: 2 }, criteria });
		expect(result.ok && result.value).toMatchObject({ help: { geld: 2 }, criteria });
		const wrong = [{ criterion: 'a', answers: { wichtig: 'sehr' } }];
		expect(problemsOf(changed({ criteria: wrong }))[0]?.message).toBe(
			'Kriterien, 1. Eintrag, Antworten, wichtig?: Die Angabe ist nicht lesbar.'
		);
		expect(problemsOf(changed({ help: { geld: -1 } }))[0]?.path).toBe('/help/geld');
	});

	it('is refused when it is something else, newer, or no text at all', () => {
		expect(problemsOf(changed({ format: 'insek-check/assessment' }))[0]?.path).toBe('/format');
		expect(problemsOf(changed({ formatVersion: 2 }))[0]?.message).toContain('neueren Fassung');
		expect(problemsOf(changed({ formatVersion: '1' }))[0]?.path).toBe('/formatVersion');
		for (const bad of ['', '[]', 'null', '{"format":', '{"__proto__":{}}']) {
			expect(readFeedback(bad).ok).toBe(false);
		}
	});
});
