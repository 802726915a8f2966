import { hrefTo } from '#lib/app/addresses.ts';
import type { ContributionKind } from '#lib/domain/catalogue.ts';
import { ceilOf, floorOf } from '#lib/domain/fraction.ts';
import { cellsOf, groupUses, integrationOf, type PlanCell } from '#lib/domain/integration.ts';
import { isAtHand, typeOf } from '#lib/domain/plan-facts.ts';
import { registerOf, type PlanRecord, type Use } from '#lib/domain/register.ts';
import { fachplanungen as words } from '#lib/texts/fachplanungen.ts';
import type { ReadyCheck } from './open-check.ts';

/** One question of the matrix: what a chapter takes from a plan. */
export interface CellRow extends PlanCell {
	/** Something was said, if only "Wissen wir nicht". */
	readonly isAnswered: boolean;
}

export interface MatrixRow {
	readonly plan: PlanRecord;
	readonly title: string;
	/** What the plan can contribute; all kinds for one the catalogue does not know. */
	readonly kinds: readonly ContributionKind[];
	/** The chapters that should take something from it, those with most first. */
	readonly cells: readonly CellRow[];
	readonly answered: number;
	/** Whole points of 100. */
	readonly band: { readonly low: number; readonly high: number } | null;
	/** The lowest use of each group of chapters, in the catalogue's order. */
	readonly groups: readonly (Use | 'unknown' | null)[];
}

const ALL_KINDS: readonly ContributionKind[] = [
	'daten',
	'analyse',
	'ziele',
	'massnahmen',
	'beteiligung',
	'kosten'
];

/** Where on the page the question about a chapter and a plan stands. */
export function cellAnchor(plan: string, baustein: string): string {
	return `zelle-${plan}-${baustein}`;
}

const compare = new Intl.Collator('de').compare;

/** The plans there is something to take from: those with chapters that should, and links to those without. */
export function matrixRowsOf({ session, catalogue, assessment }: ReadyCheck) {
	const { fachplanungen, matrix } = registerOf(assessment);
	const plans = fachplanungen.filter(isAtHand).toSorted((a, b) => compare(a.title, b.title));
	const rows = plans.map((plan): MatrixRow => {
		const stored = assessment.matrix?.[plan.id] ?? {};
		const cells = cellsOf(catalogue, matrix, plan).map((cell) => ({
			...cell,
			isAnswered: stored[cell.baustein.id]?.use !== undefined
		}));
		const band = integrationOf(cells);
		return {
			plan,
			title: plan.title.trim() || words.untitled,
			kinds: typeOf(catalogue, plan)?.kinds ?? ALL_KINDS,
			cells,
			answered: cells.filter(({ isAnswered }) => isAnswered).length,
			band: band && { low: floorOf(band.low), high: ceilOf(band.high) },
			groups: groupUses(catalogue, cells)
		};
	});
	const list = hrefTo('/fachplanungen', { check: session.id });
	return {
		rows: rows.filter(({ cells }) => cells.length > 0),
		unasked: rows
			.filter(({ cells }) => cells.length === 0)
			.map(({ plan: { id }, title }) => ({ id, title, href: `${list}#plan-${id}` }))
	};
}
