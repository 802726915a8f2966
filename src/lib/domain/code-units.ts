/** Compares by code units, so that equal input has an equal order on every machine and in every language. */
export function byCodeUnits(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
