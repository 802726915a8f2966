import { fachplanungen } from '../texts/fachplanungen.ts';
import { hints as words } from '../texts/matrix.ts';
import { beteiligung } from '../texts/termine.ts';
import { ziele } from '../texts/ziele.ts';
import type { Catalogue } from './catalogue.ts';
import type { Hint, Party } from './hints.ts';
import type { Register } from './register.ts';

/** A hint in words: why it came up, and what its two sides are called. */
export function hintWords(
	catalogue: Pick<Catalogue, 'bausteine'>,
	register: Register,
	{ rule, a, b }: Hint
): { readonly text: string; readonly left: string; readonly right: string } {
	const [left, right] = [titleOf(catalogue, register, a), titleOf(catalogue, register, b)];
	return { text: words.rules[rule](words.quoted(left), words.quoted(right)), left, right };
}

function titleOf(
	{ bausteine }: Pick<Catalogue, 'bausteine'>,
	register: Register,
	{ kind, id }: Party
): string {
	const titles = {
		plan: register.fachplanungen.find((each) => each.id === id)?.title,
		baustein: bausteine.find((each) => each.id === id)?.title,
		measure: register.measures.find((each) => each.id === id)?.title,
		goal: register.goals.find((each) => each.id === id)?.text,
		event: register.events.find((each) => each.id === id)?.title
	};
	return titles[kind]?.trim() || UNTITLED[kind] || id;
}

/** What may be without a name on its page is called here as it is there. */
const UNTITLED: Readonly<Partial<Record<Party['kind'], string>>> = {
	plan: fachplanungen.untitled,
	goal: ziele.untitled,
	event: beteiligung.untitled
};
