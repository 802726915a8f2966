/**
 * Exact fractions of whole numbers, so that a threshold is never missed or met by a rounding error.
 * Products are formed as BigInt: numerator and denominator are safe integers, their products need
 * not be.
 */
export interface Fraction {
	/** Safe integer. */
	readonly num: number;
	/** Safe integer, greater than 0. */
	readonly den: number;
}

function gcd(a: number, b: number): number {
	return b === 0 ? Math.abs(a) : gcd(b, a % b);
}

/**
 * The fraction num/den in lowest terms.
 *
 * Errors: `RangeError` when a part is no safe integer or `den` is not positive (programming error).
 */
export function fractionOf(num: number, den: number): Fraction {
	if (!Number.isSafeInteger(num) || !Number.isSafeInteger(den) || den < 1) {
		throw new RangeError(`${num}/${den} is no fraction of safe integers`);
	}
	const shared = gcd(num, den);
	// + 0 turns -0 into 0
	return { num: num / shared + 0, den: den / shared };
}

/**
 * Like `fractionOf`, but null where nothing is divided by (`den` = 0). Source: docs/method.md R8.
 */
export function ratioOf(num: number, den: number): Fraction | null {
	return den === 0 ? null : fractionOf(num, den);
}

/**
 * a − b, exact.
 *
 * Errors: `RangeError` when the result is no fraction of safe integers.
 */
export function differenceOf(a: Fraction, b: Fraction): Fraction {
	return fractionOf(a.num * b.den - b.num * a.den, a.den * b.den);
}

/**
 * The sum of fractions, exact.
 *
 * Errors: `RangeError` when it needs more than safe integers (programming error).
 */
export function sumOf(fractions: readonly Fraction[]): Fraction {
	const { num, den } = fractions.reduce(
		(sum, each) => ({
			num: sum.num * BigInt(each.den) + BigInt(each.num) * sum.den,
			den: sum.den * BigInt(each.den)
		}),
		{ num: 0n, den: 1n }
	);
	const shared = bigGcd(num, den);
	return fractionOf(Number(num / shared), Number(den / shared));
}

function bigGcd(a: bigint, b: bigint): bigint {
	if (b !== 0n) return bigGcd(b, a % b);
	return a < 0n ? -a : a;
}

/** A threshold with at most two decimals (0.8, 70) as the exact fraction of hundredths. */
export function hundredthsOf(threshold: number): Fraction {
	return fractionOf(Math.round(threshold * 100), 100);
}

/** Negative when a < b, 0 when equal, positive when a > b; exact. */
export function compareFractions(a: Fraction, b: Fraction): -1 | 0 | 1 {
	const left = BigInt(a.num) * BigInt(b.den);
	const right = BigInt(b.num) * BigInt(a.den);
	if (left === right) return 0;
	return left < right ? -1 : 1;
}

/**
 * True when the fraction reaches a threshold of at most two decimals; both in the same unit, exact.
 */
export function isAtLeast(fraction: Fraction, threshold: number): boolean {
	return compareFractions(fraction, hundredthsOf(threshold)) >= 0;
}

/** The fraction as a number with this many decimals, half away from zero. For output only. */
export function roundedTo(fraction: Fraction, decimals: number): number {
	const scale = 10n ** BigInt(decimals);
	const size = BigInt(Math.abs(fraction.num));
	const den = BigInt(fraction.den);
	const rounded = Number((2n * size * scale + den) / (2n * den)) / Number(scale);
	return fraction.num < 0 && rounded !== 0 ? -rounded : rounded;
}

/** The greatest whole number that is not above the fraction. */
export function floorOf({ num, den }: Fraction): number {
	const rest = num % den;
	return (num - rest) / den - (rest < 0 ? 1 : 0);
}

/** The smallest whole number that is not below the fraction. */
export function ceilOf({ num, den }: Fraction): number {
	const rest = num % den;
	return (num - rest) / den + (rest > 0 ? 1 : 0);
}
