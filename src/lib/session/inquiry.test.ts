import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../tests/criteria/built-in.ts';
import { answerFor, assessmentOf } from '../../../tests/fixtures/method/build.ts';
import { verdictOf } from '#lib/domain/evaluation.ts';
import { inquiryOf } from './inquiry.ts';
import type { ReadyCheck } from './open-check.ts';

const { catalogue } = builtIn;
const SECRET = 'Frau Beispiel weiß es';

function checkWith(answered: number): ReadyCheck {
	const texts = { privateNote: SECRET, note: SECRET, evidence: SECRET, updatedAt: '2026-11-22' };
	const answers = Object.fromEntries(
		catalogue.criteria.map(({ id }, at) => [
			id,
			at < answered ? { ...answerFor(3), ...texts } : { state: 'open' as const, ...texts }
		])
	);
	const assessment = assessmentOf({
		answers: answers as never,
		municipality: { name: 'Musterdorf' },
		depth: 'voll'
	});
	return { catalogue, assessment, verdict: verdictOf(catalogue, assessment) } as ReadyCheck;
}

describe('inquiryOf', () => {
	it('tells the state, what is open by number and title, and the question', () => {
		const { text, mail } = inquiryOf(checkWith(28), ' Wer hilft? ', true);
		expect(text).toContain('in Musterdorf');
		expect(text).toMatch(/Unser Stand im INSEK-Check \(Vollcheck, Kriterien 0\.1\.0\): .+\./);
		expect(text).toMatch(/Noch offen ist:\n– 29 .+\n– 30 .+\n\nUnsere Frage:\nWer hilft\?/);
		expect(mail).toBe('whole');
	});

	it('never holds a note, evidence or internal note', () => {
		const { text, href } = inquiryOf(checkWith(3), 'Frage', true);
		expect(text).not.toContain('Beispiel');
		expect(decodeURIComponent(href)).not.toContain('Beispiel');
	});

	it('names fewer points where the mail would be too long, but not in the text', () => {
		const { text, href, mail } = inquiryOf(checkWith(0), 'Frage '.repeat(60), true);
		expect(mail).toBe('shortened');
		expect(text).toContain('– 30 ');
		expect(decodeURIComponent(href)).toMatch(/– und \d+ weitere Punkte/);
		expect(inquiryOf(checkWith(0), 'Frage '.repeat(600), true).mail).toBe('empty');
		expect(inquiryOf(checkWith(0), '', false).text).not.toContain('–');
	});
});
