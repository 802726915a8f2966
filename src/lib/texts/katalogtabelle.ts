/**
 * Words of the catalogue as a table for its editors. A key is the place of a field in its entry of the catalogue,
 * `levels.0`; what stands in brackets behind a title explains it and may be missing when the table is read.
 */

/** Names of the sheets, in their order. */
export const sheetNames = {
	readMe: 'Lesen Sie mich',
	criteria: 'Kriterien',
	catalogue: 'Katalog',
	notes: 'Anmerkungen',
	scale: 'Stufen',
	areas: 'Bereiche',
	profile: 'Profil',
	options: 'Antworten',
	bausteine: 'Kapitel',
	bausteinGroups: 'Kapitelgruppen',
	fachplanungen: 'Fachplanungen',
	costDrivers: 'Aufwand',
	levers: 'Hebel',
	support: 'Unterstützung',
	sources: 'Quellen',
	changes: 'Änderungen'
} as const;

export const readMeTitle = 'So arbeiten Sie mit dieser Tabelle';
export const readMeLines = [
	'Ändern dürfen Sie alle Texte, Zahlen und ja/nein. Jede Zeile ist ein Eintrag; neue Zeilen und eine andere Reihenfolge sind möglich.',
	'Ändern dürfen Sie nie eine Id: Antworten der Gemeinden hängen an ihr. Ein neuer Eintrag bekommt eine neue Id aus Kleinbuchstaben, Ziffern und Bindestrichen.',
	'Namen der Blätter und Überschriften der Spalten bleiben, wie sie sind. Mehrere Ids in einer Zelle trennt ein Komma; Spalten mit (JSON) ändern Sie bitte nur nach Rücksprache.',
	'Ist etwas geändert, braucht der Katalog eine neue Fassung: Blatt „Katalog“, Zeile „Fassung“. Was sich ändert, gehört in das Blatt „Änderungen“.',
	'Speichern Sie die Datei und öffnen Sie sie im INSEK-Check auf der Seite „Für die Redaktion“. Dort sehen Sie alle Unterschiede, bevor etwas gilt.'
] as const;

/** The sheet "Katalog" has a row for each. */
export const catalogueLines = {
	title: 'Angabe',
	value: 'Wert'
} as const;

const entry = { id: 'Id', title: 'Titel' } as const;

export const columnTitles = {
	criteria: {
		number: 'Nummer',
		id: 'Id',
		area: 'Bereich',
		title: 'Titel',
		question: 'Frage',
		plain: 'Einfach gesagt',
		'levels.0': 'Stufe 0',
		'levels.1': 'Stufe 1',
		'levels.2': 'Stufe 2',
		'levels.3': 'Stufe 3',
		evidence: 'Nachweis',
		tip: 'Tipp',
		weight: 'Gewicht',
		target: 'Ziel',
		minimum: 'Mindestens',
		core: 'Kern (ja/nein)',
		naAllowed: '„Trifft nicht zu“ erlaubt (ja/nein)',
		effort: 'Aufwand',
		about: 'Über (konzept/prozess)',
		ask: 'Fragen Sie',
		needs: 'Braucht (Ids)',
		tags: 'Schlagworte',
		appliesWhen: 'Gilt nur wenn (JSON)',
		parts: 'Teile (JSON)',
		fachplanungen: 'Fachplanungen (Ids, * heißt alle)',
		bausteine: 'Kapitel (Ids)',
		support: 'Wer hilft (Ids)',
		sources: 'Quellen (Ids)'
	},
	catalogue: {
		id: 'Id',
		version: 'Fassung',
		status: 'Status (Entwurf/veröffentlicht/zurückgezogen)',
		title: 'Titel',
		publisher: 'Herausgeber',
		date: 'Datum',
		licence: 'Lizenz',
		notice: 'Hinweis',
		'thresholds.rated': 'Schwelle bewertet',
		'thresholds.notApplicable': 'Schwelle trifft nicht zu',
		'thresholds.overall': 'Schwelle gesamt',
		'thresholds.area': 'Schwelle je Bereich',
		format: 'Dateiformat',
		formatVersion: 'Version des Dateiformats',
		'signature.key': 'Schlüssel der Signatur',
		'signature.value': 'Signatur'
	},
	notes: { number: 'Nummer', text: 'Text' },
	scale: { level: 'Stufe', label: 'Bezeichnung', description: 'Beschreibung' },
	areas: { ...entry, description: 'Beschreibung' },
	profile: {
		id: 'Id',
		question: 'Frage',
		plain: 'Einfach gesagt',
		help: 'Hilfe',
		type: 'Art (Zahl/Auswahl)',
		min: 'Kleinste Zahl',
		max: 'Größte Zahl',
		first: 'Am Anfang fragen (ja/nein)'
	},
	options: {
		question: 'Frage (Id)',
		id: 'Id',
		label: 'Antwort',
		unknown: 'Heißt unklar (ja/nein)'
	},
	bausteine: {
		...entry,
		description: 'Beschreibung',
		pages: 'Seiten',
		group: 'Gruppe (Id)'
	},
	bausteinGroups: entry,
	fachplanungen: {
		...entry,
		legalBasis: 'Rechtsgrundlage',
		owner: 'Zuständig',
		duty: 'Pflicht (pflicht/bedingt/keine)',
		dutyWhen: 'Pflicht wenn (JSON)',
		dutyNote: 'Hinweis zur Pflicht',
		cycleMonths: 'Rhythmus in Monaten',
		maxAgeMonths: 'Höchstalter in Monaten',
		sharedData: 'Gemeinsame Daten',
		kinds: 'Beiträge',
		relevance: 'Bezug zu Kapiteln (Id und 1 oder 2)',
		unverified: 'Nicht geprüfte Felder',
		sources: 'Quellen (Ids)'
	},
	costDrivers: {
		...entry,
		unit: 'Einheit',
		scale: 'Maßstab',
		'classic.admin': 'Üblich: Tage Verwaltung',
		'classic.office': 'Üblich: Tage Büro',
		'lean.admin': 'Schlank: Tage Verwaltung',
		'lean.office': 'Schlank: Tage Büro',
		'quantity.classic.0': 'Üblich: Menge klein',
		'quantity.classic.1': 'Üblich: Menge mittel',
		'quantity.classic.2': 'Üblich: Menge groß',
		'quantity.lean.0': 'Schlank: Menge klein',
		'quantity.lean.1': 'Schlank: Menge mittel',
		'quantity.lean.2': 'Schlank: Menge groß',
		'spread.0': 'Faktor niedrig',
		'spread.1': 'Faktor wahrscheinlich',
		'spread.2': 'Faktor hoch',
		hint: 'Hinweis',
		origin: 'Herkunft'
	},
	levers: {
		...entry,
		drivers: 'Wirkt auf (Ids aus „Aufwand“)',
		criterion: 'Kriterium (Id)',
		effectText: 'Wirkung',
		precondition: 'Voraussetzung',
		origin: 'Herkunft'
	},
	support: entry,
	sources: {
		...entry,
		urls: 'Adressen (je Zeile eine)',
		date: 'Datum',
		readAt: 'Gelesen am',
		verified: 'Geprüft (ja/nein)'
	},
	changes: {
		from: 'Gegenüber Fassung',
		kind: 'Art',
		old: 'Bisher (Ids)',
		new: 'Jetzt (Ids)',
		note: 'Hinweis'
	}
} as const;

export const yes = 'ja';
export const no = 'nein';

/** Codes by what editors read and write for them. */
export const codeLabels = {
	status: { draft: 'Entwurf', released: 'veröffentlicht', withdrawn: 'zurückgezogen' },
	type: { number: 'Zahl', choice: 'Auswahl' }
} as const;

const quoted = (text: string | number) => `„${text}“`;
/** A long cell is named by its beginning. */
const short = (text: string) => quoted(text.length > 60 ? `${text.slice(0, 60)} …` : text);

const NOTHING = 'Am Katalog hat sich nichts geändert.';

/** What is wrong with a table of the catalogue, with sheet, row as Excel counts it, and column. */
export const katalogProblems = {
	cell: (sheet: string, row: number, column: string, reason: string) =>
		`Blatt ${quoted(sheet)}, Zeile ${row}, Spalte ${quoted(column)}: ${reason}`,
	line: (sheet: string, row: number, line: string, reason: string) =>
		`Blatt ${quoted(sheet)}, Zeile ${row} (${line}): ${reason}`,
	missingSheet: (sheet: string) =>
		`Das Blatt ${quoted(sheet)} fehlt. Bitte nehmen Sie eine Tabelle, die der INSEK-Check geschrieben hat, und ändern Sie die Namen der Blätter nicht.`,
	doubleSheet: (sheet: string) =>
		`Das Blatt ${quoted(sheet)} kommt zweimal vor. Bitte löschen Sie eines davon.`,
	emptySheet: (sheet: string) =>
		`Blatt ${quoted(sheet)}: Die Zeile mit den Überschriften fehlt. Bitte übernehmen Sie sie aus einer neu gespeicherten Tabelle.`,
	missingColumn: (sheet: string, column: string) =>
		`Blatt ${quoted(sheet)}: Die Spalte ${quoted(column)} fehlt. Bitte fügen Sie sie mit genau dieser Überschrift ein.`,
	doubleColumn: (sheet: string, column: string) =>
		`Blatt ${quoted(sheet)}: Die Spalte ${quoted(column)} kommt zweimal vor. Bitte löschen Sie eine davon.`,
	missingLine: (sheet: string, line: string) =>
		`Blatt ${quoted(sheet)}: Die Zeile ${quoted(line)} fehlt. Bitte fügen Sie sie mit genau dieser Angabe ein.`,
	ignoredSheet: (sheet: string) =>
		`Das Blatt ${quoted(sheet)} gehört nicht zum Katalog und wurde nicht gelesen.`,
	ignoredColumn: (sheet: string, column: string) =>
		`Blatt ${quoted(sheet)}: Die Spalte ${short(column)} gehört nicht zum Katalog und wurde nicht gelesen.`,
	unnamedColumn: (number: number) => `${number} ohne Überschrift`,
	ignoredLine: (sheet: string, row: number, line: string) =>
		`Blatt ${quoted(sheet)}, Zeile ${row}: Die Angabe ${short(line)} gehört nicht zum Katalog und wurde nicht gelesen.`,
	empty: () => 'Die Zelle ist leer. Bitte füllen Sie sie aus.',
	noNumber: (text: string) =>
		`${short(text)} ist keine Zahl. Richtig ist zum Beispiel 2 oder 0,75, ohne Punkt bei Tausendern.`,
	noYesNo: (text: string) => `${short(text)} ist unbekannt. Bitte schreiben Sie „ja“ oder „nein“.`,
	noCode: (text: string, labels: readonly string[]) =>
		`${short(text)} ist unbekannt. Möglich ist: ${labels.map(quoted).join(', ')}.`,
	noJson: (text: string) =>
		`${short(text)} ist kein lesbares JSON. Bitte holen Sie den Inhalt der Zelle aus einer neu gespeicherten Tabelle.`,
	noDay: (text: string) =>
		`${short(text)} ist kein Datum. Richtig ist zum Beispiel 2026-11-22 oder 22.11.2026.`,
	noRelevance: (text: string) =>
		`${short(text)} ist nicht lesbar. Richtig ist zum Beispiel „wohnen 2, siedlung 1“.`,
	noQuestion: (id: string) =>
		`Eine Frage mit der Id ${short(id)} steht nicht im Blatt „Profil“. Bitte berichtigen Sie die Id.`,
	brokenRow: (row: number) =>
		`Zeile ${row}: Die Anführungszeichen passen nicht zusammen. Bitte speichern Sie die Tabelle in Excel neu als „CSV UTF-8“.`,
	manyBroken: () =>
		`In dieser Datei passen zu viele Anführungszeichen nicht zusammen. Bitte speichern Sie die Tabelle in Excel neu als „CSV UTF-8“. ${NOTHING}`,
	noSheets: () =>
		`In dieser Datei steht keine Zeile „# ${sheetNames.criteria}“, mit der die Kriterien beginnen. Bitte nehmen Sie eine Tabelle, die der INSEK-Check geschrieben hat. ${NOTHING}`,
	tooBig: (megabytes: number) =>
		`Die Tabelle ist größer als ${megabytes} MB oder wird es beim Auspacken. Ein Katalog ist viel kleiner: Haben Sie die richtige Datei gewählt? ${NOTHING}`,
	tooFar: () =>
		`In dieser Tabelle stehen Inhalte weit unten oder weit rechts, die kein Katalog haben kann. Bitte löschen Sie dort die Zellen und speichern Sie neu. ${NOTHING}`,
	oldExcel: () =>
		`Das ist eine Datei eines alten Excel (.xls) oder eine mit Kennwort. Bitte speichern Sie sie ohne Kennwort als „Excel-Arbeitsmappe (.xlsx)“. ${NOTHING}`,
	noExcel: () =>
		`Die Datei lässt sich nicht als Excel-Tabelle lesen. Bitte speichern Sie sie in Excel neu als „Excel-Arbeitsmappe (.xlsx)“. ${NOTHING}`
};

/** What an entry of a sheet is called. */
export const entryKinds = {
	criteria: 'Kriterium',
	catalogue: 'Katalog',
	notes: 'Anmerkung',
	scale: 'Stufe',
	areas: 'Bereich',
	profile: 'Frage',
	options: 'Antwort',
	bausteine: 'Kapitel',
	bausteinGroups: 'Kapitelgruppe',
	fachplanungen: 'Fachplanung',
	costDrivers: 'Aufwand',
	levers: 'Hebel',
	support: 'Unterstützung',
	sources: 'Quelle',
	changes: 'Änderung'
} as const;

/** How differences between two states of a catalogue are told. */
export const differenceWords = {
	named: (kind: string, name: string) => `${kind} ${quoted(name)}`,
	numbered: (kind: string, number: number) => `${kind} ${number}`,
	criterion: (number: number, title: string) => `Kriterium ${number} ${quoted(title)}`,
	added: 'neuer Eintrag',
	removed: 'Eintrag entfallen',
	order: 'Reihenfolge'
};
