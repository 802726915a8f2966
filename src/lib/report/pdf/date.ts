/** A point in time in the two notations of a PDF. */
export interface DocumentDate {
	/** "D:20261121143200+01'00'" */
	readonly pdf: string;
	/** "2026-11-21T14:32:00+01:00" */
	readonly iso: string;
}

const ISO_DATE =
	/^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?(Z|[+-]\d{2}(?::?\d{2})?)?)?$/;

/**
 * Reads an ISO 8601 date, with or without time and offset; what is missing counts as zero. Works on
 * the characters alone, so the result does not depend on the clock or the zone of the machine.
 * Throws on anything else.
 */
export function documentDate(text: string): DocumentDate {
	const parts = ISO_DATE.exec(text);
	if (parts === null) throw new Error(`not an ISO 8601 date: ${text}`);
	const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = parts;
	const digits = zone === 'Z' ? '+0000' : zone.replace(':', '').padEnd(5, '0');
	const offset = [digits.slice(0, 3), digits.slice(3)];
	return {
		pdf: `D:${year}${month}${day}${hour}${minute}${second}${offset.join("'")}'`,
		iso: `${year}-${month}-${day}T${hour}:${minute}:${second}${offset.join(':')}`
	};
}
