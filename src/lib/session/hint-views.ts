import { hrefTo } from '#lib/app/addresses.ts';
import { HINT_RULES, hintsOf, type Hint, type HintRule, type Party } from '#lib/domain/hints.ts';
import { registerOf, type HintDecision, type Register } from '#lib/domain/register.ts';
import { fachplanungen } from '#lib/texts/fachplanungen.ts';
import { hints as words } from '#lib/texts/matrix.ts';
import { beteiligung } from '#lib/texts/termine.ts';
import { ziele } from '#lib/texts/ziele.ts';
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
	return titles[kind]?.trim() || UNTITLED[kind] || id;
}

/** What may be without a name on its page is called here as it is there: a link needs words. */
const UNTITLED: Readonly<Partial<Record<Party['kind'], string>>> = {
	plan: fachplanungen.untitled,
	goal: ziele.untitled,
	event: beteiligung.untitled
};

/** Where each kind of thing is edited; what has no page of its own yet is named on the list's. */
const PAGES = {
	plan: '/fachplanungen',
	baustein: '/matrix',
	goal: '/ziele',
	measure: '/fachplanungen',
	event: '/termine'
} as const;

function hrefOf({ session }: ReadyCheck, { kind, id }: Party): string {
	const parameters = { check: session.id };
	return `${hrefTo(PAGES[kind], parameters)}#${kind}-${id}`;
}
