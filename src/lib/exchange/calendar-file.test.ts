import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile, type CalendarEntry } from './calendar-file.ts';

const AT = '2026-11-22T14:32:05+01:00';
const entry: CalendarEntry = {
	uid: 'b8037162-ueberpruefung@insek-check.invalid',
	day: '2027-03-01',
	summary: 'Überprüfung: Brandschutzbedarfsplan',
	description: 'Vorschlag aus dem INSEK-Check, nicht amtlich.'
};
const unfolded = (file: string) => file.replaceAll('\r\n ', '');

describe('calendarFile', () => {
	it('writes an event for a whole day, with the moment in UTC', () => {
		expect(calendarFile([entry], AT).split('\r\n')).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//INSEK-Check//Termine//DE',
			'BEGIN:VEVENT',
			'UID:b8037162-ueberpruefung@insek-check.invalid',
			'DTSTAMP:20261122T133205Z',
			'DTSTART;VALUE=DATE:20270301',
			'SUMMARY:Überprüfung: Brandschutzbedarfsplan',
			'DESCRIPTION:Vorschlag aus dem INSEK-Check\\, nicht amtlich.',
			'TRANSP:TRANSPARENT',
			'END:VEVENT',
			'END:VCALENDAR',
			''
		]);
	});

	it('escapes what has a meaning of its own, and lets no line of the text become one of the file', () => {
		const summary = 'a,b;c\\d\r\nEND:VCALENDAR\u0007\te';
		expect(calendarFile([{ ...entry, summary }], AT)).toContain(
			'\r\nSUMMARY:a\\,b\\;c\\\\d\\nEND:VCALENDAR\te\r\n'
		);
	});

	it('breaks a long line before the 76th octet, between characters', () => {
		const lines = calendarFile([{ ...entry, summary: 'ü'.repeat(50) }], AT).split('\r\n');
		const first = lines.findIndex((line) => line.startsWith('SUMMARY'));
		expect(lines.slice(first, first + 2)).toEqual([
			`SUMMARY:${'ü'.repeat(33)}`,
			` ${'ü'.repeat(17)}`
		]);
	});

	it('gives back every text when unfolded, in lines of at most 75 octets', () => {
		const texts = fc.string({ unit: 'binary', maxLength: 200, size: 'max' });
		fc.assert(
			fc.property(texts, texts, (summary, description) => {
				const file = calendarFile([{ ...entry, summary, description }], AT);
				const lines = file.split('\r\n');
				expect(lines.pop()).toBe('');
				for (const line of lines) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
				// no break outside of CRLF
				expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
				const values = unfolded(file)
					.split('\r\n')
					.filter((line) => /^(SUMMARY|DESCRIPTION):/.test(line))
					.map((line) => unescaped(line.slice(line.indexOf(':') + 1)));
				expect(values).toEqual([plain(summary), plain(description)]);
			})
		);
	});
});

function unescaped(text: string): string {
	return text.replace(/\\(.)/gs, (_, character: string) => (character === 'n' ? '\n' : character));
}

/** What of a text a calendar can hold. */
function plain(text: string): string {
	return text.replace(/\r\n?/g, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
}
