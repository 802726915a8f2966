import { decimalText } from '#lib/domain/decimal.ts';
import { ACTUAL_FIGURES, type ActualFigure, type Actuals } from '#lib/domain/effort-plan.ts';
import { editActuals } from '#lib/domain/registering.ts';
import { actualsOf, actualsText, type ActualsFile } from '#lib/exchange/actuals-file.ts';
import { fileNameOf } from '#lib/exchange/file-name.ts';
import { erfahrungswerte as words } from '#lib/texts/erfahrungswerte.ts';
import { now } from './clock.ts';
import { download } from './download.ts';
import { edit, type } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';

/** What the last concept took, and what of it would stand in a file of its own. */
export function actualsViewOf({ assessment, catalogue }: ReadyCheck) {
	const file = actualsOf(assessment, catalogue);
	const drivers = catalogue.costDrivers.map(({ id, title }) => ({
		id,
		title,
		isTicked: file.drivers.includes(id)
	}));
	return {
		actuals: assessment.effortPlan?.actuals ?? {},
		drivers,
		isEmpty:
			file.drivers.length === 0 && ACTUAL_FIGURES.every((figure) => file[figure] === undefined),
		lines: linesOf(
			file,
			drivers.filter(({ isTicked }) => isTicked).map(({ title }) => title)
		)
	};
}

/** Line by line what the file holds. */
function linesOf(file: ActualsFile, drivers: readonly string[]): readonly Line[] {
	const { sizeClass, catalogue } = file;
	const figures = ACTUAL_FIGURES.flatMap((name): Line[] => {
		const value = file[name];
		return value === undefined ? [] : [[words[name], decimalText(value)]];
	});
	const all: readonly Line[] = [
		[words.format, `${file.format} ${file.formatVersion}`],
		[words.sizeClass, sizeClass === null ? '' : words.sizeClasses[sizeClass]],
		...figures,
		[words.drivers, drivers.join(', ')],
		[words.catalogue, words.catalogueOf(catalogue.id, catalogue.version)]
	];
	return all.map(([label, value]) => [label, value || words.unsaid]);
}

type Line = readonly [label: string, value: string];

/** "Erfahrungswerte als Datei", its name included without any name. Answers what to tell the user. */
export function saveActuals({ assessment, catalogue }: ReadyCheck): string {
	const name = fileNameOf({ name: '', kind: 'erfahrungswerte', at: now() });
	download(name, actualsText(actualsOf(assessment, catalogue)), 'application/json');
	return words.written(name);
}

export function tellActual<Field extends ActualFigure | 'helped' | 'note'>(
	{ session }: ReadyCheck,
	field: Field,
	value: Actuals[Field] | undefined,
	visit: string
): void {
	type(session, visit, (assessment) => editActuals(assessment, field, value));
}

export function toggleDriver({ session, catalogue }: ReadyCheck, id: string): void {
	edit(session, undefined, (assessment) => {
		const { drivers: ticked = [] } = assessment.effortPlan?.actuals ?? {};
		const next = catalogue.costDrivers
			.map((driver) => driver.id)
			.filter((driver) => ticked.includes(driver) !== (driver === id));
		return editActuals(assessment, 'drivers', next.length === 0 ? undefined : next);
	});
}
