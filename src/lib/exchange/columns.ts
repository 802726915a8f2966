import { dateText, dayIn, monthIn, serialDayIn } from '../domain/month.ts';
import { yearIn } from '../domain/measures.ts';
import { plainText } from '../domain/plain-text.ts';
import { tableProblems as words } from '../texts/tabellen.ts';
import type { Column } from './table.ts';

type Head = Pick<Column<never>, 'label' | 'synonyms' | 'short'>;
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

/** A code, shown by its label; both are read, and other words for it. */
export function codeColumn<Row extends Rows, Code extends string>(
	head: Head,
	field: keyof Row & string,
	labels: Readonly<Record<Code, string>>,
	{ others, fallback }: CodeWords<Code> = {}
): Column<Row> {
	const codes = Object.keys(labels) as Code[];
	const codeIn = (text: string) =>
		codes.find((code) =>
			[code, labels[code], ...(others?.[code] ?? [])].some((name) => closed(name) === closed(text))
		);
	return {
		...head,
		textOf: (row) => {
			const code = fieldOf(row, field);
			return codes.find((each) => each === code) === undefined ? code : labels[code as Code];
		},
		fieldsIn: (text) => {
			const found = codeIn(text) ?? fallback;
			return found === undefined
				? words.notKnown(text, Object.values(labels))
				: setting(field, found);
		},
		readAs: (text) =>
			fallback === undefined || codeIn(text) !== undefined
				? null
				: words.notUnderstood(labels[fallback])
	};
}

interface CodeWords<Code extends string> {
	/** Other words people use. */
	readonly others?: Readonly<Partial<Record<Code, readonly string[]>>>;
	/** What holds where a word is not understood; where missing, nothing is set. */
	readonly fallback?: Code;
}

/** Blanks do not tell two words apart. */
function closed(text: string): string {
	return plainText(text).replaceAll(' ', '');
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
			const day = serialDayIn(text) ?? dayIn(text);
			const date =
				(finest === 'day' ? day : day?.slice(0, 7)) ?? monthIn(text) ?? lastMonthIn(text);
			return date === null ? words.noMonth(text) : setting(field, date);
		},
		readAs: (text) => {
			const month = lastMonthIn(text);
			return month === null ? null : words.readAsMonth(dateText(month));
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

/** A year alone: its last month, so that nothing counts as older than it is. */
function lastMonthIn(text: string): string | null {
	const year = yearIn(text);
	return year === null ? null : `${year}-12`;
}
