import type { CatalogueRef } from './assessment.ts';
import type { Level } from './catalogue.ts';

/**
 * What the fields of a form to fill in on screen are called, for the one who writes the form and the one who reads it.
 * Names are all that every viewer keeps: they say which criteria were asked, in which wording.
 * Source: docs/formats.md, "Formular".
 */

export type FormCatalogue = Pick<CatalogueRef, 'id' | 'version' | 'sha256'>;

const MARK = 'insek-check';

/** The form as a whole: `insek-check/<catalogue>/<version>/<sha256>`; no full stop may stand in it. */
export function formNameOf({ id, version, sha256 }: FormCatalogue): string {
	return [MARK, id, version.replaceAll('.', '_'), sha256].join('/');
}

/** The catalogue a form asks for; null for the form of somebody else. */
export function catalogueOfForm(name: string): FormCatalogue | null {
	const [mark, id = '', version = '', sha256 = '', ...more] = name.split('/');
	const isOurs = mark === MARK && more.length === 0 && [id, version, sha256].every(Boolean);
	return isOurs ? { id, version: version.replaceAll('_', '.'), sha256 } : null;
}

/** What is asked once in a form. */
export const HEAD_FIELDS = ['municipality', 'date', 'office'] as const;
export type HeadField = (typeof HEAD_FIELDS)[number];

/** What is asked about each criterion. */
export const CRITERION_FIELDS = ['level', 'evidence', 'note'] as const;
export type CriterionField = (typeof CRITERION_FIELDS)[number];

/** `fachplan-register/note` */
export function fieldNameOf(criterion: string, field: CriterionField): string {
	return `${criterion}/${field}`;
}

/** Criterion and field of a name; null for any other name. */
export function partsOfFieldName(
	name: string
): { readonly criterion: string; readonly field: CriterionField } | null {
	const [criterion = '', asked, ...more] = name.split('/');
	const field = CRITERION_FIELDS.find((each) => each === asked);
	return field === undefined || criterion === '' || more.length > 0 ? null : { criterion, field };
}

/** What can be chosen at a criterion in a form. */
export type FormChoice = Level | 'unknown';

/** What is stored for a choice: `level-2`, `unknown`. */
export function optionOf(choice: FormChoice): string {
	return choice === 'unknown' ? choice : `level-${choice}`;
}

/** The choice of a stored option; null for any other text. */
export function choiceOfOption(option: string): FormChoice | null {
	const choices: readonly FormChoice[] = [0, 1, 2, 3, 'unknown'];
	return choices.find((choice) => optionOf(choice) === option) ?? null;
}
