import type { Catalogue } from '../domain/catalogue.ts';
import type { Problem } from '../domain/result.ts';
import { problemsOfConditions } from './check-conditions.ts';
import { problemsOfReferences } from './check-references.ts';
import { problemsOfRules } from './check-rules.ts';
import { problemsOfTexts } from './check-texts.ts';

/**
 * What must hold between the fields of a catalogue whose fields are all right one by one: references, conditions,
 * arithmetic, texts. Empty for a sound catalogue. Total. Source: docs/formats.md, "Prüfungen eines Katalogs".
 */
export function problemsOfCatalogue(catalogue: Catalogue): readonly Problem[] {
	return [
		...problemsOfReferences(catalogue),
		...problemsOfConditions(catalogue),
		...problemsOfRules(catalogue),
		...problemsOfTexts(catalogue)
	];
}
