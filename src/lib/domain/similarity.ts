import { fractionOf, type Fraction } from './fraction.ts';

/** Words that say nothing about a measure. Numbers stay. */
const STOP_WORDS: ReadonlySet<string> = new Set(
	(
		'der die das den dem des ein eine einer eines am an auf aus bei fuer im in mit nach ohne ueber um und unter ' +
		'vom von vor zu zum zur'
	).split(' ')
);
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const LONG_WORD = 7;
const KEPT_LETTERS = 6;

/** The words of a title by which it is compared: without fillers, long ones cut to their stem's length. */
export function wordsOf(title: string): ReadonlySet<string> {
	const plain = title
		.normalize('NFC')
		.toLowerCase()
		.replace(/[äöüß]/g, (letter) => UMLAUTS[letter] ?? letter);
	const words = plain
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && !STOP_WORDS.has(word));
	return new Set(
		words.map((word) => (word.length >= LONG_WORD ? word.slice(0, KEPT_LETTERS) : word))
	);
}

/**
 * How alike two sets of words are, from 0 to 1 (Jaccard): 1 is "very alike", not "the same". Two empty ones are not.
 * Symmetric, exact. Source: docs/method.md R25.
 */
export function similarityOf(a: ReadonlySet<string>, b: ReadonlySet<string>): Fraction {
	const shared = [...a].filter((word) => b.has(word)).length;
	return fractionOf(shared, Math.max(1, a.size + b.size - shared));
}

/** From three words of five on two titles are alike. */
const ALIKE = { num: 3, den: 5 };

/**
 * The pairs of a list whose sets of words are alike, and which are wanted. Counts shared words by word instead of
 * comparing each with each: ten thousand titles make fifty million pairs. Exact, in whole numbers.
 */
export function alikePairs<T extends { readonly words: ReadonlySet<string> }>(
	list: readonly T[],
	isWanted: (a: T, b: T) => boolean
): readonly (readonly [T, T])[] {
	const sizes = Uint16Array.from(list, ({ words }) => words.size);
	const placesOf = new Map<string, number[]>();
	return list.flatMap((b, index) => {
		const shared = new Uint16Array(index);
		for (const word of b.words) {
			const places = placesOf.get(word) ?? [];
			for (const place of places) shared[place] = (shared[place] ?? 0) + 1;
			places.push(index);
			placesOf.set(word, places);
		}
		return alikePlaces(shared, sizes, b.words.size)
			.flatMap((place) => list[place] ?? [])
			.filter((a) => isWanted(a, b))
			.map((a) => [a, b] as const);
	});
}

/** Where in a list the sets are that share enough words with one of this size. */
function alikePlaces(shared: Uint16Array, sizes: Uint16Array, size: number): readonly number[] {
	const places: number[] = [];
	for (let place = 0; place < shared.length; place += 1) {
		const both = shared[place] ?? 0;
		const either = (sizes[place] ?? 0) + size - both;
		if (both > 0 && both * ALIKE.den >= either * ALIKE.num) places.push(place);
	}
	return places;
}
