import { expect, it } from 'vitest';
import { criterionOf } from '../../../tests/fixtures/method/build.ts';
import { termsOf } from './glossary.ts';
import type { GlossaryEntry } from './wissen.ts';

const entry = (id: string, term: string, alsoCalled: string[] = []): GlossaryEntry => ({
	id,
	term,
	short: '…',
	alsoCalled,
	sources: []
});
const glossary = [
	entry('fachplanung', 'Fachplanung', ['Fachplan']),
	entry('toeb', 'Träger öffentlicher Belange', ['TÖB']),
	entry('plan', 'plan'),
	entry('ziel', 'Ziel')
];

it('finds terms at the beginning of a word, by any of their names, and leaves everyday words out', () => {
	const criterion = criterionOf({
		id: 'x',
		question: 'Sind Fachplanungen und ihre Ziele genannt?',
		tip: 'Fragen Sie die TÖB.'
	});
	expect(termsOf(criterion, glossary).map(({ id }) => id)).toEqual(['fachplanung', 'toeb']);
});
