import { notice } from '#lib/app/notice.svelte.ts';
import type { HintDecision, MatrixCell, PlanRecord, PlanStatus } from '#lib/domain/register.ts';
import { addElements, decideHint, editCell } from '#lib/domain/registering.ts';
import { fachplanungen as words } from '#lib/texts/fachplanungen.ts';
import { hints } from '#lib/texts/matrix.ts';
import { now } from './clock.ts';
import { newId } from './ids.ts';
import { edit, type } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';

/** Puts a plan of the catalogue on the list, or with null any other. Answers its id. */
export function addPlanOf(
	{ session, catalogue }: ReadyCheck,
	kind: string | null,
	status: PlanStatus
): string {
	const known = catalogue.fachplanungen.find(({ id }) => id === kind);
	const plan: PlanRecord = {
		id: newId(),
		updatedAt: now(),
		type: known?.id ?? null,
		title: known?.title ?? '',
		owner: known === undefined ? '' : words.owners[known.owner],
		status,
		area: 'gesamt',
		topics: []
	};
	edit(session, undefined, (assessment) => addElements(assessment, 'fachplanungen', [plan]));
	return plan.id;
}

export function tellCell<Field extends 'use' | 'kinds' | 'reference'>(
	{ session }: ReadyCheck,
	plan: string,
	baustein: string,
	field: Field,
	value: MatrixCell[Field] | undefined,
	visit: string
): void {
	type(session, visit, (assessment) => editCell(assessment, plan, baustein, field, value));
}

/**
 * Keeps what was decided on a hint, or with undefined takes it back, and says so. The hint changes its list, and the
 * focus must not go with it.
 */
export function settleHint(
	{ session }: ReadyCheck,
	key: string,
	decision: HintDecision | undefined
): void {
	const decide = (to: HintDecision | undefined) =>
		edit(session, undefined, (assessment) => decideHint(assessment, key, to));
	decide(decision);
	if (decision === undefined) {
		document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
		notice.say(hints.reopened);
		return;
	}
	const said = hints.settled(hints.states[decision.state]);
	notice.say(decision.state === 'schritt' ? `${said} ${hints.nowSuggested}` : said, {
		label: hints.takeBack,
		takesFocus: true,
		run: () => decide(undefined)
	});
}
