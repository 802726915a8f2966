import { titleOfCheck, type Assessment } from '#lib/domain/assessment.ts';
import { criteriaInBasis } from '#lib/domain/basis.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { effectiveOf } from '#lib/domain/score.ts';
import type { Summary } from '#lib/store/checks.ts';

/** What the list on the start page shows of a check: its name and how many questions are answered. */
export function summaryOf(catalogue: Catalogue, assessment: Assessment): Summary {
	const { criteria } = criteriaInBasis(catalogue, assessment);
	const open = criteria.filter((each) => effectiveOf(each, assessment.answers).state === 'open');
	return {
		title: titleOfCheck(assessment),
		mode: assessment.mode,
		answered: criteria.length - open.length,
		total: criteria.length
	};
}
