import type { Profile } from './assessment.ts';
import type { Fachplanung, ProfileQuestion } from './catalogue.ts';
import { truthOf, unansweredIn } from './condition.ts';

/** `dependsOn` is the profile question that decides first, or null when the profile cannot decide it. */
export type Duty = 'pflicht' | 'keine' | { readonly dependsOn: string | null };

/** Whether a municipality must have this Fachplanung. Total. Source: docs/formats.md, "dutyWhen". */
export function dutyOf(
	{ duty, dutyWhen }: Pick<Fachplanung, 'duty' | 'dutyWhen'>,
	profile: Profile,
	questions: readonly ProfileQuestion[]
): Duty {
	if (duty !== 'bedingt') return duty;
	if (dutyWhen === undefined) return { dependsOn: null };
	const truth = truthOf(dutyWhen, profile, questions);
	if (truth !== null) return truth ? 'pflicht' : 'keine';
	return { dependsOn: unansweredIn(dutyWhen, profile, questions)[0] ?? null };
}
