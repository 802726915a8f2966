import { fachplanungen } from '../texts/fachplanungen.ts';
import { massnahmen } from '../texts/massnahmen.ts';
import { hints as words } from '../texts/matrix.ts';
import { beteiligung } from '../texts/termine.ts';
import { ziele } from '../texts/ziele.ts';
import type { Catalogue } from './catalogue.ts';
import type { Hint, Party } from './hints.ts';
import { plainText } from './plain-text.ts';
import type { Measure, Register } from './register.ts';

/** A hint in words: why it came up, and what its two sides are called. */
export function hintWords(
	catalogue: Pick<Catalogue, 'bausteine'>,
	register: Register,
	{ rule, a, b }: Hint
): { readonly text: string; readonly left: string; readonly right: string } {
	const isSame = rule === 'DW3' && haveOneTitle(register, a, b);
	const nameOf = (party: Party) =>
		isSame ? withOrigin(register, party.id) : titleOf(catalogue, register, party);
	const [left, right] = [nameOf(a), nameOf(b)];
	const text = words.rules[rule](words.quoted(left), words.quoted(right), isSame);
	return { text, left, right };
}

function titleOf(
	{ bausteine }: Pick<Catalogue, 'bausteine'>,
	register: Register,
	{ kind, id }: Party
): string {
	const titles = {
		plan: register.fachplanungen.find((each) => each.id === id)?.title,
		baustein: bausteine.find((each) => each.id === id)?.title,
		measure: measureName(measureOf(register, id)),
		goal: register.goals.find((each) => each.id === id)?.text,
		event: register.events.find((each) => each.id === id)?.title
	};
	return titles[kind]?.trim() || UNTITLED[kind] || id;
}

function measureOf({ measures }: Register, id: string): Measure | undefined {
	return measures.find((each) => each.id === id);
}

/** "M2 Radweg zum Nachbarort" */
function measureName(measure: Measure | undefined): string {
	return measure === undefined
		? ''
		: `${measure.number} ${measure.title}`.replace(/\s+/g, ' ').trim();
}

function haveOneTitle(register: Register, a: Party, b: Party): boolean {
	const [first, second] = [a, b].map(({ id }) => measureOf(register, id)?.title);
	return first !== undefined && second !== undefined && plainText(first) === plainText(second);
}

/** "M2 Radweg zum Nachbarort (INSEK)": where the titles are the same, only this tells them apart. */
function withOrigin(register: Register, id: string): string {
	const measure = measureOf(register, id);
	const plans = (measure?.from ?? []).map((from) => {
		const plan = register.fachplanungen.find((each) => each.id === from);
		return plan === undefined ? massnahmen.gone : plan.title.trim() || fachplanungen.untitled;
	});
	const origin = plans.length === 0 ? words.insek : plans.join(', ');
	return words.ofOrigin(measureName(measure), origin);
}

/** What may be without a name on its page is called here as it is there. */
const UNTITLED: Readonly<Partial<Record<Party['kind'], string>>> = {
	plan: fachplanungen.untitled,
	goal: ziele.untitled,
	event: beteiligung.untitled
};
