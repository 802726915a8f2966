import { HELP_LABELS } from '#lib/texts/common.ts';
import type { Titled } from './catalogue.ts';
import type { Wissen } from './wissen.ts';

/** Where an entry of `Wissen` is shown. */
export type WissenPart = 'hilfe' | 'praxis' | 'methoden' | 'begriffe';

/** An entry of `Wissen` as it can be searched. */
export interface WissenEntry {
	/** Unlike any other, and the anchor of the place that shows it. */
	readonly id: string;
	readonly part: WissenPart;
	readonly title: string;
	/** Other words for it. */
	readonly also: string;
	/** One sentence to tell entries apart; empty where only the name is known. */
	readonly summary: string;
	/** Everything else it says. */
	readonly text: string;
}

type Searched = Pick<Wissen, 'topics' | 'partners' | 'practice' | 'methods' | 'glossary'>;

/** Who helps, what others did, methods and words, in the order of the file. Total. */
export function entriesOf(wissen: Searched): readonly WissenEntry[] {
	return [
		...partnersOf(wissen),
		...practiceOf(wissen),
		...wissen.methods.map(({ id, title, purpose, steps, material }) =>
			entry('methoden', `methode-${id}`, title, purpose, [...steps, ...material])
		),
		...wissen.glossary.map(({ id, term, short, alsoCalled }) => ({
			...entry('begriffe', `begriff-${id}`, term, short, []),
			also: alsoCalled.join(' · ')
		}))
	];
}

function partnersOf({ partners, topics }: Searched): WissenEntry[] {
	return partners.map(({ id, name, offers, forWhom, topics: about, help }) => {
		const [summary = '', ...others] = offers;
		const named = titlesOf(topics, about);
		const wishes = help.map((wish) => HELP_LABELS[wish]);
		return entry('hilfe', `wer-${id}`, name, summary, [...others, ...forWhom, ...named, ...wishes]);
	});
}

function practiceOf({ practice, topics }: Searched): WissenEntry[] {
	const { themes, projects, models } = practice;
	return [
		...themes.map(({ id, title, what, topics: about }) =>
			entry('praxis', `thema-${id}`, title, what, titlesOf(topics, about))
		),
		...projects.map(({ id, name, instrument, theme }) =>
			entry('praxis', `verbund-${id}`, name, instrument ?? '', titlesOf(themes, [theme]))
		),
		...models.map(({ id, title, land, what, lesson }) =>
			entry('praxis', `modell-${id}`, title, what, [land, lesson])
		)
	];
}

function titlesOf(named: readonly Titled[], ids: readonly string[]): string[] {
	return named.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
}

function entry(
	part: WissenPart,
	id: string,
	title: string,
	summary: string,
	texts: readonly string[]
): WissenEntry {
	return { id, part, title, also: '', summary, text: texts.join(' ') };
}
