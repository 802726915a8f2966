import type { Catalogue, Criterion } from '../domain/catalogue.ts';
import { dayOf } from '../texts/common.ts';
import { criteriaList as words, worksheet } from '../texts/documents.ts';
import { detail, heading, metaOf } from './blocks.ts';
import { conditionWords } from './condition-words.ts';
import type { Block, ReportDocument, TextSize } from './document.ts';

/** What the list is made of. `date` is ISO 8601 with offset; equal input gives an equal document. */
export interface CriteriaListInput {
	readonly catalogue: Catalogue;
	/** SHA-256 of the catalogue. */
	readonly sha256: string;
	readonly date: string;
}

/** Points: the title of a criterion, its question and the first levels stay on one page. */
const KEEP = 100;

/** All criteria with all their texts, area by area: to read, to print, to work on in Word. */
export function criteriaListDocument({
	catalogue,
	sha256,
	date
}: CriteriaListInput): ReportDocument {
	const { title, version, notice } = catalogue;
	return {
		meta: metaOf({ title: words.title, header: words.header, catalogue, sha256, date }),
		blocks: [
			heading(1, words.title),
			detail({ text: words.status(title, version, dayOf(catalogue.date)) }),
			{ type: 'notice', title: worksheet.notice, text: notice },
			...catalogue.areas.flatMap((area): Block[] => [
				{ type: 'heading', level: 2, text: area.title, keep: 2 * KEEP },
				{ type: 'paragraph', runs: [{ text: area.description }] },
				...catalogue.criteria
					.filter((criterion) => criterion.area === area.id)
					.flatMap((criterion) => criterionBlocks(criterion, catalogue))
			])
		]
	};
}

function criterionBlocks(criterion: Criterion, { scale, profile }: Catalogue): Block[] {
	const { number, title, question, plain, levels, appliesWhen, parts } = criterion;
	const levelName = (level: number) => `${level} ${scale[level]?.label ?? ''}`.trim();
	const facts = [
		...(criterion.core ? [words.core] : []),
		words.target(levelName(criterion.target))
	];
	const condition = appliesWhen === null ? '' : conditionWords(appliesWhen, profile);
	return [
		{ type: 'heading', level: 3, text: `${number} ${title}`, keep: KEEP },
		{ type: 'paragraph', runs: [{ text: question, bold: true }] },
		detail({ text: plain }),
		detail({ text: facts.join(' · ') }),
		...labelled(words.onlyIf, condition),
		...parts.flatMap(({ text }) => labelled(words.parts, text)),
		{
			type: 'table',
			caption: words.levels(number),
			head: [words.level, words.text],
			rows: levels.map((text, level) => [levelName(level), text]),
			widths: [1, 5],
			small: true
		},
		// at a distance from the table
		...labelled(words.evidence, criterion.evidence, 'normal'),
		...labelled(words.tip, criterion.tip),
		...labelled(words.ask, criterion.ask.join(', '))
	];
}

/** "Tipp: …"; nothing where there is no text. */
function labelled(label: string, text: string, size: TextSize = 'detail'): Block[] {
	const runs = [{ text: `${label}: `, bold: true }, { text }];
	return text === '' ? [] : [{ type: 'paragraph', size, runs }];
}
