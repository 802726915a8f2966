import { hrefTo } from '#lib/app/addresses.ts';
import { hintsOf, type Hint, type HintRule, type Party } from '#lib/domain/hints.ts';
import { registerOf, type HintDecision, type Register } from '#lib/domain/register.ts';
import { hints as words } from '#lib/texts/matrix.ts';
import type { ReadyCheck } from './open-check.ts';

export interface HintRow {
	readonly key: string;
	/** Why it came up, in one sentence. */
	readonly text: string;
	readonly places: readonly { readonly title: string; readonly href: string }[];
	readonly decision: HintDecision | null;
}

/** Hints on double work, all or of one rule, those to decide on apart from those decided. `today` is YYYY-MM-DD. */
export function hintRowsOf(check: ReadyCheck, today: string, only?: HintRule) {
	const register = registerOf(check.assessment);
	const rows = hintsOf(check.catalogue, register, today)
		.filter(({ rule }) => only === undefined || rule === only)
		.map((hint) => rowOf(check, register, hint));
	return {
		open: rows.filter(({ decision }) => decision === null),
		decided: rows.filter(({ decision }) => decision !== null)
	};
}

function rowOf(
	check: ReadyCheck,
	register: Register,
	{ key, rule, a, b, decision }: Hint
): HintRow {
	const [left, right] = [titleOf(check, register, a), titleOf(check, register, b)];
	return {
		key,
		text: words.rules[rule](words.quoted(left), words.quoted(right)),
		places: [
			{ title: left, href: hrefOf(check, a) },
			{ title: right, href: hrefOf(check, b) }
		],
		decision
	};
}

function titleOf({ catalogue }: ReadyCheck, register: Register, { kind, id }: Party): string {
	const titles = {
		plan: register.fachplanungen.find((each) => each.id === id)?.title,
		baustein: catalogue.bausteine.find((each) => each.id === id)?.title,
		measure: register.measures.find((each) => each.id === id)?.title,
		goal: register.goals.find((each) => each.id === id)?.text,
		event: register.events.find((each) => each.id === id)?.title
	};
	return titles[kind] ?? id;
}

/** Where each kind of thing is edited; what has no page of its own yet is named on the list's. */
const PAGES = {
	plan: '/fachplanungen',
	baustein: '/matrix',
	goal: '/ziele',
	measure: '/massnahmen',
	event: '/fachplanungen'
} as const;

function hrefOf({ session }: ReadyCheck, { kind, id }: Party): string {
	const parameters = { check: session.id };
	return `${hrefTo(PAGES[kind], parameters)}#${kind}-${id}`;
}
