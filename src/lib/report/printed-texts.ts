import type { Answer, Assessment } from '../domain/assessment.ts';
import { pathOf } from '../domain/change.ts';
import { demandsOf } from '../domain/demands.ts';
import { isAtHand } from '../domain/plan-facts.ts';
import type { PlannedStep } from '../domain/plan-order.ts';
import { registerOf, type PlanRecord } from '../domain/register.ts';
import { chosenWorkshop, workshopOutcome } from '../domain/workshop-outcome.ts';
import type { DataSheetInput } from './data-sheet.ts';
import { partiesOnPaper } from './hint-blocks.ts';
import { isInMatrix } from './matrix-blocks.ts';
import { FURTHER, plansByName } from './plan-blocks.ts';
import type { ProtocolInput } from './protocol.ts';
import { SHOWN_STEPS, type CouncilInput } from './ratsvorlage.ts';
import { stepsOnPaper } from './step-blocks.ts';
import type { TenderInput } from './tender.ts';
import type { WorksheetInput } from './worksheet.ts';
import { stepsOfYear, type YearInput } from './year-after.ts';

/** A typed text that stands in the worksheet, and where it comes from. */
export interface PrintedText {
	/** JSON Pointer from the file's root. */
	readonly path: string;
	readonly text: string;
}

/** Typed texts of an answer that are printed; the private note is not among them. */
export const PRINTED_FIELDS = ['evidence', 'note', 'reason'] as const;

/** A reason is typed for one answer alone; with another one it waits unseen. */
function isPrinted(field: (typeof PRINTED_FIELDS)[number], answer: Answer | undefined): boolean {
	return field !== 'reason' || answer?.state === 'na';
}

/** Every typed word that is meant for the worksheet, in the order of the document; in the compact edition names only. */
export function printedTexts(input: WorksheetInput): readonly PrintedText[] {
	const { assessment, verdict } = input;
	if (input.edition === 'kompakt') return nameTexts(assessment).filter(({ text }) => text.trim());
	const answers = verdict.criteria.flatMap(({ id }) =>
		PRINTED_FIELDS.filter((field) => isPrinted(field, assessment.answers[id])).map((field) => ({
			path: pathOf('answers', id, field),
			text: assessment.answers[id]?.[field] ?? ''
		}))
	);
	return [
		...nameTexts(assessment),
		...stepTexts(stepsOnPaper(input)),
		...answers,
		...registerOf(assessment).fachplanungen.flatMap((plan) => planTexts(plan)),
		...hintTexts(input)
	].filter(({ text }) => text.trim() !== '');
}

function nameTexts({ municipality, title }: Assessment): readonly PrintedText[] {
	return [
		{ path: pathOf('municipality', 'name'), text: municipality.name },
		{ path: pathOf('title'), text: title }
	];
}

function stepTexts(steps: readonly PlannedStep[]): readonly PrintedText[] {
	return steps.flatMap(({ step: { id, title, office = '' } }) => [
		{ path: pathOf('steps', id, 'title'), text: title },
		{ path: pathOf('steps', id, 'office'), text: office }
	]);
}

/** Goals, measures and events the hints on paper name; plans and chapters stand there anyway. */
function hintTexts(input: WorksheetInput): readonly PrintedText[] {
	const { goals, measures, events } = registerOf(input.assessment);
	return partiesOnPaper(input).flatMap(({ kind, id }): PrintedText[] => {
		if (kind === 'goal') {
			const text = goals.find((goal) => goal.id === id)?.text ?? '';
			return [{ path: pathOf('goals', id, 'text'), text }];
		}
		if (kind !== 'measure' && kind !== 'event') return [];
		const list = kind === 'measure' ? measures : events;
		const path = pathOf(kind === 'measure' ? 'measures' : 'events', id, 'title');
		return [{ path, text: list.find((each) => each.id === id)?.title ?? '' }];
	});
}

/** Every typed word that stands in the Leistungsbeschreibung. */
export function tenderTexts(input: TenderInput): readonly PrintedText[] {
	const { catalogue, assessment, requirements } = input;
	const { bausteine, plan, fachplanungen, matrix } = registerOf(assessment);
	const demands = demandsOf(catalogue, assessment, requirements);
	return [
		...nameTexts(assessment),
		...fachplanungen.filter(isAtHand).flatMap((each) => [
			...planTexts(each, ['title', 'owner', 'formats', 'place']),
			...Object.entries(matrix[each.id] ?? {})
				.filter(([, { use }]) => use === 2 || use === 3)
				.map(([id, { reference = '' }]) => ({
					path: pathOf('matrix', each.id, id, 'reference'),
					text: reference
				}))
		]),
		...Object.entries(bausteine)
			.filter(([, { work }]) => work === 'weglassen')
			.map(([id, { reason = '' }]) => ({ path: pathOf('bausteine', id, 'reason'), text: reason })),
		...demands.map(({ criterion: { id }, isIn }) => {
			const field = isIn ? 'requirement' : 'reason';
			return { path: pathOf('plan', id, field), text: plan[id]?.[field] ?? '' };
		})
	].filter(({ text }) => text.trim() !== '');
}

/** Every typed word that stands in the Ratsvorlage; of the steps the first few. */
export function councilTexts(input: CouncilInput): readonly PrintedText[] {
	const { assessment } = input;
	const { decision = '', finances = '', inaction = '' } = assessment.ratsvorlage ?? {};
	return [
		...nameTexts(assessment),
		{ path: pathOf('ratsvorlage', 'decision'), text: decision },
		{ path: pathOf('ratsvorlage', 'finances'), text: finances },
		{ path: pathOf('ratsvorlage', 'inaction'), text: inaction },
		...stepTexts(stepsOnPaper(input).slice(0, SHOWN_STEPS)),
		...plansByName(assessment)
			.filter((plan) => plan.area !== 'gesamt' || isInMatrix(input, plan))
			.flatMap((plan) => planTexts(plan, ['title']))
	].filter(({ text }) => text.trim() !== '');
}

/** Every typed word that stands on "Ein Jahr danach". */
export function yearTexts(input: YearInput): readonly PrintedText[] {
	const { done, open } = stepsOfYear(input);
	return [
		...nameTexts(input.assessment),
		...done.map(({ id, title }) => ({ path: pathOf('steps', id, 'title'), text: title })),
		...open.flatMap(({ step: { id, title, whyNot = '' } }) => [
			{ path: pathOf('steps', id, 'title'), text: title },
			{ path: pathOf('steps', id, 'whyNot'), text: whyNot }
		])
	].filter(({ text }) => text.trim() !== '');
}

/** Every typed word that stands in the protocol of a meeting. */
export function protocolTexts(input: ProtocolInput): readonly PrintedText[] {
	const { catalogue, assessment } = input;
	const workshop = chosenWorkshop(assessment, input.workshop);
	if (workshop === null) return nameTexts(assessment).filter(({ text }) => text.trim() !== '');
	const pathTo = (...place: readonly string[]) => pathOf('workshops', workshop.id, ...place);
	const { settled } = workshopOutcome(catalogue, assessment, workshop);
	return [
		...nameTexts(assessment),
		{ path: pathTo('title'), text: workshop.title },
		...settled.flatMap(({ round }) => [
			...SAID_FIELDS.map((field) => ({
				path: pathTo('rounds', round.id, field),
				text: round[field] ?? ''
			})),
			...(round.papers ?? []).map(({ title }) => ({
				path: pathTo('rounds', round.id, 'papers'),
				text: title
			}))
		])
	].filter(({ text }) => text.trim() !== '');
}

/** Every typed word that stands in the data sheet. */
export function dataSheetTexts({
	assessment,
	figures = []
}: DataSheetInput): readonly PrintedText[] {
	const { dataSheet = {} } = assessment;
	return [
		...nameTexts(assessment),
		...figures.flatMap(({ id }) =>
			(['value', 'source', 'note'] as const).map((field) => ({
				path: pathOf('dataSheet', id, field),
				text: dataSheet[id]?.[field] ?? ''
			}))
		)
	].filter(({ text }) => text.trim() !== '');
}

/** What a group says in its own words when it settles on something. */
const SAID_FIELDS = ['wording', 'reason', 'minority'] as const;

const PLAN_FIELDS = ['title', 'owner', 'horizon', ...FURTHER] as const;

function planTexts(
	plan: PlanRecord,
	fields: readonly (typeof PLAN_FIELDS)[number][] = PLAN_FIELDS
): readonly PrintedText[] {
	const pathTo = (field: string) => pathOf('fachplanungen', plan.id, field);
	const parts = plan.area === 'gesamt' ? [] : plan.area;
	return [
		...fields.map((field) => ({ path: pathTo(field), text: plan[field] ?? '' })),
		...parts.map((text) => ({ path: pathTo('area'), text }))
	];
}

/** Where characters stand that the document cannot show; texts without any are left out. */
export function replacedIn(
	texts: readonly PrintedText[],
	lost: readonly string[]
): { readonly path: string; readonly characters: string }[] {
	return texts.flatMap(({ path, text }) => {
		const found = lost.filter((character) => text.normalize('NFC').includes(character));
		return found.length === 0 ? [] : [{ path, characters: found.join(' ') }];
	});
}
