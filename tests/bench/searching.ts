import { readFileSync } from 'node:fs';
import type { Wissen } from '#lib/domain/wissen.ts';
import { entriesOf } from '#lib/domain/wissen-entries.ts';
import { searchIn } from '#lib/session/wissen-search.ts';
import { inTurns, median, timed, type Figure } from './figure.ts';

const wissen = JSON.parse(readFileSync('criteria/wissen/3.json', 'utf8')) as Wissen;
const TYPED = [
	'Interkommunale Zusammenarbeit',
	'Wärmepaln für Gemeinden',
	'Wer berät bei Leerstand?'
];

/** What each key costs while three things are typed, against a plain scan of the same texts. */
export async function searching(): Promise<Figure[]> {
	const entries = entriesOf(wissen);
	const texts = entries.map(({ title, also, summary, text }) =>
		[title, also, summary, text].join(' ').toLowerCase()
	);
	const search = searchIn(entries);
	const values: number[] = [];
	const references: number[] = [];
	for (const typed of TYPED.flatMap(keystrokesOf)) {
		const word = typed.toLowerCase();
		const measured = await inTurns(
			5,
			() => timed(() => search(typed)),
			() => timed(() => texts.filter((text) => text.includes(word)))
		);
		values.push(median(measured.values));
		references.push(median(measured.references));
	}
	const slowest = values.indexOf(Math.max(...values));
	const figure = { unit: 'ms' as const, limit: 20 };
	return [
		{
			...figure,
			name: 'Suche im Wissen, je Taste',
			value: median(values),
			reference: median(references)
		},
		{
			...figure,
			name: 'Suche im Wissen, langsamste Taste',
			value: values[slowest] ?? NaN,
			reference: references[slowest] ?? NaN
		}
	];
}

function keystrokesOf(typed: string): string[] {
	return Array.from(typed, (_, index) => typed.slice(0, index + 1));
}
