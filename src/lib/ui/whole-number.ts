import { gemeinde as words } from '#lib/texts/gemeinde.ts';

/** Digits, also in groups of three as in 4.800 or 4 800. */
const WHOLE_NUMBER = /^(\d+|\d{1,3}([.\s\u00a0\u202f]\d{3})+)$/;

export type ReadNumber =
	{ readonly error: null; readonly value: number | undefined } | { readonly error: string };

/** Reads a whole number as people type it; an empty field is no number. Never throws. */
export function readWholeNumber(text: string, min: number, max: number): ReadNumber {
	const trimmed = text.trim();
	if (trimmed === '') return { error: null, value: undefined };
	if (!WHOLE_NUMBER.test(trimmed)) return { error: words.notANumber };
	const value = Number(trimmed.replace(/\D/g, ''));
	return value < min || value > max
		? { error: words.outOfRange(min, max) }
		: { error: null, value };
}
