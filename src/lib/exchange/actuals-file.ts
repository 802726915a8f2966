import type { Assessment } from '../domain/assessment.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { ACTUAL_FIGURES, type ActualFigure, type Actuals } from '../domain/effort-plan.ts';
import { sizeClassOf, type SizeClass } from '../domain/effort.ts';

/** What a concept really took, without saying whose it was. */
export interface ActualsFile extends Readonly<Partial<Record<ActualFigure, number>>> {
	readonly format: 'insek-check/actuals';
	readonly formatVersion: 1;
	readonly sizeClass: SizeClass | null;
	/** Ids of cost drivers of the catalogue. */
	readonly drivers: readonly string[];
	readonly catalogue: { readonly id: string; readonly version: string };
}

/**
 * Figures and codes only: each is named here, so that no name and no free text of the check can come along.
 * Source: docs/formats.md, "Erfahrungswerte".
 */
export function actualsOf({ effortPlan, profile }: Assessment, catalogue: Catalogue): ActualsFile {
	const { actuals = {} } = effortPlan ?? {};
	const { id, version, costDrivers } = catalogue;
	return {
		format: 'insek-check/actuals',
		formatVersion: 1,
		sizeClass: sizeClassOf(profile['einwohner']) ?? null,
		...figuresOf(actuals),
		drivers: costDrivers
			.map((driver) => driver.id)
			.filter((driver) => actuals.drivers?.includes(driver) === true),
		catalogue: { id, version }
	};
}

function figuresOf(actuals: Actuals): Partial<Record<ActualFigure, number>> {
	return Object.fromEntries(
		ACTUAL_FIGURES.flatMap((name) => (actuals[name] === undefined ? [] : [[name, actuals[name]]]))
	);
}

export function actualsText(file: ActualsFile): string {
	return `${JSON.stringify(file, null, '\t')}\n`;
}
