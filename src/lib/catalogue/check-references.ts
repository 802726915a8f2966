import type { Catalogue } from '../domain/catalogue.ts';
import { pointerOf } from '../domain/pointer.ts';
import type { Problem } from '../domain/result.ts';
import { catalogueKinds, catalogueTexts, placeName } from '../texts/problems.ts';
import { problemsOfDuplicates } from './duplicates.ts';

type Path = readonly (string | number)[];

/** Lists whose entries carry an id that others refer to. */
const LISTS = [
	'areas',
	'profile',
	'bausteine',
	'bausteinGroups',
	'fachplanungen',
	'criteria',
	'costDrivers',
	'levers',
	'support',
	'sources'
] as const;
type List = (typeof LISTS)[number];

/** Everything named must exist, everything that names itself must be unique. Total. */
export function problemsOfReferences(catalogue: Catalogue): readonly Problem[] {
	return [
		...LISTS.flatMap((list) =>
			problemsOfDuplicates(
				catalogue[list].map(({ id }) => id),
				catalogueKinds[list],
				(index) => [list, index, 'id']
			)
		),
		...problemsOfDuplicates(
			catalogue.criteria.map(({ number }) => number),
			catalogueKinds.numbers,
			(index) => ['criteria', index, 'number']
		),
		...referencesOf(catalogue).flatMap((reference) => problemsOfReference(catalogue, reference)),
		...problemsOfFieldNames(catalogue)
	];
}

interface Reference {
	readonly path: Path;
	readonly to: List;
	readonly ids: readonly string[];
}

function referencesOf(catalogue: Catalogue): readonly Reference[] {
	const { criteria, bausteine, fachplanungen, levers } = catalogue;
	return [
		...criteria.flatMap((criterion, index): Reference[] => {
			const at = (field: string) => ['criteria', index, field];
			const plans = criterion.fachplanungen;
			return [
				{ path: at('area'), to: 'areas', ids: [criterion.area] },
				{ path: at('needs'), to: 'criteria', ids: criterion.needs },
				{ path: at('fachplanungen'), to: 'fachplanungen', ids: plans === '*' ? [] : plans },
				{ path: at('bausteine'), to: 'bausteine', ids: criterion.bausteine },
				{ path: at('support'), to: 'support', ids: criterion.support },
				{ path: at('sources'), to: 'sources', ids: criterion.sources }
			];
		}),
		...bausteine.map(({ group }, index): Reference => ({
			path: ['bausteine', index, 'group'],
			to: 'bausteinGroups',
			ids: [group]
		})),
		...fachplanungen.flatMap(({ relevance, sources }, index): Reference[] => [
			{
				path: ['fachplanungen', index, 'relevance'],
				to: 'bausteine',
				ids: Object.keys(relevance)
			},
			{ path: ['fachplanungen', index, 'sources'], to: 'sources', ids: sources }
		]),
		...levers.flatMap(({ drivers, criterion }, index): Reference[] => [
			{ path: ['levers', index, 'drivers'], to: 'costDrivers', ids: drivers },
			{
				path: ['levers', index, 'criterion'],
				to: 'criteria',
				ids: criterion === undefined ? [] : [criterion]
			}
		])
	];
}

function problemsOfReference(catalogue: Catalogue, reference: Reference): readonly Problem[] {
	const { path, to, ids } = reference;
	const known = new Set(catalogue[to].map(({ id }) => id));
	const place = placeName(path);
	return ids.flatMap((id, index) => {
		const problems: Problem[] = [];
		if (!known.has(id)) {
			const message = catalogueTexts.unknownReference(place, catalogueKinds[to], id);
			problems.push({ path: pointerOf(path), message });
		}
		if (ids.indexOf(id) < index) {
			const message = catalogueTexts.duplicateReference(place, id);
			problems.push({ path: pointerOf(path), message });
		}
		return problems;
	});
}

/** `unverified` names fields of its own entry. */
function problemsOfFieldNames({ fachplanungen }: Catalogue): readonly Problem[] {
	return fachplanungen.flatMap((fachplanung, index) =>
		fachplanung.unverified
			.filter((field) => !Object.hasOwn(fachplanung, field))
			.map((field) => {
				const path = ['fachplanungen', index, 'unverified'];
				const message = catalogueTexts.unknownFieldName(placeName(path), field);
				return { path: pointerOf(path), message };
			})
	);
}
