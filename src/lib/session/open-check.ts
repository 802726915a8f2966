import { getContext, setContext } from 'svelte';
import type { Assessment } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { Verdict } from '#lib/domain/evaluation.ts';
import { CheckSession } from './check-session.svelte.ts';
import { registerOpen, unregisterOpen } from './unsaved.ts';

/** Open checks by id, with how many pages use them. */
const opened = new Map<string, { readonly session: CheckSession; users: number }>();

/** Opens a check, or takes up the one that is still being saved. */
function openCheck(id: string): CheckSession {
	const known = opened.get(id);
	if (known !== undefined) {
		known.users += 1;
		return known.session;
	}
	const session = new CheckSession(id);
	opened.set(id, { session, users: 1 });
	registerOpen(session);
	void session.open();
	return session;
}

/** What could not be saved keeps its check open, so that coming back finds every word. */
async function closeCheck(session: CheckSession): Promise<void> {
	const entry = opened.get(session.id);
	if (entry === undefined) return;
	entry.users -= 1;
	await session.flush();
	if (entry.users > 0 || session.failed) return;
	opened.delete(session.id);
	unregisterOpen(session);
	await session.close();
}

/** For an effect: the check of an address as long as the effect lives. `tell` hears when it comes and when it goes. */
export function holdCheck(id: string, tell: (session: CheckSession | null) => void): () => void {
	const session = openCheck(id);
	tell(session);
	return () => {
		tell(null);
		void closeCheck(session);
	};
}

/** What the pages of a check share: the session, null until the address is known and read. */
export interface CheckContext {
	readonly session: CheckSession | null;
	/** The address names no check. */
	readonly isNoneChosen: boolean;
}

/** A check that can be shown: nothing of it is missing. */
export interface ReadyCheck {
	readonly session: CheckSession;
	readonly assessment: Assessment;
	readonly catalogue: Catalogue;
	readonly verdict: Verdict;
}

const KEY = Symbol('check');

export function provideCheck(context: CheckContext): void {
	setContext(KEY, context);
}

/** The check of the pages below `provideCheck`. */
export function useCheck(): CheckContext {
	return getContext<CheckContext>(KEY);
}

/** The check with all that its pages show, or null while something is missing. */
export function readyCheck(session: CheckSession | null): ReadyCheck | null {
	if (session === null || session.state !== 'ready') return null;
	const { assessment, catalogue, verdict } = session;
	if (assessment === null || catalogue === null || verdict === null) return null;
	return { session, assessment, catalogue, verdict };
}
