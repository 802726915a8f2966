import { getContext, setContext } from 'svelte';
import type { Assessment } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { Verdict } from '#lib/domain/evaluation.ts';
import { CheckSession } from './check-session.svelte.ts';
import { registerOpen, unregisterOpen } from './unsaved.ts';

/** Opens a check; close it with `closeCheck`. */
export function openCheck(id: string): CheckSession {
	const session = new CheckSession(id);
	registerOpen(session);
	void session.open();
	return session;
}

export async function closeCheck(session: CheckSession): Promise<void> {
	await session.close();
	unregisterOpen(session);
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
