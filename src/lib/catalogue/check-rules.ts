import type { Catalogue, ChangeKind, Criterion } from '../domain/catalogue.ts';
import { pointerOf } from '../domain/pointer.ts';
import type { Problem } from '../domain/result.ts';
import { catalogueTexts, placeName } from '../texts/problems.ts';

/** What the arithmetic rests on: numbers, the order of criteria, changes of versions. Total. */
export function problemsOfRules(catalogue: Catalogue): readonly Problem[] {
	return [
		...problemsOfThresholds(catalogue),
		...catalogue.criteria.flatMap(problemsOfMinimum),
		...problemsOfNeeds(catalogue.criteria),
		...problemsOfDuties(catalogue),
		...problemsOfChanges(catalogue)
	];
}

/** What a catalogue should be beyond that: nothing empty, nothing unused, no way around the core. Total. */
export function problemsOfCompleteness(catalogue: Catalogue): readonly Problem[] {
	return [
		...catalogue.criteria.flatMap(problemsOfCore),
		...problemsOfAreas(catalogue),
		...problemsOfDrivers(catalogue)
	];
}

/** Thresholds are compared as whole hundredths; a third decimal would be lost. */
function problemsOfThresholds({ thresholds }: Catalogue): readonly Problem[] {
	return Object.entries(thresholds)
		.filter(([, value]: [string, number]) => Math.round(value * 100) / 100 !== value)
		.map(([name]) => {
			const path = ['thresholds', name];
			const message = catalogueTexts.tooManyDecimals(placeName(path));
			return { path: pointerOf(path), message };
		});
}

function problemsOfMinimum({ id, minimum, target }: Criterion, index: number): readonly Problem[] {
	if (minimum === null || minimum <= target) return [];
	const path = pointerOf(['criteria', index, 'minimum']);
	return [{ path, message: catalogueTexts.minimumAboveTarget(id) }];
}

function problemsOfCore({ id, core, naAllowed }: Criterion, index: number): readonly Problem[] {
	if (!core || !naAllowed) return [];
	const path = pointerOf(['criteria', index, 'naAllowed']);
	return [{ path, message: catalogueTexts.coreWithNotApplicable(id) }];
}

/** Each circle of prerequisites once, found from its first criterion in catalogue order. */
function problemsOfNeeds(criteria: readonly Criterion[]): readonly Problem[] {
	const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]));
	const done = new Set<string>();
	const circles: string[][] = [];
	const visit = (id: string, trail: readonly string[]) => {
		const start = trail.indexOf(id);
		if (start >= 0) circles.push([...trail.slice(start), id]);
		if (start >= 0 || done.has(id)) return;
		for (const need of byId.get(id)?.needs ?? []) visit(need, [...trail, id]);
		done.add(id);
	};
	for (const { id } of criteria) visit(id, []);
	return circles.map((circle) => {
		const index = criteria.findIndex(({ id }) => id === circle[0]);
		const path = pointerOf(['criteria', index, 'needs']);
		return { path, message: catalogueTexts.cycle(circle) };
	});
}

function problemsOfAreas({ areas, criteria }: Catalogue): readonly Problem[] {
	return areas.flatMap(({ id }, index) =>
		criteria.some(({ area }) => area === id)
			? []
			: [{ path: pointerOf(['areas', index]), message: catalogueTexts.emptyArea(id) }]
	);
}

function problemsOfDuties({ fachplanungen }: Catalogue): readonly Problem[] {
	return fachplanungen.flatMap(({ id, duty, dutyWhen }, index) => {
		if (dutyWhen === undefined || duty === 'bedingt') return [];
		const path = pointerOf(['fachplanungen', index, 'dutyWhen']);
		return [{ path, message: catalogueTexts.dutyWhenWithoutCondition(id) }];
	});
}

function problemsOfDrivers({ costDrivers, levers }: Catalogue): readonly Problem[] {
	const used = new Set(levers.flatMap(({ drivers }) => drivers));
	return costDrivers.flatMap(({ id }, index) =>
		used.has(id)
			? []
			: [{ path: pointerOf(['costDrivers', index]), message: catalogueTexts.unusedDriver(id) }]
	);
}

/** How many criteria each kind of change turns into how many. */
const SHAPES: Record<ChangeKind, (old: number, young: number) => boolean> = {
	GLEICH: (old, young) => old === 1 && young === 1,
	TEXT: (old, young) => old === 1 && young === 1,
	STRENGER: (old, young) => old === 1 && young === 1,
	LOCKERER: (old, young) => old === 1 && young === 1,
	GETEILT: (old, young) => old === 1 && young > 1,
	ZUSAMMEN: (old, young) => old > 1 && young === 1,
	NEU: (old, young) => old === 0 && young > 0,
	ENTFALLEN: (old, young) => old > 0 && young === 0
};

function problemsOfChanges({ changes, criteria, version }: Catalogue): readonly Problem[] {
	const present = new Set(criteria.map(({ id }) => id));
	return changes.flatMap((change, index) => {
		const problem = (message: string): Problem => ({
			path: pointerOf(['changes', index]),
			message
		});
		const problems: Problem[] = [];
		if (!SHAPES[change.kind](change.old.length, change.new.length)) {
			problems.push(problem(catalogueTexts.changeShape(change.kind)));
		}
		const before = changes.slice(0, index).filter(({ from }) => from === change.from);
		for (const id of change.old.filter((each) => before.some(({ old }) => old.includes(each)))) {
			problems.push(problem(catalogueTexts.changedTwice(id, change.from)));
		}
		for (const id of change.new.filter((each) => !present.has(each))) {
			const place = placeName(['changes', index]);
			problems.push(problem(catalogueTexts.unknownReference(place, 'Kriterium', id)));
		}
		if (change.kind === 'ENTFALLEN') {
			for (const id of change.old.filter((each) => present.has(each))) {
				problems.push(problem(catalogueTexts.reusedId(id)));
			}
		}
		return change.from === version
			? [...problems, problem(catalogueTexts.changeFromItself(version))]
			: problems;
	});
}
