import { isoTime } from '#lib/domain/time.ts';

/** A day of the calendar, YYYY-MM-DD: `Date` would turn 30 February into 2 March. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Today on the wall calendar of this machine, YYYY-MM-DD. */
export function localDay(): string {
	return now().slice(0, 10);
}

/** Now on the wall clock of this machine, ISO 8601 to the minute: `2026-11-21T14:32+01:00`. */
export function localTimeWithOffset(): string {
	return now().replace(/:\d\d(?=[+-])/, '');
}

function now(): string {
	const moment = new Date();
	return isoTime(moment, -moment.getTimezoneOffset());
}
