import { isoTime } from '#lib/domain/time.ts';

/** Now on this device's wall clock, as it is written into changes and files. */
export function now(): string {
	const moment = new Date();
	return isoTime(moment, -moment.getTimezoneOffset());
}
