import type { Profile } from '../domain/assessment.ts';
import type {
	Catalogue,
	Comparison,
	Condition,
	ProfileQuestion,
	ProfileValue
} from '../domain/catalogue.ts';
import { truthOf } from '../domain/condition.ts';
import { pointerOf } from '../domain/pointer.ts';
import type { Problem } from '../domain/result.ts';
import { catalogueKinds, catalogueTexts, placeName } from '../texts/problems.ts';
import { problemsOfDuplicates } from './duplicates.ts';

type Path = readonly (string | number)[];

/** So many criteria must be left for every municipality; else a result says nothing. */
const FEWEST_CRITERIA = 10;
/** More combinations of profile answers than this are not tried. */
const MOST_CASES = 20_000;

/** Conditions ask what the profile can answer. Total. */
export function problemsOfConditions(catalogue: Catalogue): readonly Problem[] {
	const unreadable = conditionsOf(catalogue).flatMap(([path, condition]) =>
		comparisonsOf(condition).flatMap((comparison) =>
			problemsOfComparison(catalogue.profile, path, comparison)
		)
	);
	return [...catalogue.profile.flatMap(problemsOfQuestion), ...unreadable];
}

function conditionsOf(catalogue: Catalogue): readonly (readonly [Path, Condition])[] {
	const { criteria, fachplanungen } = catalogue;
	return [
		...criteria.flatMap(({ appliesWhen, parts }, index) => [
			...(appliesWhen ? [[['criteria', index, 'appliesWhen'], appliesWhen] as const] : []),
			...parts.map(({ when }, part) => [['criteria', index, 'parts', part, 'when'], when] as const)
		]),
		...fachplanungen.flatMap(({ dutyWhen }, index) =>
			dutyWhen ? [[['fachplanungen', index, 'dutyWhen'], dutyWhen] as const] : []
		)
	];
}

interface PlainComparison {
	readonly id: string;
	readonly value: ProfileValue;
	/** Compares by size, so only numbers will do. */
	readonly ordered: boolean;
}

/** Every single comparison inside a condition, `in` as one for each value. */
function comparisonsOf(condition: Condition): readonly PlainComparison[] {
	if ('all' in condition) return condition.all.flatMap(comparisonsOf);
	if ('any' in condition) return condition.any.flatMap(comparisonsOf);
	if ('not' in condition) return comparisonsOf(condition.not);
	if ('in' in condition) {
		const [id, values] = condition.in;
		return values.map((value) => ({ id, value, ordered: false }));
	}
	if ('eq' in condition) return [plain(condition.eq, false)];
	if ('ne' in condition) return [plain(condition.ne, false)];
	if ('lt' in condition) return [plain(condition.lt, true)];
	if ('lte' in condition) return [plain(condition.lte, true)];
	if ('gt' in condition) return [plain(condition.gt, true)];
	return [plain(condition.gte, true)];
}

const plain = ([id, value]: Comparison, ordered: boolean): PlainComparison => ({
	id,
	value,
	ordered
});

function problemsOfComparison(
	questions: readonly ProfileQuestion[],
	path: Path,
	{ id, value, ordered }: PlainComparison
): readonly Problem[] {
	const place = placeName(path);
	const problem = (message: string): Problem[] => [{ path: pointerOf(path), message }];
	const question = questions.find((each) => each.id === id);
	if (question === undefined) {
		return problem(catalogueTexts.unknownReference(place, catalogueKinds.profile, id));
	}
	const isNumber = question.type === 'number';
	if (isNumber !== (typeof value === 'number') || (ordered && !isNumber)) {
		return problem(catalogueTexts.comparesNoNumber(place, id));
	}
	if (isNumber || question.options?.some((option) => option.id === value)) return [];
	return problem(catalogueTexts.unknownReference(place, catalogueKinds.options, String(value)));
}

function problemsOfQuestion(question: ProfileQuestion, index: number): readonly Problem[] {
	const { id, type, min, max, options } = question;
	const path = pointerOf(['profile', index]);
	const bounded = min !== undefined || max !== undefined;
	if (type === 'number' ? options !== undefined : options === undefined || bounded) {
		return [{ path, message: catalogueTexts.profileOptions(id) }];
	}
	if (min !== undefined && max !== undefined && min > max) {
		return [{ path, message: catalogueTexts.profileRange(id) }];
	}
	const ids = options?.map((option) => option.id) ?? [];
	return problemsOfDuplicates(ids, catalogueKinds.options, () => ['profile', index]);
}

/**
 * Enough criteria are left for every municipality: tries every combination of answers on which an `appliesWhen`
 * turns. Total for a catalogue whose conditions are sound.
 */
export function problemsOfCoverage({ criteria, profile }: Catalogue): readonly Problem[] {
	const conditions = criteria.flatMap(({ appliesWhen }) => appliesWhen ?? []);
	const always = criteria.length - conditions.length;
	if (always >= FEWEST_CRITERIA) return [];
	const answers = turningAnswers(profile, conditions);
	const cases = answers.reduce((product, [, values]) => product * values.length, 1);
	if (cases > MOST_CASES) return [{ path: '/criteria', message: catalogueTexts.tooManyCases() }];
	for (const answered of combinations(answers)) {
		const left = conditions.filter((each) => truthOf(each, answered, profile) !== false);
		const count = always + left.length;
		if (count < FEWEST_CRITERIA) {
			const said = Object.entries(answered).map(([id, value]) => `${id} = ${value}`);
			const message = catalogueTexts.tooFewCriteria(count, FEWEST_CRITERIA, said.join(', '));
			return [{ path: '/criteria', message }];
		}
	}
	return [];
}

/** The questions the conditions ask, each with the answers at which something changes. */
function turningAnswers(
	profile: readonly ProfileQuestion[],
	conditions: readonly Condition[]
): readonly (readonly [string, readonly ProfileValue[]])[] {
	const comparisons = conditions.flatMap(comparisonsOf);
	const asked = profile.filter(({ id }) => comparisons.some((each) => each.id === id));
	return asked.map(({ id, options, min = -Infinity, max = Infinity }) => {
		if (options) return [id, options.map((option) => option.id)];
		const near = comparisons
			.filter((each) => each.id === id)
			.flatMap(({ value }) => [Number(value) - 1, Number(value), Number(value) + 1])
			.filter((value) => value >= min && value <= max);
		return [id, [...new Set(near)]];
	});
}

function* combinations(
	answers: readonly (readonly [string, readonly ProfileValue[]])[]
): Generator<Profile> {
	const [first, ...others] = answers;
	if (first === undefined) {
		yield {};
		return;
	}
	const [id, values] = first;
	for (const rest of combinations(others)) {
		for (const value of values) yield { [id]: value, ...rest };
	}
}
