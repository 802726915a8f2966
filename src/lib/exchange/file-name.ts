/** What each kind of file is called, and how it ends. */
const KINDS = {
	daten: ['INSEK-Check', 'insek.json'],
	arbeitsblatt: ['Arbeitsblatt', 'pdf'],
	'arbeitsblatt-mit-daten': ['Arbeitsblatt-mit-Daten', 'pdf'],
	kompakt: ['Arbeitsblatt-kompakt', 'pdf'],
	ratsvorlage: ['Ratsvorlage', 'pdf'],
	jahr: ['Ein-Jahr-danach', 'pdf'],
	leer: ['Leeres-Arbeitsblatt', 'pdf'],
	stimmkarten: ['Stimmkarten', 'pdf'],
	plakat: ['Plakat', 'pdf'],
	kriterien: ['Kriterien', 'pdf'],
	formular: ['Formular', 'pdf'],
	leistungsbeschreibung: ['Leistungsbeschreibung', 'pdf'],
	protokoll: ['Protokoll', 'pdf'],
	datenblatt: ['Datenblatt', 'pdf'],
	'datenblatt-tabelle': ['Datenblatt', 'csv'],
	termine: ['Termine', 'ics'],
	fachplanungen: ['Fachplanungen', 'csv'],
	massnahmen: ['Maßnahmen', 'csv'],
	schritte: ['Nächste-Schritte', 'csv'],
	'schritte-termine': ['Nächste-Schritte', 'ics'],
	fahrplan: ['Fahrplan', 'ics'],
	erfahrungswerte: ['Erfahrungswerte', 'json'],
	rueckmeldung: ['Rückmeldung', 'insek-feedback.json'],
	stimmzettel: ['Stimmzettel', 'json']
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
	at,
	detail = '',
	ending
}: {
	readonly name: string;
	readonly kind: FileKind;
	/** ISO 8601 on the user's wall clock: file names carry local time. */
	readonly at: string;
	/** Tells files of one kind apart: "Fassung-1". */
	readonly detail?: string;
	/** Without a dot, instead of the usual one: documents come in several formats. */
	readonly ending?: string;
}): string {
	const [title, usual] = KINDS[kind];
	const time = at.slice(11, 16).replace(':', '');
	const kindName = detail === '' ? title : `${title}-${detail}`;
	const parts = [safeName(name), kindName, at.slice(0, 10), time].filter((part) => part !== '');
	return `${parts.join('_')}.${ending ?? usual}`;
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
