import { HELP_WISHES } from '../domain/assessment.ts';
import { FROM_CHECK, FROM_WORKSHOP } from '../domain/feedback.ts';
import type { CriterionSummary, FeedbackSummary } from '../domain/feedback-summary.ts';
import { REMARK_ANSWERS, REMARK_QUESTIONS } from '../domain/remarks.ts';
import { OPINIONS } from '../domain/workshop.ts';
import { HELP_LABELS } from '../texts/common.ts';
import { opinionWords } from '../texts/einigkeit.ts';
import { remarkWords, rueckmeldung, zusammenfassung as words } from '../texts/rueckmeldung.ts';
import { sheetOf, type Sheet, type Workbook } from './workbook.ts';

type Column = readonly [title: string, cell: (summary: CriterionSummary) => string];

const OF_CRITERION: readonly Column[] = [
	[words.number, ({ number }) => (number === undefined ? '' : String(number))],
	[words.criterion, ({ title, criterion }) => title ?? criterion],
	[words.saidBy, ({ files }) => String(files)],
	...REMARK_QUESTIONS.flatMap((question) =>
		REMARK_ANSWERS.map((answer): Column => [
			words.answer(remarkWords.short[question], remarkWords.answers[answer]),
			({ answers }) => String(answers[question][answer])
		])
	),
	...OPINIONS.map((opinion): Column => [
		words.vote(opinionWords[opinion]),
		({ opinions }) => String(opinions[opinion])
	]),
	[words.dontKnow, ({ dontKnow }) => String(dontKnow)],
	[words.untold, ({ untold }) => String(untold)],
	...OPINIONS.map((opinion): Column => [
		words.settled(opinionWords[opinion]),
		({ settled }) => String(settled[opinion])
	]),
	[words.settled(rueckmeldung.dontKnow), ({ settled }) => String(settled.unknown)]
];

/** What many said, for the editors to read and sort: an overview, the numbers by criterion, all texts. */
export function feedbackWorkbook(summary: FeedbackSummary): Workbook {
	return [
		overviewOf(summary),
		sheetOf(
			words.sheets.criteria,
			OF_CRITERION.map(([title]) => title),
			summary.criteria.map((each) => OF_CRITERION.map(([, cell]) => cell(each)))
		),
		textsOf(summary)
	];
}

function overviewOf({ catalogue, files, sources, help }: FeedbackSummary): Sheet {
	return sheetOf(words.sheets.overview, words.overview, [
		[
			rueckmeldung.catalogue,
			rueckmeldung.catalogueOf(catalogue.id, catalogue.version, catalogue.sha256)
		],
		[words.files, String(files)],
		[words.checks, String(sources[FROM_CHECK] ?? 0)],
		[words.workshops, String(sources[FROM_WORKSHOP] ?? 0)],
		[words.caution, words.few(files)],
		...HELP_WISHES.map((wish) => [words.help(HELP_LABELS[wish]), String(help[wish] ?? 0)])
	]);
}

const TEXTS = ['comments', 'wordings', 'reasons', 'minorities'] as const;

function textsOf({ criteria }: FeedbackSummary): Sheet {
	const rows = criteria.flatMap((each) =>
		TEXTS.flatMap((kind) =>
			each[kind].map((text) => [
				each.number === undefined ? '' : String(each.number),
				each.title ?? each.criterion,
				words.kinds[kind],
				text
			])
		)
	);
	return sheetOf(words.sheets.texts, [words.number, words.criterion, words.kind, words.text], rows);
}
