const quoted = (text: string) => `„${text}“`;

/** A long cell is named by its beginning. */
const short = (text: string) => quoted(text.length > 60 ? `${text.slice(0, 60)} …` : text);

/** A row that stands in a table more often than this is not named each time. */
const MOST_LINES = 10;

/** Words of the fold "Tabelle öffnen oder speichern". */
export const tabellen = {
	title: 'Tabelle öffnen oder speichern',
	save: 'Als Tabelle speichern (CSV)',
	saved: (name: string) => `${name} liegt bei Ihren Downloads.`,
	failed: 'Das hat nicht geklappt. Bitte laden Sie die Seite neu.',
	open: 'Tabelle öffnen (CSV)',
	openHint:
		'In Excel speichern Sie die Tabelle vorher mit „Speichern unter“, Dateityp „CSV UTF-8“.',
	paste: 'Aus einer Tabelle einfügen',
	pasteHint:
		'In Excel oder LibreOffice markieren, kopieren, hier einfügen. Am besten mit der Zeile der Überschriften.',
	show: 'Vorschau zeigen',
	refused: 'Diese Tabelle lässt sich nicht öffnen',
	preview: 'Vorschau',
	counts: (readable: number, unreadable: number) =>
		`${rows(readable)} lesbar${unreadable === 0 ? '' : `, ${unreadable} nicht`}`,
	firstRows: (shown: number, all: number) =>
		shown === all ? 'So werden die Zeilen gelesen:' : `So werden die ersten ${shown} gelesen:`,
	noHeading:
		'Wir haben keine Zeile mit Überschriften gefunden. Wir nehmen die Spalten in der Reihenfolge unserer eigenen Tabelle an. Bitte prüfen Sie die Vorschau.',
	ignored: (columns: readonly string[]) =>
		`${columns.length === 1 ? 'Spalte' : 'Spalten'} nicht übernommen: ${columns.map(short).join(', ')}`,
	unreadable: 'Diese Zeilen fehlen',
	emptied: 'Diese Angaben bleiben leer',
	readings: 'So gelesen',
	repeated: 'In Ihrer Tabelle doppelt',
	repeatedLines: (lines: readonly number[]) =>
		lines.length > MOST_LINES
			? `Zeile ${lines.slice(0, MOST_LINES).join(', ')} und weitere`
			: `Zeile ${lines.slice(0, -1).join(', ')} und ${lines.at(-1)}`,
	doubles: 'Diese stehen schon in der Liste',
	addDoubles: 'auch doppelte hinzufügen',
	more: (count: number) => `und ${count} weitere`,
	nothingLeft: 'Es gibt nichts zu übernehmen.',
	discard: 'Verwerfen',
	discarded: 'Die Tabelle ist verworfen. An der Liste hat sich nichts geändert.',
	lists: {
		fachplanungen: {
			take: (count: number) =>
				count === 1 ? 'Eine Planung übernehmen' : `${count} Planungen übernehmen`,
			taken: (count: number) =>
				count === 1
					? 'Eine Planung steht jetzt in der Liste.'
					: `${count} Planungen stehen jetzt in der Liste.`
		},
		measures: {
			take: (count: number) =>
				count === 1 ? 'Eine Maßnahme übernehmen' : `${count} Maßnahmen übernehmen`,
			taken: (count: number) =>
				count === 1
					? 'Eine Maßnahme steht jetzt in der Liste.'
					: `${count} Maßnahmen stehen jetzt in der Liste.`
		},
		steps: {
			take: (count: number) =>
				count === 1 ? 'Einen Schritt übernehmen' : `${count} Schritte übernehmen`,
			taken: (count: number) =>
				count === 1 ? 'Ein Schritt steht jetzt im Plan.' : `${count} Schritte stehen jetzt im Plan.`
		}
	},
	type: 'Art laut Katalog',
	/** Other words for "die ganze Gemeinde". */
	wholeArea: ['ganze Gemeinde', 'Gemeinde', 'gesamt', 'alle', 'überall']
};

function rows(count: number): string {
	return count === 1 ? 'Eine Zeile' : `${count} Zeilen`;
}

/** A list that is too long to be drawn at once. */
export const longList = {
	firstOf: (shown: number, all: number) => `Gezeigt: ${shown} von ${all}.`,
	showAll: (all: number) => `Alle ${all} zeigen`
};

/** Other headings under which a column is known, in small letters. */
export const synonyms = {
	plans: {
		title: ['name', 'titel', 'planung', 'fachplanung', 'bezeichnung', 'plan', 'konzept'],
		type: ['art', 'art der planung'],
		owner: ['zuständig', 'zuständigkeit', 'träger', 'wer'],
		stand: ['stand', 'datenstand', 'monat'],
		status: ['status', 'vorhanden'],
		decision: ['was soll geschehen'],
		start: ['beginn', 'start'],
		councilDate: ['beschluss', 'ratsbeschluss'],
		horizon: ['horizont', 'laufzeit', 'gültig bis'],
		area: ['gebiet', 'geltungsbereich', 'ortsteile', 'ortsteil'],
		formats: ['format', 'formate', 'rechte'],
		office: ['amt', 'im haus', 'ansprechstelle'],
		place: ['ort', 'ablage', 'ablageort', 'fundort'],
		note: ['notizen', 'bemerkung', 'bemerkungen', 'anmerkung']
	},
	measures: {
		number: ['nr.', 'nr', 'lfd. nr.', 'massnahmennummer', 'maßnahmennummer'],
		title: ['maßnahme', 'massnahme', 'name', 'bezeichnung', 'vorhaben', 'projekt'],
		from: ['aus', 'quelle', 'planung', 'fachplanung', 'woher'],
		office: ['amt', 'zuständig', 'zuständigkeit', 'träger', 'wer'],
		begin: ['start', 'von', 'anfang'],
		until: ['bis', 'fertigstellung', 'abschluss'],
		costClass: ['kosten', 'kostenrahmen'],
		funding: ['fördermittel', 'förderprogramm', 'förderprogramme', 'finanzierung']
	},
	steps: {
		title: ['schritt', 'aufgabe', 'name', 'bezeichnung', 'was', 'nächster schritt'],
		criterion: ['nr. des kriteriums'],
		office: ['amt', 'zuständig', 'zuständigkeit', 'wer'],
		until: ['bis', 'frist', 'termin', 'fällig', 'ende'],
		effort: ['arbeit'],
		proof: ['ergebnis', 'fertig, wenn'],
		state: ['status']
	}
};

/** What columns are called in a remark on a cell. */
export const shortLabels = { stand: 'Stand', status: 'Status' };

/** Other words people write for a code. */
export const codeWords = {
	statuses: {
		vorhanden: ['ja', 'vorhanden', 'beschlossen', 'gültig', 'fertig'],
		'in-arbeit': ['in Bearbeitung', 'in Aufstellung', 'läuft', 'im Bau', 'Entwurf'],
		geplant: ['geplant', 'vorgesehen'],
		fehlt: ['nein', 'fehlt', 'keine', 'nicht vorhanden'],
		'nicht-noetig': ['nicht nötig', 'entfällt']
	},
	// as our own tables once called them
	decisions: {
		'insek-kapitel': ['ein Kapitel im INSEK genügt'],
		gemeinsam: ['gemeinsam mit anderen'],
		'eigenes-ab': ['eigene Planung, später', 'eigenes Konzept ab', 'eigenes Konzept']
	}
};

const SAME = 'An der Liste hat sich nichts geändert.';
const AS_CSV =
	'Speichern Sie die Tabelle in Excel als CSV: „Datei“, „Speichern unter“, Dateityp „CSV UTF-8“. Oder markieren und kopieren Sie die Zeilen und fügen Sie sie hier ein.';

/** What is wrong with a table from outside, with the row as a spreadsheet counts it. */
export const tableProblems = {
	tooBig: (megabytes: number) =>
		`Die Tabelle ist größer als ${megabytes} MB. Bitte teilen Sie sie auf. ${SAME}`,
	tooManyRows: (most: number) =>
		`Die Tabelle hat mehr als ${most} Zeilen. Bitte teilen Sie sie auf. ${SAME}`,
	tooManyBroken: () =>
		`In dieser Datei passen zu viele Anführungszeichen nicht zusammen. Bitte speichern Sie die Tabelle neu. ${AS_CSV}`,
	foreign: {
		excel: `Das ist eine Excel-Datei oder ein Archiv, keine CSV-Datei. ${AS_CSV}`,
		pdf: `Das ist eine PDF-Datei. Aus ihr lässt sich keine Tabelle lesen. Gibt es die Tabelle auch in Excel? ${AS_CSV}`,
		picture: `Das ist ein Bild. Aus ihm lässt sich keine Tabelle lesen. Gibt es die Tabelle auch in Excel? ${AS_CSV}`,
		other: `Diese Datei enthält keinen Text, den wir lesen können. ${AS_CSV}`
	},
	unreadableFile: () =>
		`Die Datei lässt sich nicht lesen. Ist sie noch geöffnet oder verschoben? ${SAME}`,
	empty: () => `In der Tabelle steht nichts. ${SAME}`,
	noTitleColumn: (label: string) =>
		`Unter den Überschriften fehlt ${quoted(label)}. Bitte ergänzen Sie diese Spalte. ${SAME}`,
	row: (line: number, message: string) => `Zeile ${line}: ${message}`,
	cell: (line: number, column: string, message: string) =>
		`Zeile ${line}, Spalte ${quoted(column)}: ${message}`,
	noTitle: (label: string) => `${quoted(label)} ist leer.`,
	brokenRow: () => 'Die Anführungszeichen passen nicht zusammen.',
	tooManyCells: () => 'Die Zeile hat mehr Zellen, als es Spalten gibt.',
	reading: (line: number, column: string, text: string, readAs: string) =>
		`Zeile ${line}, ${column} ${short(text)}: ${readAs}`,
	readAsMonth: (month: string) => `als ${month} gelesen`,
	notUnderstood: (label: string) =>
		`nicht verstanden, wird als ${quoted(label)} gelesen. Bitte prüfen.`,
	noMonth: (text: string) => `${short(text)} ist kein Monat. Richtig ist zum Beispiel 05/2024.`,
	noYear: (text: string) => `${short(text)} ist kein Jahr. Richtig ist zum Beispiel 2028.`,
	notKnown: (text: string, known: readonly string[]) =>
		`${short(text)} kennen wir hier nicht. Möglich ist: ${known.map(quoted).join(', ')}.`,
	noType: (text: string) => `Eine Planung ${short(text)} gibt es im Katalog nicht.`,
	noPlan: (text: string) => `${short(text)} steht nicht in der Liste der Fachplanungen.`,
	noCriterion: (text: string) =>
		`Ein Kriterium ${short(text)} gibt es nicht. Richtig ist zum Beispiel 9.`,
	unnamedColumn: (number: number) => `Spalte ${number} ohne Überschrift`
};
