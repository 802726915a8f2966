import { titleOfCheck, type Assessment } from './assessment.ts';
import { withValue } from './change.ts';
import type { Evaluation } from './evaluation.ts';
import { freeze, unchangedSince } from './frozen.ts';

/** Ids and the time that a new check is made with. */
export interface RecheckStamps {
	readonly check: string;
	readonly revision: string;
	readonly frozen: string;
	/** ISO 8601 time. */
	readonly at: string;
}

/**
 * "Neu prüfen": a check of its own that goes on from a former one. All answers are kept with the day they were given,
 * and the former state is laid down in it, as of the day it was last changed, unless it already is.
 *
 * Shape: `evaluation` is that of the former check. Total. Source: docs/formats.md, "Neu prüfen".
 */
export function recheckOf(
	former: Assessment,
	evaluation: Evaluation,
	stamps: RecheckStamps
): Assessment {
	const { check, revision, at } = stamps;
	// what was said of the criteria counts once
	const { feedback: _said, ...kept } = withFormerState(former, evaluation, stamps.frozen);
	return {
		...kept,
		id: check,
		revision: { id: revision, parents: [former.revision.id] },
		recheckOf: former.id,
		title: titleOfRecheck(former, at.slice(0, 4)),
		createdAt: at,
		updatedAt: at
	};
}

function withFormerState(former: Assessment, evaluation: Evaluation, id: string): Assessment {
	if (unchangedSince(former) !== null) return former;
	return freeze(former, evaluation, { id, at: former.updatedAt }).reduce(
		(check, { path, after }) => withValue(check, path, after),
		former
	);
}

/** "Musterstadt 2026"; a former year makes room, and the same name is never given twice in a row. */
function titleOfRecheck(former: Assessment, year: string): string {
	const name = titleOfCheck(former).replace(/\s+\d{4}( \(\d+\))?$/, '');
	const title = `${name} ${year}`.trim();
	return title === titleOfCheck(former) ? `${title} (2)` : title;
}
