import type { Edits } from './answering.ts';
import type { Assessment, Open } from './assessment.ts';
import { isStartpunkt } from './basis.ts';
import { canonicalJson } from './canonical-json.ts';
import type { Catalogue } from './catalogue.ts';
import { editAt, isSameValue, pathOf } from './change.ts';
import { templateOf } from './council.ts';
import { evaluationOf, type Evaluation, type Verdict } from './evaluation.ts';
import { isRecord } from './record.ts';
import { shareable } from './shareable.ts';

/** The parts of a check that a document for the council is made of. */
const PARTS = [
	'municipality',
	'mode',
	'depth',
	'catalogue',
	'profile',
	'answers',
	'fachplanungen',
	'matrix',
	'bausteine',
	'goals',
	'goalPairs',
	'hints',
	'steps',
	'ratsvorlage'
] as const;
type Part = (typeof PARTS)[number];

/** A state of a check that was laid down: it never changes again. Source: docs/formats.md, "Fassungen". */
export interface FrozenCheck extends Open, Pick<Assessment, Part> {
	readonly id: string;
	readonly title: string;
	/** From 1. */
	readonly number: number;
	/** Day on which it was laid down, YYYY-MM-DD. */
	readonly at: string;
	readonly evaluation: Evaluation;
}

/** The states laid down so far, the latest last; what is not sound is left out. Total. */
export function frozenChecksOf({ frozen = [] }: Assessment): readonly FrozenCheck[] {
	return frozen
		.filter((each) => isWhole(each))
		.map((each) => each as FrozenCheck)
		.toSorted((a, b) => a.number - b.number);
}

/** What a part looks like is seen to when a file is read; here only that each is there. */
function isWhole({ id, title, number, at, catalogue, profile, answers }: Partial<FrozenCheck>) {
	const parts = [id, title, number, at, profile, answers, catalogue?.sha256];
	return parts.every((part) => part !== undefined);
}

interface Freezing {
	readonly id: string;
	/** A day or an ISO time. */
	readonly at: string;
	/** The catalogue when it is none of the app's own: its paper can be made again wherever the check goes. */
	readonly content?: Catalogue;
}

/**
 * Lays down the check as it is: one change that adds to `frozen`. Without private notes and times of day, so that
 * passing it on leaves every byte as it is.
 */
export function freeze(
	assessment: Assessment,
	evaluation: Evaluation,
	{ id, at, content }: Freezing
): Edits {
	const number = Math.max(0, ...frozenChecksOf(assessment).map((each) => each.number)) + 1;
	const { title } = assessment;
	const catalogue = { ...assessment.catalogue, ...(content && { content }) };
	const parts = { ...partsOf(assessment), catalogue };
	const value = shareable({ id, title, number, at, ...parts, evaluation });
	return [editAt(assessment, pathOf('frozen', id), value)];
}

/** The latest state laid down, if the check is still just that; else null. */
export function unchangedSince(assessment: Assessment): FrozenCheck | null {
	const latest = frozenChecksOf(assessment).at(-1);
	if (latest === undefined || latest.title !== assessment.title) return null;
	const now = shareable(comparable(assessment)) as object;
	return canonicalJson(now) === canonicalJson(comparable(latest)) ? latest : null;
}

/**
 * What the documents say: nothing typed is as good as nothing there, the template at hand as one chosen, and a
 * catalogue is known by its hash, whether it lies beside or not.
 */
function comparable(check: Pick<Assessment, Part>): object {
	const ratsvorlage = { ...check.ratsvorlage, template: templateOf(check) };
	const { content: _content, ...catalogue } = check.catalogue;
	const parts = Object.entries({ ...partsOf(check), ratsvorlage, catalogue });
	return Object.fromEntries(parts.filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
	return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/** The check as it was when it was laid down; a file from elsewhere may name no place, mode or depth of its own. */
export function asFrozen(assessment: Assessment, frozen: FrozenCheck): Assessment {
	const { municipality, mode, depth } = assessment;
	const { title, at } = frozen;
	const others = without(assessment, PARTS);
	const own = { municipality, mode, depth, ...partsOf(frozen) };
	return { ...others, ...own, title, updatedAt: at } as Assessment;
}

/** What was said when a state was laid down. */
export interface StoredResult {
	readonly headline: string;
	/** Whole points of 100; null where nothing was measured. */
	readonly band: { readonly low: number; readonly high: number } | null;
}

/** The result as it was stored with the state; null in a file from elsewhere without one. Source: docs/method.md R35. */
export function storedResultOf({ evaluation, mode, profile }: FrozenCheck): StoredResult | null {
	// read from a file unseen
	const stored: unknown = evaluation;
	if (!isRecord(stored) || typeof stored['headline'] !== 'string') return null;
	const score = isRecord(stored['score']) ? stored['score'] : {};
	const [low, high] = [score['low'], score['high']];
	const isMeasured = typeof low === 'number' && typeof high === 'number';
	return {
		headline: stored['headline'],
		band: isMeasured && !isStartpunkt({ mode, profile }) ? shownAsStored(low, high) : null
	};
}

/** Rounded as R6 has it. */
function shownAsStored(low: number, high: number) {
	return { low: Math.floor(low), high: low === high ? Math.floor(high) : Math.ceil(high) };
}

/**
 * What was said when a state was laid down, where today's rules say something else of it (`verdict`); null where they
 * agree. What the rules have learned to say since makes no difference. Source: docs/method.md R35.
 */
export function formerResultOf(frozen: FrozenCheck, verdict: Verdict): StoredResult | null {
	const stored = storedResultOf(frozen);
	if (stored === null) return null;
	const today = Object.entries(evaluationOf(verdict));
	const known = today.filter(([key]) => Object.hasOwn(frozen.evaluation, key));
	return isSameValue(frozen.evaluation, Object.fromEntries(known)) ? null : stored;
}

/** The state the present one is compared with: the latest that is another, else the latest. */
export function formerStateOf(assessment: Assessment): FrozenCheck | null {
	const states = frozenChecksOf(assessment);
	const present = unchangedSince(assessment);
	return states.findLast(({ id }) => id !== present?.id) ?? present;
}

/** "1A2B-3C4D": enough of a SHA-256 to tell two papers apart. */
export function checkCodeOf(sha256: string): string {
	const digits = sha256.slice(0, 8).toUpperCase();
	return `${digits.slice(0, 4)}-${digits.slice(4)}`;
}

function partsOf(check: Partial<Pick<Assessment, Part>>): Partial<Pick<Assessment, Part>> {
	const entries = PARTS.flatMap((part) => (check[part] === undefined ? [] : [[part, check[part]]]));
	return Object.fromEntries(entries) as Pick<Assessment, Part>;
}

function without(assessment: Assessment, parts: readonly string[]): object {
	return Object.fromEntries(Object.entries(assessment).filter(([key]) => !parts.includes(key)));
}
