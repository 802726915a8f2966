import { fileTexts } from '../texts/problems.ts';
import type { Findings, Path } from './findings.ts';

/** All control characters but line break and tab. */
const CONTROL_CHARACTERS = /(?![\n\t])\p{Cc}/gu;
/** Characters that turn the direction of reading: they can make a text look like another. */
const BIDI_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;
/** Left as they are: their bytes carry a hash, or they are kept unchanged on purpose. */
const UNTOUCHED: readonly unknown[] = ['catalogue', 'frozen', 'setAside'];

/** A copy of a file without control characters in its texts; warns of them and of bidi controls. */
export function withCleanTexts(
	file: Readonly<Record<string, unknown>>,
	findings: Findings
): Record<string, unknown> {
	const entries = Object.entries(file).map(([key, value]) => [
		key,
		UNTOUCHED.includes(key) ? structuredClone(value) : cleaned(value, [key], findings)
	]);
	return Object.fromEntries(entries) as Record<string, unknown>;
}

function cleaned(value: unknown, path: Path, findings: Findings): unknown {
	if (typeof value === 'string') return cleanText(value, path, findings);
	if (Array.isArray(value)) {
		return value.map((each, index) => cleaned(each, [...path, index], findings));
	}
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value);
	return Object.fromEntries(
		entries.map(([key, each]) => [key, cleaned(each, [...path, key], findings)])
	);
}

function cleanText(text: string, path: Path, findings: Findings): string {
	const clean = text.replace(CONTROL_CHARACTERS, '');
	if (clean !== text) findings.warn(path, fileTexts.controlCharacters);
	if (BIDI_CONTROLS.test(clean)) findings.warn(path, fileTexts.bidiControls);
	return clean;
}
