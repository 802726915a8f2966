/** A moment on a wall clock that is so many minutes ahead of UTC: `2026-11-21T14:32:05+01:00`. */
export function isoTime(moment: Date, minutesAhead: number): string {
	const shown = new Date(moment.getTime() + minutesAhead * 60_000).toISOString().slice(0, 19);
	const distance = Math.abs(minutesAhead);
	const offset = [Math.floor(distance / 60), distance % 60].map(twoDigits).join(':');
	return `${shown}${minutesAhead < 0 ? '-' : '+'}${offset}`;
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}

/** Compares two ISO times by moment, whatever their offsets, days as their beginnings; all else by its letters. */
export function byTime(x: string, y: string): number {
	const moments = Date.parse(x) - Date.parse(y);
	if (moments !== 0 && !Number.isNaN(moments)) return moments;
	return x < y ? -1 : Number(x > y);
}
