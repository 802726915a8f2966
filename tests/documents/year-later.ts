import type { Answer, Assessment } from '#lib/domain/assessment.ts';
import type { Catalogue, Level } from '#lib/domain/catalogue.ts';
import { withValue } from '#lib/domain/change.ts';
import { evaluationOf, verdictOf } from '#lib/domain/evaluation.ts';
import { freeze, frozenChecksOf } from '#lib/domain/frozen.ts';
import type { ComparedWith } from '#lib/report/kinds.ts';

/** What Musterstadt had answered a year before, where it was something else. */
const THEN: Readonly<Record<string, Level | 'unknown'>> = {
	'fachplan-register': 0,
	konzeptluecken: 1,
	zielabgleich: 1,
	'ziele-prioritaeten': 'unknown',
	'monitoring-kennzahlen': 0,
	'nachnutzbare-formate': 1,
	'flaeche-bauleitplanung': 0
};
const DAY = '2025-11-21';

/** The town's check with the state of a year before laid down in it; its steps were all open then, one is explained. */
export function yearLater(example: Assessment, catalogue: Catalogue): Assessment {
	const former: Assessment = {
		...example,
		answers: Object.fromEntries(
			Object.entries(example.answers).map(([id, answer]) => [id, answerThen(id, answer)])
		),
		steps: (example.steps ?? []).map((step) => ({ ...step, state: 'offen' })),
		updatedAt: DAY
	};
	const evaluation = evaluationOf(verdictOf(catalogue, former));
	const [edit] = freeze(former, evaluation, { id: 'f1', at: DAY });
	const steps = (example.steps ?? []).map((step) =>
		step.state === 'laeuft' ? { ...step, whyNot: 'Es fehlten zwei Monate lang Leute.' } : step
	);
	return withValue({ ...example, steps }, edit?.path ?? '', edit?.after);
}

function answerThen(id: string, answer: Answer): Answer {
	const then = THEN[id];
	if (then === undefined) return answer;
	const { level: _level, ...others } = answer;
	if (then === 'unknown') return { ...others, state: 'unknown' };
	return { ...others, state: 'level', level: then };
}

/** What its present state is compared with. */
export function comparedWith(check: Assessment, catalogue: Catalogue): ComparedWith {
	const [frozen] = frozenChecksOf(check);
	if (frozen === undefined) throw new Error('nothing was laid down');
	return { frozen, code: '1A2B-3C4D', catalogue, via: [] };
}
