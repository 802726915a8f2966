import type {
	Block,
	FigureBlock,
	ReportDocument,
	Shape,
	TableBlock
} from '#lib/report/document.ts';
import type { LayoutLabels } from '#lib/report/layout.ts';
import type { Attachment } from '#lib/report/pdf/attachment.ts';

/** Words of the layout for tests. */
export const labels: LayoutLabels = {
	pageNumber: 'Seite {page} von {pages}',
	emptyBox: 'Kästchen',
	tickedBox: 'angekreuzt'
};

export const attachedText = JSON.stringify({
	format: 'insek-check/assessment',
	title: 'Wjerbno – Übersicht „2026“',
	answers: { 'fachplan-register': { state: 'level', level: 2, note: 'Größe: 5\u202f000 m² (\\)' } }
});

export const attachment: Attachment = {
	name: 'daten.insek.json',
	mime: 'application/json',
	description: 'Daten des Checks zum Wiedereinlesen',
	bytes: new TextEncoder().encode(attachedText)
};

/** Header data for documents of the tests. */
export const meta: ReportDocument['meta'] = {
	title: 'Arbeitsblatt – Gemeinde Wjerbno / Werben',
	author: 'Gemeinde Werben',
	lang: 'de-DE',
	date: '2026-11-21T14:32:00+01:00',
	mark: 'Entwurf, nicht amtlich',
	header: 'Gemeinde Werben · Arbeitsblatt',
	footer: 'INSEK-Check · Kriterien für kleine Kommunen 0.1.0'
};

const matrix: TableBlock = {
	type: 'table',
	caption: 'Tabelle 1: Welche Fachplanung nützt welchem Baustein?',
	head: ['Fachplanung', 'Demografie', 'Wohnen', 'Wirtschaft', 'Klima', 'Verkehr'],
	rows: [
		'Flächennutzungsplan',
		'Kommunale Wärmeplanung',
		'Kita-Bedarfsplanung',
		'Schulnetzplanung',
		'Brandschutzbedarfsplan',
		'Radverkehrskonzept',
		'Einzelhandelskonzept',
		'Hochwasserrisikomanagementplan'
	].map((plan, row) => [plan, ...[0, 1, 2, 3, 4].map((column) => String((row * 3 + column) % 4))]),
	widths: [2.4, 1, 1, 1, 1, 1],
	small: true
};

const pen: TableBlock = {
	type: 'table',
	caption: 'Tabelle 2: Zum Ankreuzen',
	head: ['Kriterium', 'liegt vor', 'Nachweis im Konzept'],
	rows: [
		['Register der Fachplanungen', { text: 'ja', box: 'ticked' }, 'Kapitel 3, Seite 21 bis 24'],
		['Stand der Daten', { text: 'ja', box: 'empty' }, ''],
		[
			'Abgleich der Ziele mit dem Klimaschutzkonzept des Landkreises',
			{ text: '', box: 'empty' },
			'Beschluss Nr. 17/2026 („Zukunft ländlicher Raum“), mit allen Anlagen und der Abwägung'
		]
	],
	widths: [3, 1, 3],
	writing: 'Nachweis'
};

const bars = [
	{ area: 'Grundlagen', value: 3, isKnown: true },
	{ area: 'Fachplanungen', value: 2, isKnown: true },
	{ area: 'Beteiligung', value: 1, isKnown: false },
	{ area: 'Umsetzung', value: 2.5, isKnown: true }
];

const figure: FigureBlock = {
	type: 'figure',
	alt: 'Balken je Bereich, von 0 bis 3: Grundlagen 3; Fachplanungen 2; Beteiligung unklar; Umsetzung 2,5.',
	caption: 'Abbildung 1: Stand je Bereich (schraffiert: wissen wir nicht)',
	width: 420,
	height: 110,
	shapes: [
		...bars.flatMap(({ area, value, isKnown }, index): Shape[] => [
			{ shape: 'text', x: 0, y: 22 * index + 14, text: area, size: 9 },
			{
				shape: 'rect',
				x: 100,
				y: 22 * index + 4,
				width: value * 90,
				height: 13,
				...(isKnown ? { fill: 'accent' } : { hatched: true })
			}
		]),
		{ shape: 'line', x1: 280, y1: 0, x2: 280, y2: 94, tone: 'ink', dashed: true },
		{ shape: 'line', x1: 100, y1: 94, x2: 370, y2: 94, tone: 'grey' },
		...[0, 1, 2, 3].map((level): Shape => ({
			shape: 'text',
			x: 100 + 90 * level,
			y: 105,
			text: String(level),
			size: 8,
			anchor: 'middle',
			tone: 'grey'
		}))
	],
	dataTable: {
		type: 'table',
		caption: 'Abbildung 1 in Zahlen',
		head: ['Bereich', 'Stand'],
		rows: bars.map(({ area, value, isKnown }) => [
			area,
			isKnown ? String(value).replace('.', ',') : 'unklar'
		]),
		small: true
	}
};

const criteria: Block[] = [
	'Fachplanungen sind vollständig erfasst',
	'Die Ziele widersprechen sich nicht',
	'Maßnahmen haben Zuständige, Kosten und Jahr',
	'Die Ortsteile kommen vor'
].flatMap((title, index): Block[] => [
	{ type: 'heading', level: 3, text: `${index + 1} ${title}`, keep: 90 },
	{
		type: 'levelBoxes',
		spoken: index === 3 ? 'Stufe 0 bis 3 ankreuzen' : `Stufe ${index} von 3`,
		...(index === 3 ? {} : { chosen: index as 0 | 1 | 2 }),
		labels: ['0 noch nicht', '1 begonnen', '2 reicht', '3 vorbildlich'],
		extra: [{ label: 'Wissen wir nicht', checked: index === 1 }]
	},
	{
		type: 'paragraph',
		runs: [
			{ text: 'Nachweis: ', bold: true },
			{
				text: 'Die Übersicht liegt vor; größere Abweichungen sind nicht zu erwarten. Zuständig: Fachbereich Grünflächen & Straßen, Maßnahmen ≥ 5\u00a0000 € gehen in den Rat.'
			}
		]
	},
	{ type: 'writingLines', labels: ['Notiz'], count: 2 }
]);

/**
 * One fixed document with every kind of block; with `attachment` the PDF checks are proved on it.
 */
export const sampleDocument: ReportDocument = {
	meta,
	blocks: [
		{ type: 'heading', level: 1, text: 'Arbeitsblatt: INSEK-Check der Gemeinde Wjerbno / Werben' },
		{
			type: 'notice',
			title: 'Entwurf, nicht amtlich',
			text: 'Dieses Arbeitsblatt hilft, das Konzept einzuschätzen. Es ersetzt keine Prüfung durch eine Behörde und verspricht keine Förderung.'
		},
		{
			type: 'keyValues',
			pairs: [
				{ key: 'Gemeinde', value: 'Werben, 1.742 Einwohnerinnen und Einwohner' },
				{ key: 'Stand', value: '21. November 2026' },
				{ key: 'Kriterien', value: 'Kriterien für kleine Kommunen, Fassung 0.1.0' }
			]
		},
		{ type: 'heading', level: 2, text: 'Überblick' },
		{
			type: 'paragraph',
			runs: [
				{ text: 'Das Konzept ist ' },
				{ text: 'auf gutem Weg', bold: true },
				{ text: '. Zweisprachige Schreibung: ' },
				{ text: 'Wjerbno – město a wokolina, ě š ć ž ł ń ó ř ŕ', lang: 'hsb' },
				{ text: '. Mehr dazu im ' },
				{
					text: 'Leitfaden zur integrierten Gemeindeentwicklung im ländlichen Raum, Abschnitt Fachplanungen',
					link: 'https://example.org/leitfaden/übersicht?a=(1)'
				},
				{ text: '.' }
			]
		},
		{
			type: 'list',
			items: [
				[{ text: 'Stufe 2 „reicht“ ist volle Punktzahl.' }],
				[{ text: 'Leere Felder: ' }, { text: 'noch nicht', bold: true }, { text: ' beantwortet.' }],
				[{ text: 'Maßstab: kreisangehörige Gemeinden unter 15.000 Einwohnern.' }]
			]
		},
		matrix,
		figure,
		{ type: 'heading', level: 2, text: 'Kriterien' },
		...criteria,
		{ type: 'pageBreak' },
		{ type: 'heading', level: 2, text: 'Zum Mitnehmen' },
		pen,
		{
			type: 'list',
			ordered: true,
			items: [[{ text: 'Lücken ansehen.' }], [{ text: 'Zuständige fragen.' }]]
		},
		{
			type: 'paragraph',
			size: 'small',
			runs: [{ text: 'Quellen und Stand der Angaben stehen im Katalog der Kriterien.' }]
		}
	]
};
