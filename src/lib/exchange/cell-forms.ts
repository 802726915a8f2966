import { decimalText } from '../domain/decimal.ts';
import { dayIn, isDay, monthIn, serialDayIn } from '../domain/month.ts';
import { plainText } from '../domain/plain-text.ts';
import { isRecord } from '../domain/record.ts';
import { isSameValue } from '../domain/change.ts';
import { no, katalogProblems as words, yes } from '../texts/katalogtabelle.ts';
import { parseJson } from './scan-json.ts';

/** What a cell says: the value of its field, undefined where the field is left out; or why it cannot be read. */
export type Reading = { readonly value: unknown } | { readonly reason: string };

/** How a field stands in a cell. Reading what was written gives the same value. */
export interface CellForm {
	readonly textOf: (value: unknown) => string;
	readonly read: (text: string) => Reading;
}

const found = (value: unknown): Reading => ({ value });
const unreadable = (reason: string): Reading => ({ reason });

/** A text that may not be missing; blanks around it do not count. */
export const word: CellForm = {
	textOf: String,
	read: (text) => (text.trim() === '' ? unreadable(words.empty()) : found(text.trim()))
};

/** A text that may be empty, to the blank. */
export const anyText: CellForm = { textOf: String, read: found };

const PLAIN_NUMBER = /^[+-]?\d+([.,]\d+)?(e[+-]?\d+)?$/i;
/** 15.000: nobody knows whether it means fifteen or fifteen thousand. */
const WITH_THOUSANDS = /^[+-]?\d{1,3}(\.\d{3})+$/;

/** A number with a comma, as German spreadsheets show it. */
export const number: CellForm = {
	textOf: (value) => decimalText(value as number),
	read: (text) => {
		const typed = text.trim();
		if (typed === '') return unreadable(words.empty());
		return PLAIN_NUMBER.test(typed) && !WITH_THOUSANDS.test(typed)
			? found(Number(typed.replace(',', '.')))
			: unreadable(words.noNumber(typed));
	}
};

const TRUE = [yes, 'wahr', 'true'];
const FALSE = [no, 'falsch', 'false'];

export const yesNo: CellForm = {
	textOf: (value) => (value === true ? yes : no),
	read: (text) => {
		const said = plainText(text);
		if (TRUE.includes(said)) return found(true);
		if (FALSE.includes(said)) return found(false);
		return unreadable(said === '' ? words.empty() : words.noYesNo(text));
	}
};

/** A code by its label; the code itself is understood too. */
export function code(labels: Readonly<Record<string, string>>): CellForm {
	return {
		textOf: (value) => labels[String(value)] ?? String(value),
		read: (text) => {
			const said = plainText(text);
			if (said === '') return unreadable(words.empty());
			const known = Object.entries(labels).find(([each, label]) =>
				[each, label].some((name) => plainText(name) === said)
			);
			return known === undefined
				? unreadable(words.noCode(text, Object.values(labels)))
				: found(known[0]);
		}
	};
}

/** Compact JSON, for what has no plain form. */
export const json: CellForm = {
	textOf: (value) => JSON.stringify(value),
	read: (text) => {
		const parsed = parseJson(text);
		return parsed.ok ? found(parsed.value) : unreadable(words.noJson(text));
	}
};

/** Several texts in one cell; as JSON where one of them holds what separates them. */
function listOf(between: string, separator: RegExp): CellForm {
	const partsOf = (text: string) =>
		text
			.split(separator)
			.map((part) => part.trim())
			.filter((part) => part !== '');
	const read = (text: string) =>
		text.trim().startsWith('[') ? json.read(text) : found(partsOf(text));
	return {
		textOf: (value) => {
			const plain = Array.isArray(value) ? value.join(between) : '';
			const again = read(plain);
			return 'value' in again && isSameValue(again.value, value) ? plain : json.textOf(value);
		},
		read
	};
}

/** Ids and other short words, separated by commas. */
export const list = listOf(', ', /[,;\n]/);
/** Addresses, one a line. */
export const lines = listOf('\n', /\s+/);

/** All, or some of them. */
export const listOrAll: CellForm = {
	textOf: (value) => (value === '*' ? '*' : list.textOf(value)),
	read: (text) => (text.trim() === '*' ? found('*') : list.read(text))
};

/** An empty cell stands for this value: undefined, null or no entries at all. */
export function orEmpty(form: CellForm, empty: undefined | null | readonly never[]): CellForm {
	return {
		textOf: (value) => (isSameValue(value, empty) ? '' : form.textOf(value)),
		read: (text) => (text.trim() === '' ? found(empty) : form.read(text))
	};
}

/** A day; a spreadsheet may have turned it into one of its own. */
export const day: CellForm = { textOf: String, read: (text) => dateIn(text, isDay) };

/** A day, month or year, as exactly as it is known. */
export const dayMonthOrYear: CellForm = {
	textOf: String,
	read: (text) => dateIn(text, (typed) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(typed))
};

function dateIn(text: string, isDone: (typed: string) => boolean): Reading {
	const typed = text.trim();
	if (typed === '') return unreadable(words.empty());
	if (isDone(typed)) return found(typed);
	const known = serialDayIn(typed) ?? dayIn(typed) ?? monthIn(typed);
	return known !== null && isDone(known) ? found(known) : unreadable(words.noDay(typed));
}

/** Excel takes 1.2.3 for the second of January 2003; written out, no version looks like that. */
const VERSION_AS_DAY = /^(?:(\d{2})\.(\d{2})\.20(\d{2})|20(\d{2})-(\d{2})-(\d{2}))$/;

export const version: CellForm = {
	textOf: String,
	read: (text) => {
		const typed = text.trim();
		const match = VERSION_AS_DAY.exec(typed);
		if (match === null) return word.read(typed);
		const [, first, second, third, year, month, dayOfMonth] = match;
		const parts = first === undefined ? [dayOfMonth, month, year] : [first, second, third];
		return found(parts.map(Number).join('.'));
	}
};

const RELEVANCE = /^([^\s:=]+)\s*[\s:=]\s*(\d+)$/;

/** Ids with a number each: "wohnen 2, siedlung 1". */
export const relevance: CellForm = {
	textOf: (value) =>
		isRecord(value)
			? Object.entries(value)
					.map(([id, strength]) => `${id} ${String(strength)}`)
					.join(', ')
			: '',
	read: (text) => {
		const parts = text
			.split(/[,;\n]/)
			.map((part) => part.trim())
			.filter((part) => part !== '');
		const entries = parts.flatMap((part) => {
			const [, id, strength] = RELEVANCE.exec(part) ?? [];
			return id === undefined ? [] : [[id, Number(strength)] as const];
		});
		return entries.length === parts.length &&
			new Set(entries.map(([id]) => id)).size === parts.length
			? found(Object.fromEntries(entries))
			: unreadable(words.noRelevance(text));
	}
};
