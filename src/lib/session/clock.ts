const two = (value: number) => String(value).padStart(2, '0');

/** A moment as this device's wall clock shows it, with its offset: `2026-11-21T14:32:05+01:00`. */
export function localIso(moment: Date): string {
	const offset = -moment.getTimezoneOffset();
	const sign = offset < 0 ? '-' : '+';
	const hours = two(Math.floor(Math.abs(offset) / 60));
	const minutes = two(Math.abs(offset) % 60);
	const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
	const time = `${two(moment.getHours())}:${two(moment.getMinutes())}:${two(moment.getSeconds())}`;
	return `${day}T${time}${sign}${hours}:${minutes}`;
}

/** Now, as it is written into changes and files. */
export function now(): string {
	return localIso(new Date());
}

/** Now, in parts, for file names. */
export function localTime(moment = new Date()) {
	return {
		year: moment.getFullYear(),
		month: moment.getMonth() + 1,
		day: moment.getDate(),
		hour: moment.getHours(),
		minute: moment.getMinutes()
	};
}
