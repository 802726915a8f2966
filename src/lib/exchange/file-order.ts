/** Order of keys in a data file: what a reader looks for first comes first, what is long comes last. */
const KEYS = [
	'format',
	'formatVersion',
	'id',
	'revision',
	'recheckOf',
	'omits',
	'title',
	'municipality',
	'mode',
	'depth',
	'createdAt',
	'updatedAt',
	'catalogue',
	'profile',
	'answers',
	'proposals',
	'archive',
	'fachplanungen',
	'matrix',
	'bausteine',
	'plan',
	'events',
	'goals',
	'goalPairs',
	'measures',
	'hints',
	'effortPlan',
	'ortskern',
	'process',
	'dataSheet',
	'steps',
	'ratsvorlage',
	'feedback',
	'workshops',
	'frozen',
	'history',
	'setAside'
];
const ANSWER_KEYS = [
	'state',
	'level',
	'basis',
	'reason',
	'evidence',
	'note',
	'privateNote',
	'help',
	'role',
	'updatedAt'
];

/** Lists whose elements have ids. The history is not among them: it stays in the order of time. */
export const SORTED_BY_ID = [
	'proposals',
	'fachplanungen',
	'events',
	'goals',
	'measures',
	'steps',
	'process',
	'workshops',
	'frozen'
];

/** So many changes go into a file; older ones are left out. */
export const KEPT_CHANGES = 50;

/** A copy of a file with its keys in order: the known ones as above, all others by their code units. */
export function inFileOrder(file: object): Readonly<Record<string, unknown>> {
	return Object.fromEntries(
		inOrder(Object.entries(file), KEYS).map(([key, value]) => [
			key,
			key === 'answers' ? answersInOrder(value) : sorted(value)
		])
	);
}

function answersInOrder(answers: unknown): unknown {
	return Object.fromEntries(
		inOrder(Object.entries(answers as object), []).map(([id, answer]) => [
			id,
			Object.fromEntries(
				inOrder(Object.entries(answer as object), ANSWER_KEYS).map(([key, value]) => [
					key,
					sorted(value)
				])
			)
		])
	);
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	const entries = inOrder(Object.entries(value), []);
	return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}

function inOrder(
	entries: readonly [string, unknown][],
	first: readonly string[]
): readonly (readonly [string, unknown])[] {
	const rank = (key: string) => (first.includes(key) ? first.indexOf(key) : first.length);
	return entries.toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
