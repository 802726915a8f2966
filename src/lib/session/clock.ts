import { isoTime } from '#lib/domain/time.ts';

/** Now on this device's wall clock, as it is written into changes and files. */
export function now(): string {
	const moment = new Date();
	return isoTime(moment, -moment.getTimezoneOffset());
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
