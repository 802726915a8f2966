import { isSameValue, parsedPath, type Change } from '../domain/change.ts';

/** Fields people write sentences in: two versions of them can stand side by side. Everything else is a choice. */
const PROSE: Readonly<Record<string, readonly string[]>> = {
	answers: ['evidence', 'note', 'privateNote', 'reason'],
	fachplanungen: ['note'],
	feedback: ['comment'],
	goalPairs: ['how'],
	steps: ['whyNot']
};

export function isProse(path: string): boolean {
	const [part = '', , field = ''] = parsedPath(path);
	return PROSE[part]?.includes(field) ?? false;
}

/**
 * A change on top of what stands there now. Where someone else has changed a text meanwhile, both are kept, this one
 * below `label`. Of two choices the later one counts.
 */
export function reconciled(change: Change, current: unknown, label: string): Change {
	const onTop = { ...change, before: current };
	const isUntouched = current === undefined || isSameValue(current, change.before);
	if (!isProse(change.path) || isUntouched) return onTop;
	if (typeof current !== 'string' || typeof change.after !== 'string') {
		return { ...onTop, after: current };
	}
	return { ...onTop, after: bothTexts(current, change.after, label) };
}

/** Two versions of a text as one: the longer one where it goes on or holds the other, else one below the other. */
export function bothTexts(text: string, other: string, label: string): string {
	if (other.startsWith(text)) return other;
	return text.includes(other) ? text : `${text}\n\n${label}\n${other}`;
}

/** True when a change meets something else than it was made on, and does not simply go on where that ends. */
export function isContested(change: Change, current: unknown): boolean {
	if (isSameValue(current, change.before) || isSameValue(current, change.after)) return false;
	const [there, here] = [current ?? '', change.after ?? ''];
	const isText = isProse(change.path) && typeof there === 'string' && typeof here === 'string';
	return !isText || !(here.startsWith(there) || there.includes(here));
}

/**
 * What becomes of a change that a crash left in the journal: to be made, done already, or in conflict with a choice
 * that was made elsewhere meanwhile, which then stands.
 */
export function replayed(
	change: Change,
	current: unknown,
	label: string
): Change | 'done' | 'conflict' {
	if (isSameValue(current, change.after)) return 'done';
	if (isProse(change.path)) return reconciled(change, current, label);
	return isSameValue(current, change.before) ? change : 'conflict';
}
