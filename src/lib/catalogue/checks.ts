import type { Catalogue } from '../domain/catalogue.ts';
import type { Problem } from '../domain/result.ts';
import { problemsOfConditions, problemsOfCoverage } from './check-conditions.ts';
import { problemsOfReferences } from './check-references.ts';
import { problemsOfCompleteness, problemsOfRules } from './check-rules.ts';
import { problemsOfTexts } from './check-texts.ts';

/**
 * What must hold between the fields of a catalogue before anything can be computed with it: references, conditions,
 * arithmetic. Empty for a sound catalogue. Total. Source: docs/formats.md, "Prüfungen eines Katalogs".
 */
export function problemsOfSoundness(catalogue: Catalogue): readonly Problem[] {
	return [
		...problemsOfReferences(catalogue),
		...problemsOfConditions(catalogue),
		...problemsOfRules(catalogue)
	];
}

/**
 * What a sound catalogue must be to be published: enough criteria for every municipality, short texts, nothing
 * unused. Total. Source: as above.
 */
export function problemsOfEdition(catalogue: Catalogue): readonly Problem[] {
	return [
		...problemsOfCoverage(catalogue),
		...problemsOfCompleteness(catalogue),
		...problemsOfTexts(catalogue)
	];
}
