import type { Block, Cell, ReportDocument } from '#lib/report/document.ts';
import { sampleDocument } from '../pdf/sample-document.ts';

/** What the sample lacks: signs with words, a stacked table, a level with its text, pages on their long side. */
const MORE: readonly Block[] = [
	{ type: 'pageBreak', landscape: true },
	{ type: 'heading', level: 2, text: 'Quer' },
	{
		type: 'table',
		caption: 'Zeichen mit Worten',
		head: ['Planung', 'Lage', 'Klima'],
		rows: [
			['Wärmeplan', { text: '2', spoken: 'übernommen' }, { text: '–', spoken: 'nicht gefragt' }]
		],
		widths: [3, 1, 1],
		small: true
	},
	{ type: 'pageBreak' },
	{
		type: 'levelBoxes',
		spoken: 'Stufe 2 von 3, reicht',
		chosen: 2,
		labels: ['noch nicht', 'begonnen', 'reicht', 'vorbildlich'],
		text: 'Eine Liste nennt alle Planungen.'
	},
	{
		type: 'table',
		caption: 'Übereinander',
		head: ['Frage', '0', '1', '?'],
		rows: [
			['Gibt es eine Liste?', box('nein'), box('ja'), box('')],
			['Ist sie aktuell?', box('nicht'), box('doch'), box('')]
		],
		widths: [0, 3, 3, 1],
		stacked: true,
		writing: 'Nachweis, Notiz'
	},
	{
		type: 'list',
		ordered: true,
		items: [[{ text: 'Beginnt wieder mit eins' }]]
	}
];

function box(text: string): Cell {
	return { text, box: 'empty' };
}

/** Every kind of block in every form it can take. */
export const everyBlock: ReportDocument = {
	...sampleDocument,
	blocks: [...sampleDocument.blocks, ...MORE]
};

const TEXTS = new Set(
	'title author mark header footer text key value caption alt spoken label writing'.split(' ')
);
const LISTS_OF_TEXTS = new Set(['labels', 'head', 'rows']);

/** The same document with every text in it changed, addresses and codes left as they are. */
export function withTexts(document: ReportDocument, change: (text: string) => string) {
	return changed(document, '', change) as ReportDocument;
}

function changed(value: unknown, key: string, change: (text: string) => string): unknown {
	if (typeof value === 'string') {
		return TEXTS.has(key) || LISTS_OF_TEXTS.has(key) ? change(value) : value;
	}
	if (Array.isArray(value)) return value.map((each) => changed(each, key, change));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, each]) => [name, changed(each, name, change)])
	);
}
