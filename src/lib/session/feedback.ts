import { HELP_WISHES } from '#lib/domain/assessment.ts';
import {
	feedbackOf,
	feedbackOfCheck,
	FROM_WORKSHOP,
	type CriterionFeedback,
	type Feedback
} from '#lib/domain/feedback.ts';
import { REMARK_QUESTIONS, type RemarkAnswers } from '#lib/domain/remarks.ts';
import { FEWEST_TOLD, OPINIONS, type Workshop } from '#lib/domain/workshop.ts';
import { fileNameOf } from '#lib/exchange/file-name.ts';
import { uuidOf } from '#lib/exchange/hash.ts';
import { dayOf, HELP_LABELS } from '#lib/texts/common.ts';
import { opinionWords, votesInWords } from '#lib/texts/einigkeit.ts';
import { remarkWords, rueckmeldung as words } from '#lib/texts/rueckmeldung.ts';
import { now } from './clock.ts';
import { download } from './download.ts';
import type { ReadyCheck } from './open-check.ts';

type Line = readonly [label: string, value: string];

/** What a Kriterien-Werkstatt says of the criteria. */
export function feedbackOfMeeting(
	{ assessment, catalogue }: ReadyCheck,
	workshop: Workshop
): Feedback {
	return feedbackOf(workshop, catalogue, assessment.catalogue.sha256);
}

/**
 * The id of the file a check makes: always the same, so that nobody counts it twice, and not that of the check, which
 * stands in files with the municipality's name.
 */
export async function feedbackId({ session }: ReadyCheck): Promise<string> {
	return (await uuidOf(`rueckmeldung ${session.id}`)) ?? session.id;
}

/** What is said on the page "Rückmeldung zu den Kriterien". */
export function feedbackOfRemarks(check: ReadyCheck, id: string): Feedback {
	const { assessment, catalogue, verdict } = check;
	const help = Object.fromEntries(verdict.help);
	return feedbackOfCheck(assessment, catalogue, { id, day: now().slice(0, 10), help });
}

/** Line by line what a file with feedback holds; empty as long as there is nothing to tell. */
export function feedbackLines(check: ReadyCheck, file: Feedback): readonly Line[] {
	const { format, formatVersion, id, day, source, catalogue, voters, help, criteria } = file;
	if (criteria.length === 0) return [];
	return [
		[words.format, `${format} ${formatVersion}`],
		[words.id, id],
		[words.day, day === undefined ? words.noDay : dayOf(day)],
		[words.source, source === FROM_WORKSHOP ? words.fromWorkshop : words.fromCheck],
		[words.catalogue, words.catalogueOf(catalogue.id, catalogue.version, catalogue.sha256)],
		[words.voters, words.votersOf(voters)],
		...(help === undefined ? [] : [[words.help, wishesIn(help)] as const]),
		...criteria.map((each): Line => [nameOf(check, each.criterion), saidOf(each)])
	];
}

/** Saves that file, its name without any name. Answers what to tell the user. */
export async function downloadFeedback(file: Feedback): Promise<string> {
	const { feedbackText } = await import('#lib/exchange/feedback-file.ts');
	const name = fileNameOf({ name: '', kind: 'rueckmeldung', at: now() });
	download(name, feedbackText(file), 'application/json');
	return words.written(name);
}

function wishesIn(help: NonNullable<Feedback['help']>): string {
	const wishes = HELP_WISHES.flatMap((wish) => {
		const count = help[wish] ?? 0;
		return count === 0 ? [] : [words.wish(HELP_LABELS[wish], count)];
	});
	return wishes.join(', ') || words.noHelp;
}

function nameOf({ catalogue }: ReadyCheck, id: string): string {
	const criterion = catalogue.criteria.find((each) => each.id === id);
	return criterion === undefined ? id : `${criterion.number} ${criterion.title}`;
}

function saidOf(said: CriterionFeedback): string {
	const { settled, wording, reason, minority, answers, comment } = said;
	const opinion = settled === 'unknown' ? words.dontKnow : settled && opinionWords[settled];
	const parts = [
		said.opinions === undefined ? '' : countsOf(said),
		answers && answersInWords(answers),
		comment && remarkWords.said(comment),
		opinion && words.settled(opinion),
		wording && words.wording(wording),
		reason && words.reason(reason),
		minority && words.minority(minority)
	];
	return parts.filter((part) => part).join('; ');
}

/** "verständlich: ja, machbar: teils" */
export function answersInWords(answers: RemarkAnswers): string {
	return REMARK_QUESTIONS.flatMap((question) => {
		const answer = answers[question];
		const { short, answers: labels, answered } = remarkWords;
		return answer === undefined ? [] : [answered(short[question], labels[answer])];
	}).join(', ');
}

function countsOf({ opinions, dontKnow }: CriterionFeedback): string {
	if (!opinions) return words.untold(FEWEST_TOLD);
	const counts = OPINIONS.map((opinion) => opinions[opinion]);
	return votesInWords(counts, dontKnow ?? 0, Object.values(opinionWords));
}
