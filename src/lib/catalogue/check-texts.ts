import type { Catalogue, Criterion } from '../domain/catalogue.ts';
import { pointerOf } from '../domain/pointer.ts';
import type { Problem } from '../domain/result.ts';
import { catalogueTexts, placeName } from '../texts/problems.ts';

type Path = readonly (string | number)[];

/** Leitfrage and four levels together; more does not fit a card that is read standing. */
const MOST_WORDS = 60;
const LEVEL_THREE_START = 'Zusätzlich:';
const ATTRIBUTION = /FS[\s-]*INGE/;
const CONTROL_CHARACTER = /[\p{Cc}\p{Surrogate}]/u;
/** Here the names of publishers and partners stand. */
const NAMES_OF_OTHERS: readonly unknown[] = ['sources', 'support', 'signature'];

/** Lengths, beginnings, and words that must not be there. Total. */
export function problemsOfTexts(catalogue: Catalogue): readonly Problem[] {
	return [
		...catalogue.criteria.flatMap(problemsOfCriterion),
		...textsIn(catalogue, []).flatMap(([path, text]) => problemsOfText(path, text))
	];
}

function problemsOfCriterion(criterion: Criterion, index: number): readonly Problem[] {
	const { id, question, levels, tip } = criterion;
	const problems: Problem[] = [];
	const report = (field: string, message: string) =>
		problems.push({ path: pointerOf(['criteria', index, field]), message });
	const words = wordCount([question, ...levels].join(' '));
	if (words > MOST_WORDS) report('levels', catalogueTexts.tooManyWords(id, words, MOST_WORDS));
	if (!levels[3]?.startsWith(LEVEL_THREE_START)) {
		report('levels', catalogueTexts.levelThreeStart(id, LEVEL_THREE_START));
	}
	if (/\p{Nd}/u.test(tip)) report('tip', catalogueTexts.figureInTip(id));
	return problems;
}

/** Words as a reader counts them: what stands between spaces and holds a letter or a digit. */
export function wordCount(text: string): number {
	return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function problemsOfText(path: Path, text: string): readonly Problem[] {
	const problems: Problem[] = [];
	const place = placeName(path);
	if (ATTRIBUTION.test(text) && !NAMES_OF_OTHERS.includes(path[0])) {
		problems.push({ path: pointerOf(path), message: catalogueTexts.attributed(place) });
	}
	if (CONTROL_CHARACTER.test(text)) {
		problems.push({ path: pointerOf(path), message: catalogueTexts.controlCharacter(place) });
	}
	return problems;
}

/** Every text of a value with its path; depth is bounded by the schema. */
function textsIn(value: unknown, path: Path): readonly (readonly [Path, string])[] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	const isList = Array.isArray(value);
	return Object.entries(value).flatMap(([key, each]) =>
		textsIn(each, [...path, isList ? Number(key) : key])
	);
}
