/** Wall clock of the user, in parts: file names carry local time. */
export interface LocalTime {
	readonly year: number;
	/** 1–12 */
	readonly month: number;
	readonly day: number;
	readonly hour: number;
	readonly minute: number;
}

/** What each kind of file is called, and how it ends. */
const KINDS = {
	daten: ['INSEK-Check', 'insek.json'],
	arbeitsblatt: ['Arbeitsblatt', 'pdf'],
	'arbeitsblatt-mit-daten': ['Arbeitsblatt-mit-Daten', 'pdf'],
	'leeres-arbeitsblatt': ['Leeres-Arbeitsblatt', 'pdf']
} as const;
export type FileKind = keyof typeof KINDS;

const MOST_CHARACTERS = 60;

/**
 * The name of a file to be saved: `Musterdorf_INSEK-Check_2026-11-21_1432.insek.json`.
 *
 * Shape: `name` is that of the municipality; what a file system forbids becomes a hyphen, at most 60 characters stay.
 * Without a name the file begins with its kind. Total. Source: docs/formats.md, "Dateinamen".
 */
export function fileNameOf({
	name,
	kind,
	at
}: {
	readonly name: string;
	readonly kind: FileKind;
	readonly at: LocalTime;
}): string {
	const [title, ending] = KINDS[kind];
	const day = [at.year, twoDigits(at.month), twoDigits(at.day)].join('-');
	const time = `${twoDigits(at.hour)}${twoDigits(at.minute)}`;
	const parts = [safeName(name), title, day, time].filter((part) => part !== '');
	return `${parts.join('_')}.${ending}`;
}

function safeName(name: string): string {
	const safe = name
		.normalize('NFC')
		// control and format characters, also those that turn the direction of reading, leave no trace
		.replace(/[\p{Cc}\p{Cf}\p{Surrogate}]/gu, '')
		.replace(/[\\/:*?"<>|\s]/gu, '-');
	const short = Array.from(safe).slice(0, MOST_CHARACTERS).join('');
	// a leading dot hides a file
	return short.replace(/^[-.]+|[-.]+$/g, '');
}

function twoDigits(number: number): string {
	return String(number).padStart(2, '0');
}
