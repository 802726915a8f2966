import { fractionOf, ratioOf, type Fraction } from './fraction.ts';
import type { Baustein, Catalogue } from './catalogue.ts';
import { relevanceOf } from './plan-facts.ts';
import type { Matrix, MatrixCell, PlanRecord, Use } from './register.ts';

export interface IntegrationCell {
	/** How much the chapter should take from the plan: 0 nothing, 2 most. */
	readonly relevance: 0 | 1 | 2;
	readonly use: Use | 'unknown';
}

/** "Taken over" is full marks: more is never asked for. */
const ENOUGH = 2;

/**
 * How far a plan is tied into the concept, from 0 to 100, as a band: unknown cells count nothing at its lower and in
 * full at its upper end. Null where no chapter should take anything from it. Exact.
 * Source: docs/method.md R22.
 */
export function integrationOf(
	cells: readonly IntegrationCell[]
): { readonly low: Fraction; readonly high: Fraction } | null {
	const total = cells.reduce((sum, { relevance }) => sum + relevance, 0);
	const low = pointsOf(cells, total, 0);
	const high = pointsOf(cells, total, ENOUGH);
	return low === null || high === null ? null : { low, high };
}

function pointsOf(cells: readonly IntegrationCell[], total: number, ofUnknown: number) {
	const reached = cells.reduce((sum, { relevance, use }) => {
		const value = use === 'unknown' ? ofUnknown : Math.min(use, ENOUGH);
		return sum + relevance * value;
	}, 0);
	const share = ratioOf(reached, ENOUGH * total);
	return share && fractionOf(100 * share.num, share.den);
}

/**
 * What a group of chapters shows of a plan: the lowest use of those that should take something from it, unknown as
 * soon as one is; null where none should.
 */
export function lowestUse(cells: readonly IntegrationCell[]): Use | 'unknown' | null {
	const uses = cells.filter(({ relevance }) => relevance > 0).map(({ use }) => use);
	if (uses.length === 0) return null;
	return uses.reduce((low, use) =>
		low === 'unknown' || use === 'unknown' ? 'unknown' : use < low ? use : low
	);
}

/** What a plan's row of the matrix shows: the lowest use of each group of chapters, in the catalogue's order. */
export function groupUses(
	{ bausteinGroups }: Pick<Catalogue, 'bausteinGroups'>,
	cells: readonly (IntegrationCell & { readonly baustein: Pick<Baustein, 'group'> })[]
): readonly (Use | 'unknown' | null)[] {
	return bausteinGroups.map(({ id }) =>
		lowestUse(cells.filter(({ baustein }) => baustein.group === id))
	);
}

/** The cells of a plan: all chapters that should take something from it, those that should take most first. */
export function cellsOf(
	catalogue: Pick<Catalogue, 'bausteine' | 'fachplanungen'>,
	matrix: Matrix,
	plan: PlanRecord
): readonly PlanCell[] {
	return catalogue.bausteine
		.map((baustein) => {
			const cell = matrix[plan.id]?.[baustein.id] ?? UNANSWERED;
			const relevance = relevanceOf(catalogue, plan, baustein.id);
			return { baustein, relevance, cell, use: cell.use };
		})
		.filter(({ relevance }) => relevance > 0)
		.toSorted((a, b) => b.relevance - a.relevance);
}

export interface PlanCell extends IntegrationCell {
	readonly baustein: Baustein;
	readonly cell: MatrixCell;
}

const UNANSWERED: MatrixCell = { use: 'unknown' };
