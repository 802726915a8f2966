import { decimalText } from '#lib/domain/decimal.ts';
import { gemeinde } from '#lib/texts/gemeinde.ts';
import { zahl as words } from '#lib/texts/zahl.ts';
import type { ReadNumber } from './whole-number.ts';

/** Digits with at most one comma or dot. */
const DECIMAL = /^-?(\d+([.,]\d*)?|[.,]\d+)$/;
/** A dot before three digits: for some the thousands begin there, for others the decimals. */
const AMBIGUOUS = /^-?\d+\.\d{3}$/;
/** Groups of three that cannot be meant otherwise: 1 500, 1.500.000, 1.500,5. */
const GROUPED = /^-?\d{1,3}(( \d{3})+(,\d+)?|(\.\d{3}){2,}(,\d+)?|\.\d{3},\d+)$/;

/** Reads a number as people type it in German; an empty field is no number. Never throws. */
export function readDecimal(text: string, min: number, max: number): ReadNumber {
	const trimmed = text
		.trim()
		.replace(/[\s\u00a0\u202f]/g, ' ')
		.replace(/^[−–]/, '-');
	if (trimmed === '') return { error: null, value: undefined };
	if (AMBIGUOUS.test(trimmed)) {
		return {
			error: words.ambiguous(decimalText(Number(trimmed)), String(Number(trimmed.replace('.', ''))))
		};
	}
	if (!DECIMAL.test(trimmed) && !GROUPED.test(trimmed)) return { error: words.notADecimal };
	const digits = GROUPED.test(trimmed) ? trimmed.replace(/[. ]/g, '') : trimmed;
	const value = Number(digits.replace(',', '.'));
	return value < min || value > max
		? { error: gemeinde.outOfRange(min, max) }
		: { error: null, value };
}
