const twoDigits = (number: number) => String(number).padStart(2, '0');

/** A day of the calendar, YYYY-MM-DD: `Date` would turn 30 February into 2 March. */
export function isDay(text: string): boolean {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const day = new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** Today on the wall calendar of this machine, YYYY-MM-DD. */
export function localDay(now = new Date()): string {
	return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-');
}

/** Now on the wall clock of this machine, ISO 8601 to the minute: `2026-11-21T14:32+01:00`. */
export function localTimeWithOffset(now = new Date()): string {
	const minutes = -now.getTimezoneOffset();
	const distance = Math.abs(minutes);
	const offset = [Math.trunc(distance / 60), distance % 60].map(twoDigits).join(':');
	const time = [now.getHours(), now.getMinutes()].map(twoDigits).join(':');
	return `${localDay(now)}T${time}${minutes < 0 ? '-' : '+'}${offset}`;
}
