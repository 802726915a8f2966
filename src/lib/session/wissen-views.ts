import { hrefTo } from '#lib/app/addresses.ts';
import { newestCatalogue } from '#lib/catalogue/built-in.ts';
import type { HelpWish } from '#lib/domain/assessment.ts';
import type { Catalogue, Criterion } from '#lib/domain/catalogue.ts';
import { methodsFor, practiceFor } from '#lib/domain/guidance.ts';
import { helpersFor, rankedHelpers } from '#lib/domain/helpers.ts';
import type { GlossaryEntry, Partner, Wissen } from '#lib/domain/wissen.ts';
import type { WissenEntry, WissenPart } from '#lib/domain/wissen-entries.ts';
import { catalogueOf } from './catalogues.ts';
import type { ReadyCheck } from './open-check.ts';
import { hrefOfCriterion } from './views.ts';

export const PARTS = ['hilfe', 'luecken', 'praxis', 'methoden', 'begriffe'] as const;
export type Part = (typeof PARTS)[number];

/** What the pages of "Wer hilft?" are shown for. */
export interface WissenContext {
	readonly wissen: Wissen;
	/** Null: for nobody in particular. */
	readonly check: ReadyCheck | null;
	/** That of the check, else the newest; null while it is being loaded. */
	readonly catalogue: Catalogue | null;
}

/** A criterion by its name; with its page where there is a check. */
export interface NamedCriterion {
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly href: string | null;
}

/** Something that helps, and with which open criteria. */
export interface RankedRow {
	readonly id: string;
	readonly title: string;
	readonly href: string;
	readonly criteria: readonly NamedCriterion[];
}

export function partOf(code: string | null | undefined): Part {
	return PARTS.find((part) => part === code) ?? 'hilfe';
}

/** The criteria to name where there is no check; null when they cannot be fetched. */
export function newestCriteria(): Promise<Catalogue | null> {
	const { id, version, sha256 } = newestCatalogue();
	return catalogueOf({ catalogue: { id, version, sha256 } }).catch(() => null);
}

/** The address of a part, with the check that is open. */
export function hrefOfPart(
	check: ReadyCheck | null,
	part: Part,
	more: Readonly<Record<string, string>> = {}
): string {
	return hrefTo('/wissen', { ...(check ? { check: check.session.id } : {}), teil: part, ...more });
}

export function hrefOfPartner(check: ReadyCheck | null, id: string): string {
	return `${hrefOfPart(check, 'hilfe')}#wer-${id}`;
}

export function hrefOfMethod(check: ReadyCheck | null, id: string): string {
	return hrefOfPart(check, 'methoden', { m: id });
}

export function hrefOfEntry(check: ReadyCheck | null, { id, part }: WissenEntry): string {
	return part === 'methoden'
		? hrefOfMethod(check, id.replace('methode-', ''))
		: `${hrefOfPart(check, part)}#${id}`;
}

/** So many of each part are shown; more help nobody to choose. */
const MOST_HITS = 6;
const HIT_PARTS: readonly WissenPart[] = ['hilfe', 'praxis', 'methoden', 'begriffe'];

/** Hits by the part that shows them, best first, and how many more there are. Parts without any are left out. */
export function hitGroupsOf(check: ReadyCheck | null, hits: readonly WissenEntry[]) {
	return HIT_PARTS.map((part) => {
		const found = hits.filter((hit) => hit.part === part);
		const shown = found.slice(0, MOST_HITS);
		return {
			part,
			hits: shown.map((hit) => ({ ...hit, href: hrefOfEntry(check, hit) })),
			more: found.length - shown.length
		};
	}).filter(({ hits: shown }) => shown.length > 0);
}

/** The criteria with these ids that the catalogue has, in its order. */
export function namedCriteria(
	{ check, catalogue }: WissenContext,
	ids: readonly string[]
): readonly NamedCriterion[] {
	const found = catalogue?.criteria.filter(({ id }) => ids.includes(id)) ?? [];
	return found.map((criterion) => ({
		id: criterion.id,
		number: criterion.number,
		title: criterion.title,
		href: check && hrefOfCriterion(check, criterion)
	}));
}

const KINDS = ['netzwerk', 'fachstelle', 'weitere'] as const;

/** Partners with this topic, or all for none, by kind. */
export function partnerGroupsOf({ wissen }: WissenContext, topic: string) {
	const chosen = wissen.partners.filter(({ topics }) => topic === '' || topics.includes(topic));
	return KINDS.map((kind) => ({
		kind,
		partners: chosen.filter((partner) => partner.kind === kind)
	})).filter(({ partners }) => partners.length > 0);
}

/** Topics somebody helps with, with how many do. */
export function topicsOf({ wissen }: WissenContext) {
	return wissen.topics
		.map(({ id, title }) => ({
			id,
			title,
			count: wissen.partners.filter(({ topics }) => topics.includes(id)).length
		}))
		.filter(({ count }) => count > 0);
}

export function topicTitlesOf({ wissen }: WissenContext, { topics }: Partner): readonly string[] {
	return wissen.topics.filter(({ id }) => topics.includes(id)).map(({ title }) => title);
}

/** All that is known for one criterion; null when the catalogue does not have it. */
export function knownFor(context: WissenContext, id: string | null | undefined) {
	const { wissen, check, catalogue } = context;
	const criterion = catalogue?.criteria.find((each) => each.id === id);
	if (criterion === undefined) return null;
	const { themes, projects, models } = practiceFor(criterion, wissen);
	const inPractice = (place: string) => `${hrefOfPart(check, 'praxis')}#${place}`;
	return {
		criterion: namedCriteria(context, [criterion.id])[0],
		partners: helpersFor(criterion, wissen),
		methods: wissen.methods
			.filter(({ criteria }) => criteria.includes(criterion.id))
			.map((method) => ({ ...method, href: hrefOfMethod(check, method.id) })),
		practice: [
			...themes.map((theme) => ({ title: theme.title, href: inPractice(`thema-${theme.id}`) })),
			...projects.map(({ name, ...project }) => ({
				title: name,
				href: inPractice(`verbund-${project.id}`)
			})),
			...models.map((model) => ({ title: model.title, href: inPractice(`modell-${model.id}`) }))
		]
	};
}

/** What is open in a check, who helps with most of it, and which methods serve it. */
export function gapsOf(context: WissenContext, check: ReadyCheck) {
	const { wissen } = context;
	const open = openCriteriaOf(check);
	const { profile } = check.assessment;
	const methods = methodsFor({ profile, questions: check.catalogue.profile }, open, wissen);
	return {
		count: open.length,
		isBegun: check.verdict.score.counts.open < check.verdict.score.counts.total,
		helpers: rankedHelpers(open, wissen).map(({ partner, criteria }): RankedRow => ({
			id: partner.id,
			title: partner.name,
			href: hrefOfPartner(check, partner.id),
			criteria: namedCriteria(context, criteria)
		})),
		methods: methods.map(({ method, criteria }): RankedRow => ({
			id: method.id,
			title: method.title,
			href: hrefOfMethod(check, method.id),
			criteria: namedCriteria(context, criteria)
		})),
		wishes: [...check.verdict.help].map(([wish, count]) => ({
			wish,
			count,
			partners: partnersForWish(wissen, wish).map(({ id, name }) => ({
				id,
				name,
				href: hrefOfPartner(check, id)
			}))
		}))
	};
}

/** What is not enough, not answered or not known yet, in the catalogue's order. */
function openCriteriaOf({ verdict }: ReadyCheck): readonly Criterion[] {
	const open = new Set(
		[...verdict.toClarify, ...verdict.steps.map(({ criterion }) => criterion)].map(({ id }) => id)
	);
	return verdict.criteria.filter(({ id }) => open.has(id));
}

function partnersForWish({ partners }: Wissen, wish: HelpWish): readonly Partner[] {
	return partners.filter(({ help }) => help.includes(wish));
}

/** Themes with their Verbünde: those of which an instrument is known, and those known by name alone. */
export function themesOf({ wissen: { practice } }: WissenContext) {
	return practice.themes.map((theme) => {
		const own = practice.projects.filter((project) => project.theme === theme.id);
		return {
			theme,
			known: own.filter(({ instrument }) => instrument !== null),
			others: own.filter(({ instrument }) => instrument === null)
		};
	});
}

/** The glossary by first letter, umlauts with their vowel. */
export function lettersOf({ wissen: { glossary } }: WissenContext) {
	const letters = [...new Set(glossary.map(letterOf))];
	return letters.map((letter) => ({
		letter,
		entries: glossary.filter((entry) => letterOf(entry) === letter)
	}));
}

function letterOf({ term }: GlossaryEntry): string {
	return term.charAt(0).normalize('NFD').charAt(0).toUpperCase();
}
