import { archiveOf } from '#lib/domain/archive.ts';
import type { Answer, Assessment } from '#lib/domain/assessment.ts';
import type { Carried, CarryChange } from '#lib/domain/carry.ts';
import type { Catalogue, Criterion } from '#lib/domain/catalogue.ts';
import { choiceOf, choiceWords } from '#lib/domain/choice.ts';
import { segmentsOf } from '#lib/domain/pointer.ts';
import { proposalsIn, type StoredProposal } from '#lib/domain/proposals.ts';
import { HELP_LABELS } from '#lib/texts/common.ts';
import { archive as archiveWords, fassung as words } from '#lib/texts/fassung.ts';

/** A criterion before and after, as the preview shows it. */
export interface CarryRow {
	readonly id: string;
	/** "14 Kita und Schule abgestimmt" */
	readonly title: string;
	readonly question: string;
	/** What was asked instead; empty where it is the same. */
	readonly former: readonly { readonly title: string; readonly question: string }[];
	/** "verlangt jetzt mehr"; empty where nothing is said. */
	readonly change: string;
	readonly notes: readonly string[];
	/** What is proposed, in words; empty where nothing is. */
	readonly answer: string;
}

export interface CarryPreview {
	/** Answers that go on. */
	readonly kept: readonly CarryRow[];
	readonly toConfirm: readonly CarryRow[];
	/** Asked for the first time. */
	readonly fresh: readonly CarryRow[];
	readonly dropped: readonly CarryRow[];
	/** Questions without an answer, before and after. */
	readonly stillOpen: number;
	/** Questions about the municipality whose answers do not fit any more. */
	readonly aside: readonly string[];
}

/** What becomes of a check in another version, group by group. Total. */
export function carryPreview(
	before: Assessment,
	{ assessment, changes }: Carried,
	from: Catalogue,
	to: Catalogue
): CarryPreview {
	const rows = changes.map((change) => ({
		change,
		row: rowOf(change, { from, to, proposals: proposalsIn(assessment) })
	}));
	const having = (holds: (change: CarryChange) => boolean) =>
		rows.filter(({ change }) => holds(change)).map(({ row }) => row);
	const open = changes.filter(({ result }) => result === 'OFFEN');
	return {
		kept: having(({ result }) => result === 'UEBERNOMMEN'),
		toConfirm: having(({ result }) => result === 'BESTAETIGEN'),
		fresh: having(({ result, kind }) => result === 'OFFEN' && kind === 'NEU'),
		dropped: having(({ result }) => result === 'ARCHIV'),
		stillOpen: open.filter(({ kind }) => kind !== 'NEU').length,
		aside: newlyAside(before, assessment, from)
	};
}

interface Sides {
	readonly from: Catalogue;
	readonly to: Catalogue;
	readonly proposals: readonly StoredProposal[];
}

function rowOf(change: CarryChange, { from, to, proposals }: Sides): CarryRow {
	const { criterion: id, kind, result, old, notes } = change;
	const now = criterionIn(result === 'ARCHIV' ? from : to, id);
	const before = old.flatMap((each) => criterionIn(from, each) ?? []);
	const proposal = proposals.find(
		(each) => each.criterion === id && each.source === 'fassung' && each.decision === undefined
	);
	return {
		id,
		title: now === undefined ? id : words.criterion(now.number, now.title),
		question: now?.question ?? '',
		former: result === 'ARCHIV' ? [] : formerOf(before, now),
		change: words.kinds[kind],
		notes,
		answer: proposal === undefined ? '' : answerWords(proposal.answer)
	};
}

/** What was asked instead, where title or question were others. */
function formerOf(before: readonly Criterion[], now: Criterion | undefined): CarryRow['former'] {
	const isSame = before.every(
		({ title, question }) => title === now?.title && question === now.question
	);
	if (isSame) return [];
	return before.map(({ number, title, question }) => ({
		title: words.criterion(number, title),
		question
	}));
}

function criterionIn({ criteria }: Catalogue, id: string): Criterion | undefined {
	return criteria.find((each) => each.id === id);
}

function newlyAside(
	before: Assessment,
	after: Assessment,
	{ profile }: Catalogue
): readonly string[] {
	return Object.keys(after.setAside ?? {})
		.filter((path) => before.setAside?.[path] === undefined)
		.flatMap((path) => {
			const [part, id] = segmentsOf(path);
			return part === 'profile'
				? (profile.find((each) => each.id === id)?.question ?? id ?? [])
				: [];
		});
}

/** An answer to a question of an earlier version, to be read. */
export interface ArchiveRow {
	readonly key: string;
	readonly title: string;
	/** "0.1.0"; empty where it is not known. */
	readonly version: string;
	/** "2 – reicht"; with "nicht bestätigt" where nobody has confirmed it. */
	readonly answer: string;
	readonly texts: readonly (readonly [label: string, text: string])[];
}

/** The answers kept of questions the check's version does not ask, and earlier ones to such as it does. */
export function archiveRowsOf(
	assessment: Assessment,
	{ criteria }: Catalogue
): { readonly gone: readonly ArchiveRow[]; readonly changed: readonly ArchiveRow[] } {
	const rows = [...archiveOf(assessment)].flatMap(([id, entries]) =>
		entries.map(({ answer, title, catalogue, proposals, plan }, index) => ({
			isAsked: criteria.some((each) => each.id === id),
			row: {
				key: `${id} ${index}`,
				title,
				version: catalogue.version,
				answer: archivedAnswer(answer, proposals),
				texts: textsOf(answer, plan?.requirement)
			}
		}))
	);
	const having = (isAsked: boolean) =>
		rows.filter((each) => each.isAsked === isAsked).map(({ row }) => row);
	return { gone: having(false), changed: having(true) };
}

function archivedAnswer(answer: Answer, [waiting]: readonly StoredProposal[] = []): string {
	return answer.state === 'open' && waiting?.answer !== undefined
		? archiveWords.unconfirmed(answerWords(waiting.answer))
		: answerWords(answer);
}

function answerWords(answer: StoredProposal['answer'] | Answer): string {
	return choiceWords(choiceOf(answer === undefined ? undefined : { updatedAt: '', ...answer }));
}

function textsOf(
	{ reason, evidence, note, privateNote, help = [] }: Answer,
	requirement: string | undefined
): ArchiveRow['texts'] {
	const labels = archiveWords.labels;
	const texts: readonly (readonly [string, string | undefined])[] = [
		[labels.reason, reason],
		[labels.evidence, evidence],
		[labels.note, note],
		[labels.privateNote, privateNote],
		[labels.help, help.map((wish) => HELP_LABELS[wish]).join(', ')],
		[labels.requirement, requirement]
	];
	return texts.flatMap(([label, text]) =>
		text === undefined || text.trim() === '' ? [] : [[label, text] as const]
	);
}
