import type { Assessment } from '#lib/domain/assessment.ts';
import { applied } from '#lib/domain/change.ts';
import {
	editsOf,
	formDifferences,
	unknownCriteria,
	type FilledForm
} from '#lib/domain/form-answers.ts';
import { refused, type Parsed, type Problem } from '#lib/domain/result.ts';
import { formProblems as words } from '#lib/texts/formular.ts';
import { catalogueOf, knownCatalogues } from './catalogues.ts';
import { now } from './clock.ts';
import { newId } from './ids.ts';
import { emptyAssessment } from './new-check.ts';

/** A form that could be read, with what was to say about it. */
export type ReadForm = Extract<Parsed<FilledForm>, { ok: true }>;

/**
 * A new check with the answers of a form. It is a Kurzcheck, as the form asks for the core alone. Rejects only when
 * the catalogue cannot be fetched.
 */
export async function checkOfForm({
	value: form,
	warnings
}: ReadForm): Promise<Parsed<Assessment>> {
	const { id, version, sha256 } = form.catalogue;
	const named = (await knownCatalogues()).filter(
		(each) => each.id === id && each.version === version
	);
	const entry = named.find((each) => each.sha256 === sha256) ?? named[0];
	const catalogue = entry === undefined ? null : await catalogueOf({ catalogue: entry });
	if (entry === undefined || catalogue === null)
		return refused(words.unknownCatalogue(id, version));
	const at = now();
	const empty: Assessment = { ...emptyAssessment('pruefen', at, entry), depth: 'kurz' };
	const edits = editsOf(formDifferences(form, catalogue, empty), true);
	const changes = edits.map((edit) => ({ id: newId(), at, ...edit }));
	return {
		ok: true,
		value: changes.reduce(applied, empty),
		warnings: [
			...warnings,
			...wordingWarnings(form, entry.sha256),
			...unknownCriteria(form, catalogue).map(unknownCriterion)
		]
	};
}

/** A warning where the form was made with another wording of the same version. */
export function wordingWarnings({ catalogue }: FilledForm, sha256: string): Problem[] {
	if (catalogue.sha256 === sha256) return [];
	return [{ path: '/catalogue', message: words.otherWording(catalogue.version) }];
}

/** A warning for an answer that belongs to no criterion. */
export function unknownCriterion(id: string): Problem {
	return { path: `/answers/${id}`, message: words.unknownCriterion(id) };
}
