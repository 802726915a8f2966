import { dayIn, isDay, monthIn } from '../domain/month.ts';
import { yearIn } from '../domain/measures.ts';
import { plainText } from '../domain/plain-text.ts';
import { dayOf } from '../texts/common.ts';
import { MONTHS, tableProblems as words } from '../texts/tabellen.ts';
import type { Column } from './table.ts';

type Head = Pick<Column<never>, 'label' | 'synonyms'>;
/** Rows have fields of texts and numbers; the type of one field is known where its column is made. */
type Rows = Readonly<Record<string, unknown>>;

function fieldOf(row: Rows, field: string): string {
	const value = row[field];
	return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** A text of one line, or of many. */
export function textColumn<Row extends Rows>(
	head: Head,
	field: keyof Row & string,
	lines: 'one' | 'many' = 'one'
): Column<Row> {
	return {
		...head,
		textOf: (row) => fieldOf(row, field),
		fieldsIn: (text) => setting(field, lines === 'one' ? text.replace(/\s*[\n\t]\s*/g, ' ') : text)
	};
}

/** A code, shown by its label; both are read. */
export function codeColumn<Row extends Rows>(
	head: Head,
	field: keyof Row & string,
	labels: Readonly<Record<string, string>>
): Column<Row> {
	return {
		...head,
		textOf: (row) => {
			const code = fieldOf(row, field);
			return Object.hasOwn(labels, code) ? (labels[code] ?? '') : code;
		},
		fieldsIn: (text) => {
			const found = Object.entries(labels).find((names) =>
				names.some((name) => plainText(name) === plainText(text))
			);
			return found === undefined
				? words.notKnown(text, Object.values(labels))
				: setting(field, found[0]);
		}
	};
}

/** A month, or where a `day` may be known, that. */
export function monthColumn<Row extends Rows>(
	head: Head,
	field: keyof Row & string,
	finest: 'month' | 'day' = 'month'
): Column<Row> {
	return {
		...head,
		textOf: (row) => dateText(fieldOf(row, field)),
		fieldsIn: (text) => {
			const date = (finest === 'day' ? dayIn(text) : null) ?? monthIn(text) ?? namedMonth(text);
			return date === null ? words.noMonth(text) : setting(field, date);
		}
	};
}

export function yearColumn<Row extends Rows>(head: Head, field: keyof Row & string): Column<Row> {
	return {
		...head,
		textOf: (row) => fieldOf(row, field),
		fieldsIn: (text) => {
			const year = yearIn(text);
			return year === null ? words.noYear(text) : setting(field, year);
		}
	};
}

export function listText(names: unknown): string {
	return Array.isArray(names) ? names.filter((name) => name !== '').join(', ') : '';
}

export function namesIn(text: string): readonly string[] {
	return text
		.split(/[,;\n]/)
		.map((name) => name.trim())
		.filter((name) => name !== '');
}

/** One field, as a part of a row. */
export function setting<Row>(field: keyof Row & string, value: unknown): Partial<Row> {
	return { [field]: value } as Partial<Row>;
}

/** "05/2024" or "12.05.2024" out of what is stored; anything else as it is. */
function dateText(date: string): string {
	if (isDay(date)) return dayOf(date);
	const [, year, month] = /^(\d{4})-(\d{2})$/.exec(date) ?? [];
	return year === undefined ? date : `${month}/${year}`;
}

/** "Mai 24": what a spreadsheet makes of 05/2024. Two digits are a year of this century. */
function namedMonth(text: string): string | null {
	const [, name = '', year = ''] =
		/^(\p{L}+)\.?[\s-]*(\d{2}|\d{4})$/u.exec(text.trim().toLowerCase()) ?? [];
	const index = MONTHS.findIndex((starts) => starts.some((start) => name.startsWith(start)));
	return index < 0 ? null : monthIn(`${index + 1}/${year.padStart(4, '20')}`);
}
