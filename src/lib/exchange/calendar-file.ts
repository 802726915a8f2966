/** A day in a calendar, all day long. */
export interface CalendarEntry {
	/** The same entry has the same one in every file, so that a calendar takes it over only once. */
	readonly uid: string;
	/** YYYY-MM-DD */
	readonly day: string;
	readonly summary: string;
	readonly description: string;
}

const MOST_OCTETS = 75;

/**
 * A calendar file. `at` is the moment it is made, ISO 8601. Total.
 * Source: RFC 5545; docs/formats.md, "Kalenderdatei".
 */
export function calendarFile(entries: readonly CalendarEntry[], at: string): string {
	const stamp = `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
	return [
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//INSEK-Check//Termine//DE',
		...entries.flatMap((entry) => eventLines(entry, stamp)),
		'END:VCALENDAR'
	]
		.map((line) => `${folded(line)}\r\n`)
		.join('');
}

/** A day without hours takes nobody's time, and reminds nobody unasked. */
function eventLines({ uid, day, summary, description }: CalendarEntry, stamp: string): string[] {
	return [
		'BEGIN:VEVENT',
		`UID:${escaped(uid)}`,
		`DTSTAMP:${stamp}`,
		`DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
		`SUMMARY:${escaped(summary)}`,
		`DESCRIPTION:${escaped(description)}`,
		'TRANSP:TRANSPARENT',
		'END:VEVENT'
	];
}

/** Text as RFC 5545, 3.3.11 wants it; other control characters have no place there. */
function escaped(text: string): string {
	return text
		.replace(/[\\;,]/g, '\\$&')
		.replace(/\r\n|\r|\n/g, '\\n')
		.replace(/(?!\t)\p{Cc}/gu, '');
}

const encoder = new TextEncoder();

/** Lines of at most 75 octets, each after the first behind a blank; no character is cut. */
function folded(line: string): string {
	const lines = [''];
	let octets = 0;
	for (const character of line) {
		const width = encoder.encode(character).length;
		if (octets + width > MOST_OCTETS) {
			lines.push(' ');
			octets = 1;
		}
		lines.push((lines.pop() ?? '') + character);
		octets += width;
	}
	return lines.join('\r\n');
}
