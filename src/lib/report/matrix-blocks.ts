import { ceilOf, floorOf } from '../domain/fraction.ts';
import { cellsOf, groupUses, integrationOf } from '../domain/integration.ts';
import { isAtHand } from '../domain/plan-facts.ts';
import { registerOf, type PlanRecord, type Use } from '../domain/register.ts';
import { planSheet as words } from '../texts/documents.ts';
import { matrix } from '../texts/matrix.ts';
import type { Block, Cell } from './document.ts';
import { planName, plansByName, type PlanInput } from './plan-blocks.ts';

/** Whether the plan has a row: it exists, and some chapter should take something from it. */
export function isInMatrix({ catalogue, assessment }: PlanInput, plan: PlanRecord): boolean {
	const { matrix } = registerOf(assessment);
	return isAtHand(plan) && integrationOf(cellsOf(catalogue, matrix, plan)) !== null;
}

/** What the chapters take from the plans there are, by groups of chapters; nothing where nothing should be taken. */
export function matrixBlocks(
	{ catalogue, assessment }: PlanInput,
	room: 'narrow' | 'wide' = 'narrow'
): Block[] {
	const { matrix: uses } = registerOf(assessment);
	const rows = plansByName(assessment)
		.filter(isAtHand)
		.flatMap((plan): Cell[][] => {
			const cells = cellsOf(catalogue, uses, plan);
			const band = integrationOf(cells);
			if (band === null) return [];
			const points = pointsOf(floorOf(band.low), ceilOf(band.high));
			return [[planName(plan), ...groupUses(catalogue, cells).map(cellOf), points]];
		});
	if (rows.length === 0) return [];
	// "Klima und Energie": its first word fits above a narrow column
	const groups = catalogue.bausteinGroups.map(({ title }) =>
		room === 'wide' ? title : (title.split(' ')[0] ?? title)
	);
	return [
		{
			type: 'table',
			caption: words.matrixCaption,
			head: [words.plan, ...groups, words.band],
			rows,
			widths: [room === 'wide' ? 5 : 8, ...groups.map(() => 2), 2],
			small: room === 'narrow'
		}
	];
}

function pointsOf(low: number, high: number): string {
	return low === high ? String(low) : `${low}–${high}`;
}

/** A sign for the eyes, its word for the ears. */
function cellOf(use: Use | 'unknown' | null): Cell {
	if (use === null) return { text: '–', spoken: matrix.notAsked };
	if (use === 'unknown') return { text: '?', spoken: matrix.unknownCell };
	return { text: String(use), spoken: matrix.uses[use] ?? '', filled: use };
}
