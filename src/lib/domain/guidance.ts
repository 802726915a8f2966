import type { Profile } from './assessment.ts';
import type { Criterion, ProfileQuestion } from './catalogue.ts';
import { byCodeUnits } from './code-units.ts';
import { truthOf } from './condition.ts';
import type { Method, Practice } from './wissen-guides.ts';
import type { Wissen } from './wissen.ts';

/** What is known of a municipality, and what it was asked. */
interface Municipality {
	readonly profile: Profile;
	readonly questions: readonly ProfileQuestion[];
}

/** A method and the open criteria it serves. */
export interface ProposedMethod {
	readonly method: Method;
	/** Ids, in the order given; never empty. */
	readonly criteria: readonly string[];
}

/**
 * Methods worth proposing: those that serve an open criterion and do not certainly miss the municipality; an unknown
 * answer leaves a method in. Those that serve most first, then by id. Total. Source: docs/method.md, "Wer hilft".
 */
export function methodsFor(
	{ profile, questions }: Municipality,
	open: readonly Pick<Criterion, 'id'>[],
	{ methods }: Pick<Wissen, 'methods'>
): readonly ProposedMethod[] {
	return methods
		.filter(({ fitsWhen }) => fitsWhen === null || truthOf(fitsWhen, profile, questions) !== false)
		.map((method) => ({
			method,
			criteria: open.map(({ id }) => id).filter((id) => method.criteria.includes(id))
		}))
		.filter(({ criteria }) => criteria.length > 0)
		.toSorted(
			(a, b) => b.criteria.length - a.criteria.length || byCodeUnits(a.method.id, b.method.id)
		);
}

/** What others did about a criterion, in the order of the file. Total. */
export function practiceFor(
	criterion: Pick<Criterion, 'id'>,
	{ practice }: Pick<Wissen, 'practice'>
): Practice {
	const serves = ({ criteria }: { readonly criteria: readonly string[] }) =>
		criteria.includes(criterion.id);
	return {
		themes: practice.themes.filter(serves),
		projects: practice.projects.filter(serves),
		models: practice.models.filter(serves)
	};
}
