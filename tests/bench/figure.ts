/** One measured number beside what it is to be compared with. */
export interface Figure {
	readonly name: string;
	readonly value: number;
	readonly unit: 'ms' | 'kB' | 'Stück';
	/** Measured in the same run; of bytes and counts the target itself. */
	readonly reference: number;
	/** Target: the value is at most this. */
	readonly limit?: number;
	/** Target: the value is at most this many times the reference. */
	readonly limitRatio?: number;
}

/** A figure whose reference is its target. */
export function againstLimit(
	name: string,
	value: number,
	unit: Figure['unit'],
	limit: number
): Figure {
	return { name, value, unit, reference: limit, limit };
}

export function line({ name, value, unit, reference, limit, limitRatio }: Figure): string {
	const ratio = value === reference ? 1 : value / reference;
	const target = limit === undefined ? `${limitRatio}-mal die Referenz` : `${shown(limit)} ${unit}`;
	const isMissed = value > (limit ?? Infinity) || ratio > (limitRatio ?? Infinity);
	return [
		`${name}: ${shown(value)} ${unit} (reference: ${shown(reference)}, ratio: ${ratio.toFixed(2)})`,
		...(isMissed ? [`– höchstens ${target}: ZIEL VERFEHLT`] : [])
	].join(' ');
}

function shown(value: number): string {
	return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = (sorted.length - 1) / 2;
	const [low = NaN, high = NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
	return (low + high) / 2;
}

/** Of one mark of all samples. */
export function medianOf<Mark extends string>(
	samples: readonly Readonly<Record<Mark, number>>[],
	mark: Mark
): number {
	return median(samples.map((sample) => sample[mark]));
}

/** Two things measured in turns, so that a busy machine slows down both. */
export async function inTurns<T>(
	runs: number,
	measure: () => Promise<T>,
	measureReference: () => Promise<T>
): Promise<{ values: T[]; references: T[] }> {
	const values: T[] = [];
	const references: T[] = [];
	for (let run = 0; run < runs; run += 1) {
		values.push(await measure());
		references.push(await measureReference());
	}
	return { values, references };
}

/** How long some work takes, in milliseconds. */
export function timed(work: () => unknown): Promise<number> {
	const start = performance.now();
	work();
	return Promise.resolve(performance.now() - start);
}
