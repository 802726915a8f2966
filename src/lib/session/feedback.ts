import { feedbackOf, type CriterionFeedback, type Feedback } from '#lib/domain/feedback.ts';
import { FEWEST_TOLD, OPINIONS, type Workshop } from '#lib/domain/workshop.ts';
import { fileNameOf } from '#lib/exchange/file-name.ts';
import { dayOf } from '#lib/texts/common.ts';
import { opinionWords, votesInWords } from '#lib/texts/einigkeit.ts';
import { rueckmeldung as words } from '#lib/texts/rueckmeldung.ts';
import { now } from './clock.ts';
import { download } from './download.ts';
import type { ReadyCheck } from './open-check.ts';

type Line = readonly [label: string, value: string];

/** Line by line what the file with feedback of a Kriterien-Werkstatt holds; empty as long as there is nothing to tell. */
export function feedbackLines(check: ReadyCheck, workshop: Workshop): readonly Line[] {
	const file = fileFor(check, workshop);
	const { format, formatVersion, id, day, catalogue, voters, criteria } = file;
	if (criteria.length === 0) return [];
	return [
		[words.format, `${format} ${formatVersion}`],
		[words.id, id],
		[words.day, day === undefined ? words.noDay : dayOf(day)],
		[words.source, words.fromWorkshop],
		[words.catalogue, words.catalogueOf(catalogue.id, catalogue.version, catalogue.sha256)],
		[words.voters, words.votersOf(voters)],
		...criteria.map((each): Line => [nameOf(check, each.criterion), saidOf(each)])
	];
}

/** Saves that file, its name without any name. Answers what to tell the user. */
export async function downloadFeedback(check: ReadyCheck, workshop: Workshop): Promise<string> {
	const { feedbackText } = await import('#lib/exchange/feedback-file.ts');
	const name = fileNameOf({ name: '', kind: 'rueckmeldung', at: now() });
	download(name, feedbackText(fileFor(check, workshop)), 'application/json');
	return words.written(name);
}

function fileFor({ assessment, catalogue }: ReadyCheck, workshop: Workshop): Feedback {
	return feedbackOf(workshop, catalogue, assessment.catalogue.sha256);
}

function nameOf({ catalogue }: ReadyCheck, id: string): string {
	const criterion = catalogue.criteria.find((each) => each.id === id);
	return criterion === undefined ? id : `${criterion.number} ${criterion.title}`;
}

function saidOf(said: CriterionFeedback): string {
	const { settled, wording, reason, minority } = said;
	const opinion = settled === 'unknown' ? words.dontKnow : settled && opinionWords[settled];
	const parts = [
		countsOf(said),
		opinion && words.settled(opinion),
		wording && words.wording(wording),
		reason && words.reason(reason),
		minority && words.minority(minority)
	];
	return parts.filter((part) => part).join('; ');
}

function countsOf({ opinions, dontKnow }: CriterionFeedback): string {
	if (!opinions) return words.untold(FEWEST_TOLD);
	const counts = OPINIONS.map((opinion) => opinions[opinion]);
	return votesInWords(counts, dontKnow ?? 0, Object.values(opinionWords));
}
