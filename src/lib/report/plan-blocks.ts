import type { Assessment } from '../domain/assessment.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { byCodeUnits } from '../domain/code-units.ts';
import { monthText } from '../domain/month.ts';
import { planFreshness } from '../domain/plan-facts.ts';
import { registerOf, type PlanRecord } from '../domain/register.ts';
import { planSheet as words } from '../texts/documents.ts';
import { fachplanungen } from '../texts/fachplanungen.ts';
import type { Block, Run } from './document.ts';
import { conflictBlocks, hintBlocks } from './hint-blocks.ts';
import { matrixBlocks } from './matrix-blocks.ts';

/** Typed texts of a plan that are printed below its row, with what they are called. */
export const FURTHER = ['formats', 'office', 'place', 'note'] as const;

export interface PlanInput {
	readonly catalogue: Catalogue;
	readonly assessment: Assessment;
	/** ISO 8601; how old a plan is, is told as of this day. */
	readonly date: string;
}

/** The Liste der Fachplanungen on paper; nothing where it is empty. */
export function planBlocks(input: PlanInput): Block[] {
	const plans = plansByName(input.assessment);
	if (plans.length === 0) return [];
	return [
		{ type: 'heading', level: 2, text: words.title },
		{
			type: 'table',
			caption: words.caption,
			head: [words.plan, words.owner, words.stand, words.state],
			rows: plans.map((plan) => [
				planName(plan),
				plan.owner,
				monthWords(plan.stand),
				stateOf(plan, input)
			]),
			widths: [5, 3, 2, 3],
			small: true
		},
		...furtherBlocks(plans),
		...conflictBlocks(input),
		...hintBlocks(input)
	];
}

/** What the concept takes from the plans, on a page of its own that lies on its side. */
export function widePlanBlocks(input: PlanInput): Block[] {
	const blocks = matrixBlocks(input, 'wide');
	if (blocks.length === 0) return [];
	return [
		{ type: 'pageBreak', landscape: true },
		{ type: 'heading', level: 2, text: words.matrixTitle },
		...blocks
	];
}

/** All plans on the list, in the order of the paper. */
export function plansByName(assessment: Assessment): readonly PlanRecord[] {
	const { fachplanungen } = registerOf(assessment);
	return fachplanungen.toSorted((a, b) => byCodeUnits(a.title, b.title));
}

/** What a plan is called on paper, with the Ortsteile it is about. */
export function planName({ title, area }: PlanRecord): string {
	const name = title.trim() || fachplanungen.untitled;
	return area === 'gesamt' ? name : words.ofParts(name, area.join(', '));
}

/** "05/2024" out of `2024-05`; a dash for none. */
export function monthWords(month = ''): string {
	return monthText(month) || words.none;
}

function stateOf(plan: PlanRecord, { catalogue, date }: PlanInput): string {
	if (plan.status !== 'vorhanden') return fachplanungen.statuses[plan.status];
	return fachplanungen.freshness[planFreshness(catalogue, plan, date.slice(0, 10))];
}

function furtherBlocks(plans: readonly PlanRecord[]): Block[] {
	const items = plans.flatMap((plan): Run[][] => {
		const facts = [
			...(plan.councilDate
				? [`${fachplanungen.councilDate}: ${monthWords(plan.councilDate)}`]
				: []),
			...(plan.horizon ? [`${fachplanungen.horizon}: ${plan.horizon}`] : []),
			...FURTHER.flatMap((field) => (plan[field] ? [`${words.labels[field]}: ${plan[field]}`] : []))
		];
		const name = { text: `${planName(plan)} – `, bold: true };
		return facts.length === 0 ? [] : [[name, { text: facts.join(' · ') }]];
	});
	return items.length === 0 ? [] : [{ type: 'list', size: 'detail', items }];
}
