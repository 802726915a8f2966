import type { Condition } from '#lib/domain/catalogue.ts';
import { truthOf, unansweredIn } from '#lib/domain/condition.ts';
import type { Programme } from '#lib/domain/wissen.ts';
import type { ReadyCheck } from './open-check.ts';
import { answersTo } from './views.ts';
import { knowledge } from './wissen.svelte.ts';

const SMALL_WITH_FUNDING_PLANNED: Condition = {
	all: [{ lt: ['einwohner', 2000] }, { eq: ['foerderung', 'staedtebau-geplant'] }]
};

/** The programmes that may fit, what is open about them, and those that do not, with the answers that say so. */
export function fundingOf(check: ReadyCheck) {
	const { profile } = check.assessment;
	const questions = check.catalogue.profile;
	const truth = (condition: Condition | null) =>
		condition === null || truthOf(condition, profile, questions);
	const [fitting, others]: [Programme[], Programme[]] = [[], []];
	for (const programme of knowledge.programmes) {
		(truth(programme.fitsWhen) === false ? others : fitting).push(programme);
	}
	return {
		isSmall: truth(SMALL_WITH_FUNDING_PLANNED) === true,
		fitting: fitting.map((programme) => ({
			programme,
			dependsOn: openQuestions(check, programme)
		})),
		others: others.map((programme) => ({
			programme,
			because: programme.fitsWhen ? answersTo(check, programme.fitsWhen) : []
		}))
	};
}

function openQuestions({ catalogue, assessment }: ReadyCheck, { fitsWhen }: Programme) {
	if (fitsWhen === null) return [];
	const ids = unansweredIn(fitsWhen, assessment.profile, catalogue.profile);
	return catalogue.profile.filter(({ id }) => ids.includes(id)).map(({ question }) => question);
}
