interface Flushable {
	flush(): Promise<void>;
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

/** Everything typed is in the database when this resolves. */
export async function flushAll(): Promise<void> {
	await Promise.all([...open].map((session) => session.flush()));
}
