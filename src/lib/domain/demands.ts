import type { Assessment } from './assessment.ts';
import { criteriaInBasis } from './basis.ts';
import type { Catalogue, Criterion } from './catalogue.ts';
import { registerOf } from './register.ts';
import type { Requirement } from './wissen.ts';

/** What a criterion asks of whoever writes the concept, and whether the tender asks for it. */
export interface Demand {
	readonly criterion: Criterion;
	readonly part: Requirement['part'];
	/** As typed, else the sentence at hand; empty where there is none. */
	readonly text: string;
	/** The sentence at hand; empty where there is none. */
	readonly proposed: string;
	readonly isIn: boolean;
	/** Why it is left out. */
	readonly reason: string;
}

/**
 * The demands of all criteria that apply to the municipality, in the catalogue's order. One with a sentence at hand is
 * in until someone leaves it out, one without only when someone takes it in. Source: docs/method.md, "Leistungsbeschreibung".
 */
export function demandsOf(
	catalogue: Catalogue,
	assessment: Assessment,
	requirements: readonly Requirement[]
): readonly Demand[] {
	const { plan } = registerOf(assessment);
	const { criteria } = criteriaInBasis(catalogue, { ...assessment, depth: 'voll' });
	return criteria.map((criterion) => {
		const known = requirements.find((each) => each.criterion === criterion.id);
		const item = Object.hasOwn(plan, criterion.id) ? plan[criterion.id] : undefined;
		const proposed = known?.text ?? '';
		return {
			criterion,
			part: known?.part ?? 'inhalt',
			proposed,
			text: item?.requirement ?? proposed,
			isIn: item?.inScope ?? known !== undefined,
			reason: item?.reason ?? ''
		};
	});
}
