/** What a name is compared by: small letters without brackets and years, cut into words. */
function wordsIn(name: string): readonly string[] {
	return name
		.normalize('NFC')
		.toLowerCase()
		.replace(/\([^)]*\)?/g, ' ')
		.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, ' ')
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '');
}

/** How the two begin with each other: as a whole, or the shorter one ends where a word of the longer one does. */
function likenessOf(a: readonly string[], b: readonly string[]): 'same' | 'prefix' | null {
	const [short, long] = [a, b]
		.map((words) => words.join(''))
		.toSorted((x, y) => x.length - y.length);
	if (short === undefined || short === '' || !long?.startsWith(short)) return null;
	if (short === long) return 'same';
	const longer = a.join('') === long ? a : b;
	const ends = longer.map((_, index) => longer.slice(0, index + 1).join('').length);
	return ends.includes(short.length) ? 'prefix' : null;
}

/**
 * Finds the plan of the catalogue that a name means: brackets, hyphens, years and case aside it is called the same, or it
 * is the only one of all that begins so. Undefined for any other name. Source: docs/formats.md, "Tabellen (CSV)".
 */
export function typesByName<Type extends { readonly title: string }>(
	types: readonly Type[]
): (name: string) => Type | undefined {
	const read = types.map((type) => ({ type, words: wordsIn(type.title) }));
	return (name) => {
		const wanted = wordsIn(name);
		const found = read.map(({ type, words }) => ({ type, likeness: likenessOf(words, wanted) }));
		const same = found.find(({ likeness }) => likeness === 'same');
		if (same !== undefined) return same.type;
		const [first, ...others] = found.filter(({ likeness }) => likeness === 'prefix');
		return others.length === 0 ? first?.type : undefined;
	};
}
