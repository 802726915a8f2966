import type { Catalogue, Condition } from '../domain/catalogue.ts';
import { questionsIn } from '../domain/condition.ts';
import { pointerOf } from '../domain/pointer.ts';
import type { Problem } from '../domain/result.ts';
import type { Wissen } from '../domain/wissen.ts';
import { placeName } from '../texts/problems.ts';
import { wissenKinds, wissenTexts } from '../texts/wissen-pruefung.ts';
import { problemsOfDuplicates } from './duplicates.ts';

type Path = readonly (string | number)[];
type Kind = keyof typeof wissenKinds;

/** What an entry of any list may name. */
interface Entry {
	readonly id: string;
	readonly sources?: readonly string[];
	readonly topics?: readonly string[];
	readonly criteria?: readonly string[];
	readonly fitsWhen?: Condition | null;
}

interface List {
	readonly path: Path;
	readonly kind: Kind;
	readonly entries: readonly Entry[];
}

const FLAT = [
	'topics',
	'partners',
	'glossary',
	'programmes',
	'cooperation',
	'methods',
	'origin',
	'dataGuide',
	'dataSheet',
	'sources'
] as const;

function listsOf(wissen: Wissen): readonly List[] {
	const { practice, ortskern, process } = wissen;
	const inner = (parent: string, kind: Kind, entries: readonly Entry[]) => ({
		path: [parent, kind],
		kind,
		entries
	});
	return [
		...FLAT.map((kind) => ({ path: [kind], kind, entries: wissen[kind] })),
		inner('practice', 'themes', practice.themes),
		inner('practice', 'projects', practice.projects),
		inner('practice', 'models', practice.models),
		inner('ortskern', 'answers', ortskern.answers),
		inner('ortskern', 'focuses', ortskern.focuses),
		inner('process', 'stations', process.stations)
	];
}

const idsOf = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id));

function problem(path: Path, message: string): Problem {
	return { path: pointerOf(path), message };
}

/** Names at one place that name nothing. */
function strangers(path: Path, kind: Kind, named: readonly string[], known: ReadonlySet<string>) {
	return named
		.filter((id) => !known.has(id))
		.map((id) =>
			problem(path, wissenTexts.unknownReference(placeName(path), wissenKinds[kind], id))
		);
}

/** What the parts of a file are not to each other. */
export function problemsInside(wissen: Wissen): readonly Problem[] {
	return [
		...duplicatesIn(wissen),
		...strangersIn(wissen),
		...nameOnlyProjectsWithCriteria(wissen),
		...stationsThatNeedLaterOnes(wissen)
	];
}

function duplicatesIn(wissen: Wissen): readonly Problem[] {
	const demanded = wissen.requirements.map(({ criterion }) => criterion);
	return [
		...problemsOfDuplicates(demanded, wissenKinds.requirements, (index) => [
			'requirements',
			index,
			'criterion'
		]),
		...listsOf(wissen).flatMap(({ path, kind, entries }) =>
			problemsOfDuplicates(
				entries.map(({ id }) => id),
				wissenKinds[kind],
				(index) => [...path, index, 'id']
			)
		)
	];
}

function strangersIn(wissen: Wissen): readonly Problem[] {
	const [sources, topics] = [idsOf(wissen.sources), idsOf(wissen.topics)];
	const [themes, places] = [idsOf(wissen.practice.themes), idsOf(wissen.dataGuide)];
	const { ortskern, process } = wissen;
	return [
		...listsOf(wissen).flatMap(({ path, entries }) =>
			entries.flatMap((entry, index) => [
				...strangers([...path, index, 'sources'], 'sources', entry.sources ?? [], sources),
				...strangers([...path, index, 'topics'], 'topics', entry.topics ?? [], topics)
			])
		),
		...strangers(['ortskern', 'sources'], 'sources', ortskern.sources, sources),
		...strangers(['process', 'sources'], 'sources', process.sources, sources),
		...wissen.practice.projects.flatMap(({ theme }, index) =>
			strangers(['practice', 'projects', index, 'theme'], 'themes', [theme], themes)
		),
		...wissen.dataSheet.flatMap(({ source }, index) =>
			strangers(['dataSheet', index, 'source'], 'dataGuide', [source], places)
		)
	];
}

function nameOnlyProjectsWithCriteria({ practice }: Wissen): readonly Problem[] {
	return practice.projects.flatMap(({ id, instrument, criteria }, index) =>
		instrument === null && criteria.length > 0
			? [
					problem(
						['practice', 'projects', index, 'criteria'],
						wissenTexts.criteriaWithoutInstrument(id)
					)
				]
			: []
	);
}

function stationsThatNeedLaterOnes({ process: { stations } }: Wissen): readonly Problem[] {
	return stations.flatMap(({ id, needs }, index) => {
		const earlier = idsOf(stations.slice(0, index));
		const path = ['process', 'stations', index, 'needs'];
		return needs
			.filter((need) => !earlier.has(need))
			.map((need) => problem(path, wissenTexts.needsLater(id, need)));
	});
}

/** What a file names and none of these catalogues has: criteria, and questions of conditions. */
export function problemsBeside(
	wissen: Wissen,
	catalogues: readonly Catalogue[]
): readonly Problem[] {
	const criteria = idsOf(catalogues.flatMap((catalogue) => catalogue.criteria));
	const questions = idsOf(catalogues.flatMap((catalogue) => catalogue.profile));
	const named = (path: Path, ids: readonly string[]) => strangers(path, 'criteria', ids, criteria);
	const asked = (path: Path, condition: Condition | null | undefined) =>
		condition ? strangers(path, 'questions', questionsIn(condition), questions) : [];
	return [
		...wissen.requirements.flatMap(({ criterion }, index) =>
			named(['requirements', index, 'criterion'], [criterion])
		),
		...named(['ortskern', 'criterion'], [wissen.ortskern.criterion]),
		...asked(['ortskern', 'when'], wissen.ortskern.when),
		...listsOf(wissen).flatMap(({ path, entries }) =>
			entries.flatMap((entry, index) => [
				...named([...path, index, 'criteria'], entry.criteria ?? []),
				...asked([...path, index, 'fitsWhen'], entry.fitsWhen)
			])
		)
	];
}
