import type { Assessment, Profile } from './assessment.ts';
import { successorOf, type Moves } from './carry-moves.ts';
import type { Catalogue, ProfileQuestion } from './catalogue.ts';
import { pathOf } from './change.ts';
import { answersQuestion } from './profile-fit.ts';
import type { Remark, StoredRemarks } from './remarks.ts';
import { withSetAside, type SetAside } from './set-aside.ts';

/**
 * The steps of the plan with the criteria they were taken from: the one that asks the same, else the first one it was
 * split or merged into; a step whose criterion is gone keeps its title alone. Total.
 */
export function carriedSteps(
	{ steps }: Assessment,
	moves: Moves,
	titleOf: (criterion: string) => string | undefined
): Assessment['steps'] {
	return steps?.map((step) => {
		const { criterion, ...rest } = step;
		const title = criterion === undefined ? undefined : titleOf(criterion);
		if (criterion === undefined || title === undefined) return step;
		const heir =
			successorOf(criterion, moves) ?? moves.origins.find(({ old }) => old.includes(criterion));
		if (heir !== undefined) return { ...step, criterion: heir.criterion.id };
		return (step.title ?? '').trim() === '' ? { ...rest, title } : rest;
	});
}

/**
 * The profile as the catalogue asks it. What fits no question or none of its options is put aside; what was put aside
 * and fits comes back. Total.
 */
export function fittedProfile(
	{ profile, setAside = {} }: Pick<Assessment, 'profile' | 'setAside'>,
	{ profile: questions }: Catalogue
): { readonly profile: Profile; readonly setAside: Readonly<Record<string, unknown>> } {
	const misfits = Object.entries(profile).filter(([id, value]) => {
		const question = questions.find((each) => each.id === id);
		return question === undefined || !answersQuestion(question, value);
	});
	const gone = new Set(misfits.map(([id]) => id));
	const fitting = Object.entries(profile).filter(([id]) => !gone.has(id));
	const back = questions.flatMap((question) => returnOf(question, profile, setAside));
	const returned = new Set(back.map(([id]) => pathOf('profile', id)));
	const kept = Object.entries(setAside).filter(([path]) => !returned.has(path));
	return {
		profile: Object.fromEntries([...fitting, ...back]),
		setAside: misfits.reduce<Readonly<Record<string, unknown>>>(
			(aside, [id, value]) => withSetAside(aside, pathOf('profile', id), value),
			Object.fromEntries(kept)
		)
	};
}

/**
 * What is said of criteria that read the same, and what was said of others: it was about another text and is put aside.
 * Total.
 */
export function carriedRemarks(
	{ feedback = {} }: Pick<Assessment, 'feedback'>,
	{ origins }: Moves,
	setAside: SetAside
): { readonly feedback: StoredRemarks; readonly setAside: SetAside } {
	const same = new Set(
		origins.filter(({ kind }) => kind === 'GLEICH').map(({ criterion }) => criterion.id)
	);
	const [kept, gone] = [true, false].map((isKept) =>
		Object.entries(feedback).filter(([id]) => same.has(id) === isKept)
	) as [[string, Remark][], [string, Remark][]];
	return {
		feedback: Object.fromEntries(kept),
		setAside: gone.reduce(
			(aside, [id, remark]) => withSetAside(aside, pathOf('feedback', id), remark),
			setAside
		)
	};
}

function returnOf(
	question: ProfileQuestion,
	profile: Profile,
	setAside: Readonly<Record<string, unknown>>
): readonly [string, Profile[string]][] {
	const { id } = question;
	const value = setAside[pathOf('profile', id)];
	const isValue = typeof value === 'number' || typeof value === 'string';
	return isValue && !Object.hasOwn(profile, id) && answersQuestion(question, value)
		? [[id, value]]
		: [];
}
