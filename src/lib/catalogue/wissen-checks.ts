import type { Catalogue, Condition } from '../domain/catalogue.ts';
import { questionsIn } from '../domain/condition.ts';
import { pointerOf } from '../domain/pointer.ts';
import type { Problem } from '../domain/result.ts';
import type { Wissen } from '../domain/wissen.ts';
import { placeName } from '../texts/problems.ts';
import { wissenKinds, wissenTexts } from '../texts/wissen-pruefung.ts';
import { problemsOfDuplicates } from './duplicates.ts';

type Path = readonly (string | number)[];

/** What entries of all lists may have; a list of ids each. */
interface Entry {
	readonly id: string;
	readonly sources?: readonly string[];
	readonly topics?: readonly string[];
	readonly criteria?: readonly string[];
	readonly fitsWhen?: Condition | null;
}

interface List {
	readonly path: Path;
	readonly kind: string;
	readonly entries: readonly Entry[];
}

function listsOf(wissen: Wissen): readonly List[] {
	const { practice, ortskern, process } = wissen;
	const plain = [
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
	const inner = (parent: string, name: keyof typeof wissenKinds, entries: readonly Entry[]) => ({
		path: [parent, name],
		kind: wissenKinds[name],
		entries
	});
	return [
		...plain.map((name) => ({ path: [name], kind: wissenKinds[name], entries: wissen[name] })),
		inner('practice', 'themes', practice.themes),
		inner('practice', 'projects', practice.projects),
		inner('practice', 'models', practice.models),
		inner('ortskern', 'answers', ortskern.answers),
		inner('ortskern', 'focuses', ortskern.focuses),
		inner('process', 'stations', process.stations)
	];
}

const idsOf = (entries: readonly { readonly id: string }[]) => new Set(entries.map(({ id }) => id));

/** What the parts of a file are not to each other: names given twice, names of nothing. */
export function problemsInside(wissen: Wissen): readonly Problem[] {
	const lists = listsOf(wissen);
	return [
		...problemsOfDuplicates(
			wissen.requirements.map(({ criterion }) => criterion),
			wissenKinds.requirements,
			(index) => ['requirements', index, 'criterion']
		),
		...lists.flatMap(({ path, kind, entries }) =>
			problemsOfDuplicates(
				entries.map(({ id }) => id),
				kind,
				(index) => [...path, index, 'id']
			)
		),
		...lists.flatMap((list) => strangersIn(list, wissen)),
		...unknown(['ortskern'], 'sources', wissen.ortskern.sources, idsOf(wissen.sources)),
		...unknown(['process'], 'sources', wissen.process.sources, idsOf(wissen.sources)),
		...problemsOfGuides(wissen)
	];
}

function strangersIn({ path, entries }: List, wissen: Wissen): readonly Problem[] {
	const [sources, topics] = [idsOf(wissen.sources), idsOf(wissen.topics)];
	return entries.flatMap((entry, index) => [
		...unknown([...path, index], 'sources', entry.sources ?? [], sources),
		...unknown([...path, index], 'topics', entry.topics ?? [], topics)
	]);
}

function unknown(
	path: Path,
	field: 'sources' | 'topics',
	named: readonly string[],
	known: ReadonlySet<string>
): readonly Problem[] {
	const place = [...path, field];
	return named
		.filter((id) => !known.has(id))
		.map((id) =>
			problem(place, wissenTexts.unknownReference(placeName(place), wissenKinds[field], id))
		);
}

function problem(path: Path, message: string): Problem {
	return { path: pointerOf(path), message };
}

function problemsOfGuides({ practice, process, dataGuide, dataSheet }: Wissen): readonly Problem[] {
	const [themes, places] = [idsOf(practice.themes), idsOf(dataGuide)];
	const reference = (path: Path, kind: string, id: string, known: ReadonlySet<string>) =>
		known.has(id) ? [] : [problem(path, wissenTexts.unknownReference(placeName(path), kind, id))];
	return [
		...practice.projects.flatMap(({ id, theme, instrument, criteria }, index) => {
			const path = ['practice', 'projects', index];
			return [
				...reference([...path, 'theme'], wissenKinds.themes, theme, themes),
				...(instrument === null && criteria.length > 0
					? [problem([...path, 'criteria'], wissenTexts.criteriaWithoutInstrument(id))]
					: [])
			];
		}),
		...process.stations.flatMap(({ id, needs }, index) => {
			const earlier = idsOf(process.stations.slice(0, index));
			return needs
				.filter((need) => !earlier.has(need))
				.map((need) =>
					problem(['process', 'stations', index, 'needs'], wissenTexts.needsLater(id, need))
				);
		}),
		...dataSheet.flatMap(({ source }, index) =>
			reference(['dataSheet', index, 'source'], wissenKinds.dataGuide, source, places)
		)
	];
}

/** What a file names and none of the catalogues has: criteria, and questions of conditions. */
export function problemsWithin(
	wissen: Wissen,
	catalogues: readonly Catalogue[]
): readonly Problem[] {
	const criteria = idsOf(catalogues.flatMap((catalogue) => catalogue.criteria));
	const questions = idsOf(catalogues.flatMap((catalogue) => catalogue.profile));
	const strange = (path: Path, ids: readonly string[]) =>
		ids
			.filter((id) => !criteria.has(id))
			.map((id) => problem(path, wissenTexts.unknownCriterion(placeName(path), id)));
	const asked = (path: Path, condition: Condition) =>
		questionsIn(condition)
			.filter((id) => !questions.has(id))
			.map((id) => problem(path, wissenTexts.unknownQuestion(placeName(path), id)));
	const { ortskern, requirements } = wissen;
	return [
		...requirements.flatMap(({ criterion }, index) =>
			strange(['requirements', index, 'criterion'], [criterion])
		),
		...strange(['ortskern', 'criterion'], [ortskern.criterion]),
		...asked(['ortskern', 'when'], ortskern.when),
		...listsOf(wissen).flatMap(({ path, entries }) =>
			entries.flatMap(({ criteria: named = [], fitsWhen }, index) => [
				...strange([...path, index, 'criteria'], named),
				...(fitsWhen ? asked([...path, index, 'fitsWhen'], fitsWhen) : [])
			])
		)
	];
}
