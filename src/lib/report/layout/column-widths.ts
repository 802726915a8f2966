/**
 * Widths of a table's columns in points; they sum up to `total`. Shares as asked for (the mean of
 * the given ones where a share is missing); a column too narrow for its longest word takes from the
 * others what they can spare. `needed` are the columns' least widths in points.
 */
export function columnWidths(
	shares: readonly number[],
	needed: readonly number[],
	total: number
): number[] {
	const given = shares.filter((share) => share > 0);
	const mean = given.length === 0 ? 1 : sum(given) / given.length;
	const used = needed.map((_, column) => {
		const share = shares[column];
		return share !== undefined && share > 0 ? share : mean;
	});
	const wanted = used.map((share) => (share / sum(used)) * total);
	if (sum(needed) >= total) return needed.map((width) => (width / sum(needed)) * total);
	return relieved(wanted, needed);
}

/**
 * Columns narrower than needed are widened at the cost of those with room to spare, in proportion.
 */
function relieved(wanted: readonly number[], needed: readonly number[]): number[] {
	const spare = wanted.map((width, column) => Math.max(0, width - (needed[column] ?? 0)));
	const lack = wanted.map((width, column) => Math.max(0, (needed[column] ?? 0) - width));
	const part = sum(spare) === 0 ? 0 : sum(lack) / sum(spare);
	return wanted.map((width, column) => width + (lack[column] ?? 0) - part * (spare[column] ?? 0));
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
