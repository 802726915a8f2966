/** The same numbers for the same seed, so that whatever breaks can be broken again. */
export interface Random {
	/** From 0 to 1, without 1. */
	next(): number;
	/** A whole number below `count`. */
	below(count: number): number;
	chance(probability: number): boolean;
	/** One of a list that is not empty. */
	of<T>(list: readonly T[]): T;
	/** The list in another order. */
	shuffled<T>(list: readonly T[]): T[];
}

/** Mulberry32: small, good enough to choose with. */
export function randomOf(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (count: number) => Math.floor(next() * count);
	return {
		next,
		below,
		chance: (probability) => next() < probability,
		of: (list) => {
			const one = list[below(list.length)];
			if (one === undefined) throw new RangeError('nothing to choose from');
			return one;
		},
		shuffled: (list) =>
			list
				.map((each) => ({ each, order: next() }))
				.toSorted((a, b) => a.order - b.order)
				.map(({ each }) => each)
	};
}
