import { hrefTo } from '#lib/app/addresses.ts';
import { hintWords } from '#lib/domain/hint-words.ts';
import { HINT_RULES, hintsOf, type Hint, type HintRule, type Party } from '#lib/domain/hints.ts';
import { registerOf, type HintDecision, type Register } from '#lib/domain/register.ts';
import { cellAnchor } from './matrix-views.ts';
import type { ReadyCheck } from './open-check.ts';

export interface HintRow {
	readonly key: string;
	/** Why it came up, in one sentence. */
	readonly text: string;
	readonly places: readonly { readonly title: string; readonly href: string }[];
	readonly decision: HintDecision | null;
}

/** The hints on double work of these rules, those to decide on apart from those decided. `today` is YYYY-MM-DD. */
export function hintRowsOf(
	check: ReadyCheck,
	today: string,
	rules: readonly HintRule[] = HINT_RULES
) {
	const register = registerOf(check.assessment);
	const hints = hintsOf(check.catalogue, register, today).filter(({ rule }) =>
		rules.includes(rule)
	);
	const rows = hints.map((hint) => rowOf(check, register, hint));
	return {
		open: rows.filter(({ decision }) => decision === null),
		decided: rows.filter(({ decision }) => decision !== null)
	};
}

function rowOf(check: ReadyCheck, register: Register, hint: Hint): HintRow {
	const { key, rule, a, b, decision } = hint;
	const { text, left, right } = hintWords(check.catalogue, register, hint);
	const isAboutCell = CELL_RULES.includes(rule);
	return {
		key,
		text,
		places: [
			{ title: left, href: hrefOf(check, a) },
			{ title: right, href: isAboutCell ? hrefOfCell(check, a, b) : hrefOf(check, b) }
		],
		decision
	};
}

/** Those about what a chapter takes from a plan. */
const CELL_RULES: readonly HintRule[] = ['DW4', 'DW7'];

function hrefOfCell({ session }: ReadyCheck, plan: Party, baustein: Party): string {
	return `${hrefTo('/matrix', { check: session.id })}#${cellAnchor(plan.id, baustein.id)}`;
}

/** Where each kind of thing is edited. */
const PAGES = {
	plan: '/fachplanungen',
	baustein: '/kapitel',
	goal: '/ziele',
	measure: '/massnahmen',
	event: '/termine'
} as const;

function hrefOf({ session }: ReadyCheck, { kind, id }: Party): string {
	const parameters = { check: session.id };
	return `${hrefTo(PAGES[kind], parameters)}#${kind}-${id}`;
}
