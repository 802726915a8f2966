import type { Level } from './catalogue.ts';
import { compareFractions, fractionOf, sumOf, type Fraction } from './fraction.ts';

/** How a group has voted on one criterion. */
export interface Votes {
	/** Number of votes for each level, lowest first; whole numbers from 0. */
	readonly votes: readonly number[];
	/** Number of "weiß nicht". */
	readonly dontKnow: number;
}

export const AGREEMENT_LABELS = [
	'ZWEI_LAGER',
	'STREUUNG',
	'UNBEKANNT',
	'EINZELSTIMME',
	'NAH',
	'EINIG',
	'ZU_WENIG',
	'KEINE_STIMMEN'
] as const;
/** What is to be said of a vote; in the order in which it is worth talking about it. */
export type AgreementLabel = (typeof AGREEMENT_LABELS)[number];

export interface Agreement {
	readonly label: AgreementLabel;
	/** From -1 (two camps) over 0 (evenly spread) to 1 (all at one level); null without a vote. */
	readonly A: Fraction | null;
	/** Lower median of the votes; null where the label allows no suggestion. */
	readonly suggest: Level | null;
	/** The two votes in the middle differ; null without a suggestion. */
	readonly close: boolean | null;
}

const ZERO = fractionOf(0, 1);
/** Share of votes on one of two neighbouring levels from which a group is of one mind: 75 %. */
const MODAL_SHARE = fractionOf(3, 4);

/**
 * How far a group agrees, in a word, and the level it could settle on. Total.
 * Source: docs/method.md R14–R16.
 */
export function agreementOf({ votes, dontKnow }: Votes): Agreement {
	const A = agreementIndex(votes);
	const label = labelOf(votes, dontKnow, A);
	const isSilent = label === 'KEINE_STIMMEN' || label === 'UNBEKANNT' || label === 'ZU_WENIG';
	if (isSilent) return { label, A, suggest: null, close: null };
	const [lower, upper] = middleOf(votes);
	return { label, A, suggest: lower as Level, close: lower !== upper };
}

/**
 * Agreement A of an ordered scale after van der Eijk (2001), exact, for any number of levels; null without a vote. The
 * votes are taken apart into layers, each of which has the same count on every level that it uses.
 * Source: docs/method.md R14.
 */
export function agreementIndex(votes: readonly number[]): Fraction | null {
	const total = sum(votes);
	if (total === 0) return null;
	const layers: Fraction[] = [];
	let rest = votes;
	while (sum(rest) > 0) {
		const pattern = rest.map((count) => count > 0);
		const height = Math.min(...rest.filter((count) => count > 0));
		const width = pattern.filter(Boolean).length;
		const { num, den } = layerAgreement(pattern);
		layers.push(fractionOf(height * width * num, total * den));
		rest = rest.map((count) => Math.max(count - height, 0));
	}
	return sumOf(layers);
}

/** Agreement of one layer: 1 where it has one level only, lower the more it uses, below 0 where it has gaps. */
function layerAgreement(pattern: readonly boolean[]): Fraction {
	const levels = pattern.length;
	const width = pattern.filter(Boolean).length;
	if (width === 1) return fractionOf(1, 1);
	const { unimodal, gapped } = triples(pattern);
	if (unimodal + gapped === 0) return ZERO;
	const num = (levels - 2) * unimodal - (levels - 1) * gapped;
	const den = (levels - 2) * (unimodal + gapped);
	return fractionOf(num * (levels - width), den * (levels - 1));
}

/** Of all i < j < k: how often two neighbours stand against one that is missing, and how often the middle is missing. */
function triples(pattern: readonly boolean[]) {
	let unimodal = 0;
	let gapped = 0;
	for (let i = 0; i < pattern.length; i += 1) {
		for (let j = i + 1; j < pattern.length; j += 1) {
			for (let k = j + 1; k < pattern.length; k += 1) {
				if (pattern[j] === true && pattern[i] !== pattern[k]) unimodal += 1;
				if (pattern[j] === false && pattern[i] === true && pattern[k] === true) gapped += 1;
			}
		}
	}
	return { unimodal, gapped };
}

function labelOf(votes: readonly number[], dontKnow: number, A: Fraction | null): AgreementLabel {
	const total = sum(votes);
	if (total + dontKnow === 0) return 'KEINE_STIMMEN';
	if (dontKnow * 3 > total + dontKnow) return 'UNBEKANNT';
	if (total < 3) return 'ZU_WENIG';
	const range = rangeOf(votes);
	if (range === 0) return 'EINIG';
	if (range === 1) return isOneSided(votes) ? 'EINIG' : 'NAH';
	const sign = compareFractions(A ?? ZERO, ZERO);
	if (total >= 5 && sign >= 0 && total - strongestPair(votes) === 1) return 'EINZELSTIMME';
	return sign < 0 ? 'ZWEI_LAGER' : 'STREUUNG';
}

/** Levels between the lowest and the highest vote. */
function rangeOf(votes: readonly number[]): number {
	return votes.findLastIndex((count) => count > 0) - votes.findIndex((count) => count > 0);
}

function isOneSided(votes: readonly number[]): boolean {
	return compareFractions(fractionOf(Math.max(...votes), sum(votes)), MODAL_SHARE) >= 0;
}

/** Most votes that two neighbouring levels have together. */
function strongestPair(votes: readonly number[]): number {
	return Math.max(...votes.map((count, level) => count + (votes[level + 1] ?? 0)));
}

/** The levels of the two votes in the middle; of an odd number both are the same. */
function middleOf(votes: readonly number[]): readonly [number, number] {
	const total = sum(votes);
	return [levelAt(votes, Math.ceil(total / 2)), levelAt(votes, Math.floor(total / 2) + 1)];
}

/** Level of the n-th vote, counted from the lowest level, from 1. */
function levelAt(votes: readonly number[], place: number): number {
	let passed = 0;
	return votes.findIndex((count) => (passed += count) >= place);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}

/** A criterion that was voted on, with what decides when it is talked about. */
export interface VotedCriterion {
	readonly core: boolean;
	readonly weight: number;
	/** From 1. */
	readonly number: number;
	readonly agreement: Agreement;
}

/**
 * In the order in which a group should talk: what divides it first; within, the core first, then by weight, by the
 * lower agreement, by number. Total. Source: docs/method.md R17.
 */
export function inDiscussionOrder<Voted extends VotedCriterion>(
	criteria: readonly Voted[]
): readonly Voted[] {
	const rank = ({ agreement }: Voted) => AGREEMENT_LABELS.indexOf(agreement.label);
	return criteria.toSorted(
		(a, b) =>
			rank(a) - rank(b) ||
			Number(b.core) - Number(a.core) ||
			b.weight - a.weight ||
			compareFractions(a.agreement.A ?? ZERO, b.agreement.A ?? ZERO) ||
			a.number - b.number
	);
}
