import type { Answer, Assessment } from '../domain/assessment.ts';
import { pathOf } from '../domain/change.ts';
import type { Criterion } from '../domain/catalogue.ts';
import { registerOf } from '../domain/register.ts';
import { FURTHER } from './plan-blocks.ts';

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

/** Every typed word that is meant for the worksheet of these criteria, in the order of the document. */
export function printedTexts(
	assessment: Assessment,
	criteria: readonly Pick<Criterion, 'id'>[]
): readonly PrintedText[] {
	const name = { path: pathOf('municipality', 'name'), text: assessment.municipality.name };
	const title = { path: pathOf('title'), text: assessment.title };
	const answers = criteria.flatMap(({ id }) =>
		PRINTED_FIELDS.filter((field) => isPrinted(field, assessment.answers[id])).map((field) => ({
			path: pathOf('answers', id, field),
			text: assessment.answers[id]?.[field] ?? ''
		}))
	);
	return [name, title, ...answers, ...planTexts(assessment)].filter(
		({ text }) => text.trim() !== ''
	);
}

/** Every typed word that stands in the Leistungsbeschreibung. */
export function tenderTexts(assessment: Assessment): readonly PrintedText[] {
	const { bausteine, plan } = registerOf(assessment);
	return [
		{ path: pathOf('municipality', 'name'), text: assessment.municipality.name },
		{ path: pathOf('title'), text: assessment.title },
		...planTexts(assessment),
		...Object.entries(bausteine).map(([id, { reason = '' }]) => ({
			path: pathOf('bausteine', id, 'reason'),
			text: reason
		})),
		...Object.entries(plan).flatMap(([id, { requirement = '', reason = '' }]) => [
			{ path: pathOf('plan', id, 'requirement'), text: requirement },
			{ path: pathOf('plan', id, 'reason'), text: reason }
		])
	].filter(({ text }) => text.trim() !== '');
}

const PLAN_FIELDS = ['title', 'owner', 'horizon', ...FURTHER] as const;

function planTexts(assessment: Assessment): readonly PrintedText[] {
	return registerOf(assessment).fachplanungen.flatMap((plan) => {
		const pathTo = (field: string) => pathOf('fachplanungen', plan.id, field);
		const parts = plan.area === 'gesamt' ? [] : plan.area;
		return [
			...PLAN_FIELDS.map((field) => ({ path: pathTo(field), text: plan[field] ?? '' })),
			...parts.map((text) => ({ path: pathTo('area'), text }))
		];
	});
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
