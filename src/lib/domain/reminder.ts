/** After so many steps that are in no file. */
const STEPS = 10;
/** After so many minutes with anything that is in no file. */
const MINUTES = 15;

/** What of a check is in no file yet. */
export interface Unsaved {
	/** Steps since the last file. */
	readonly unsaved: number;
	/** ISO time of the first of them; missing where it was not kept. */
	readonly unsavedSince?: string;
}

/** The last time somebody was reminded since the last file. */
export interface Reminded {
	readonly at: string;
	/** Steps in no file at that time. */
	readonly unsaved: number;
	/** An update of the app was waiting. */
	readonly hasUpdate: boolean;
}

/**
 * Whether it is time to remind somebody of saving a file: after ten steps, after a quarter of an hour, before an
 * update. Once for each occasion, and never twice without a change in between, the update excepted. `now` is an ISO time.
 */
export function isReminderDue(
	{ unsaved, unsavedSince }: Unsaved,
	last: Reminded | null,
	now: string,
	hasUpdate: boolean
): boolean {
	if (unsaved === 0) return false;
	if (hasUpdate && !last?.hasUpdate) return true;
	const steps = unsaved - (last?.unsaved ?? 0);
	const since = last?.at ?? unsavedSince ?? now;
	const minutes = (Date.parse(now) - Date.parse(since)) / 60_000;
	return steps >= STEPS || (steps > 0 && minutes >= MINUTES);
}
