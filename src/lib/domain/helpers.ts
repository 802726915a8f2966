import type { Criterion } from './catalogue.ts';
import { byCodeUnits } from './code-units.ts';
import type { Partner, Wissen } from './wissen.ts';

type Gap = Pick<Criterion, 'id' | 'support'>;
type Partners = Pick<Wissen, 'partners'>;

/** A partner and the open criteria it can help with. */
export interface RankedHelper {
	readonly partner: Partner;
	/** Ids, in the order given; never empty. */
	readonly criteria: readonly string[];
}

/**
 * Who helps with a criterion: whoever its catalogue names under `support`, and whoever names it. In the order of the
 * file. Total.
 */
export function helpersFor(criterion: Gap, { partners }: Partners): readonly Partner[] {
	return partners.filter(
		({ id, criteria }) => criterion.support.includes(id) || criteria.includes(criterion.id)
	);
}

/**
 * Who can help with the most open criteria, with the reasons. Most first, then by id, so that equal input has one
 * order; whoever helps with none is left out. Total. Source: docs/method.md, "Wer hilft".
 */
export function rankedHelpers(open: readonly Gap[], wissen: Partners): readonly RankedHelper[] {
	const reasons = new Map<Partner, string[]>();
	for (const criterion of open) {
		for (const partner of helpersFor(criterion, wissen)) {
			reasons.set(partner, [...(reasons.get(partner) ?? []), criterion.id]);
		}
	}
	return [...reasons]
		.map(([partner, criteria]) => ({ partner, criteria }))
		.toSorted(
			(a, b) => b.criteria.length - a.criteria.length || byCodeUnits(a.partner.id, b.partner.id)
		);
}
