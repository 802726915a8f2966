interface Flushable {
	flush(): Promise<void>;
	/** What is typed in it stands nowhere but on the screen. */
	readonly isAtRisk: boolean;
}

/**
 * The checks whose pages are open in this tab: at most one, and the one before while it is still being saved. Kept
 * apart from the checks themselves, so that pages without a check need not load them.
 */
const open = new Set<Flushable>();

export function registerOpen(session: Flushable): void {
	open.add(session);
}

export function unregisterOpen(session: Flushable): void {
	open.delete(session);
}

/** To leave now would lose something. */
export function isAnyAtRisk(): boolean {
	return [...open].some(({ isAtRisk }) => isAtRisk);
}

/** Everything typed is in the database when this resolves. */
export async function flushAll(): Promise<void> {
	await Promise.all([...open].map((session) => session.flush()));
}
