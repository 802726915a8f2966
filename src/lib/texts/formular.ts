const entries = (count: number) => (count === 1 ? 'eine Angabe' : `${count} Angaben`);

/** A filled form: reading it, comparing it with a check, and what can be wrong with it. */
export const formular = {
	make: 'Formular als PDF',
	makeHint:
		'Arbeitsblatt zum Ausfüllen am Bildschirm (PDF): drei Seiten mit den Kernkriterien, auch ohne diese App auszufüllen. Das ausgefüllte Formular lesen Sie unten oder auf der Startseite wieder ein.',
	title: 'Ausgefülltes Formular einlesen',
	lead: 'Kolleginnen und Kollegen haben das Formular ausgefüllt? Hier sehen Sie, was sich ändern würde, bevor Sie es übernehmen.',
	open: 'Formular einlesen',
	openHint: 'Das ausgefüllte „Formular als PDF“ (.pdf).',
	preview: 'Was im Formular steht',
	filledBy: (office: string, date: string) =>
		office === '' ? `Ausgefüllt am ${date}` : `Ausgefüllt von ${office}${date && `, ${date}`}`,
	counts: (added: number, replaced: number) =>
		`${added === 0 ? 'Nichts ist neu' : `Neu: ${entries(added)}`}. ${
			replaced === 0
				? 'Nichts steht hier anders.'
				: `Steht hier schon anders: ${entries(replaced)}.`
		}`,
	nothing: 'Im Formular steht nichts, was hier nicht schon steht.',
	caption: 'Unterschiede zwischen diesem Check und dem Formular',
	number: 'Nr.',
	what: 'Frage und Feld',
	now: 'jetzt',
	inForm: 'im Formular',
	otherwise: 'steht hier anders',
	nothingNew:
		'Alles Neue steht hier schon anders. Übernommen wird nur, was Sie zum Ersetzen ankreuzen.',
	empty: '–',
	warnings: 'Bitte beachten Sie:',
	refused: 'Das Formular wurde nicht gelesen',
	place: 'Name der Gemeinde',
	fields: { level: 'Antwort', evidence: 'Nachweis', note: 'Notiz' },
	titleOf: (title: string, field: string) => `${title}: ${field}`,
	replace: (count: number) => `Auch ersetzen, was hier schon anders steht (${entries(count)})`,
	take: (count: number) => (count === 1 ? 'Eine Angabe übernehmen' : `${count} Angaben übernehmen`),
	taken: (count: number) =>
		count === 1
			? 'Eine Angabe aus dem Formular ist übernommen.'
			: `${count} Angaben aus dem Formular sind übernommen.`,
	discard: 'Nicht übernehmen',
	discarded: 'Das Formular wurde nicht übernommen.',
	reading: 'Einen Augenblick, das Formular wird gelesen.'
};

const UNCHANGED = 'An Ihren Checks hat sich nichts geändert.';

/** Why a filled form cannot be read, or only in part. */
export const formProblems = {
	noForm: `Diese Datei ist kein ausgefülltes Formular von INSEK-Check. Bitte wählen Sie die PDF-Datei, die Sie im Formular gespeichert haben. Wurde sie als PDF gedruckt, gibt es keine Felder mehr: Bitte im Formular „Speichern“ wählen. ${UNCHANGED}`,
	tooLarge: (megabytes: number) =>
		`Die Datei ist größer als ${megabytes} MB. So groß wird das Formular nie: Haben Sie die richtige Datei gewählt? ${UNCHANGED}`,
	tooManyPages: (pages: number) =>
		`Die PDF-Datei hat mehr als ${pages} Seiten. Das Formular hat drei. Bitte wählen Sie die Datei mit dem Formular allein. ${UNCHANGED}`,
	tooManyFields: (fields: number) =>
		`Die PDF-Datei hat mehr als ${fields} Felder. So viele hat das Formular nie: Haben Sie die richtige Datei gewählt? ${UNCHANGED}`,
	tooLong: (place: string, characters: number) =>
		`${place}: Der Text hat mehr als ${characters.toLocaleString('de-DE')} Zeichen. Bitte kürzen Sie ihn im Formular und speichern Sie es noch einmal. ${UNCHANGED}`,
	encrypted: `Die PDF-Datei ist mit einem Kennwort geschützt. Bitte speichern Sie das Formular ohne Kennwort. ${UNCHANGED}`,
	unreadable: `Die PDF-Datei lässt sich nicht lesen. Vielleicht ist sie unvollständig. Bitte holen Sie sie noch einmal, zum Beispiel aus der E-Mail. ${UNCHANGED}`,
	notLoaded: `Was zum Lesen von Formularen nötig ist, ließ sich nicht laden. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal. ${UNCHANGED}`,
	severalForms: `Die PDF-Datei enthält mehrere Formulare. Bitte öffnen Sie jedes für sich. ${UNCHANGED}`,
	unknownFields: (names: readonly string[], count: number) =>
		`Felder, die nicht zum Formular gehören, wurden nicht gelesen: ${names
			.map((name) => `„${name}“`)
			.join(', ')}${count > names.length ? ` und ${count - names.length} weitere` : ''}.`,
	unknownOption: (place: string) =>
		`${place}: Die gewählte Stufe ist nicht lesbar. Die Frage gilt als nicht beantwortet, bitte wählen Sie neu.`,
	controlCharacters: (place: string) => `${place}: Unsichtbare Zeichen wurden entfernt.`,
	unknownCriterion: (id: string) =>
		`Frage „${id}“: Ein solches Kriterium gibt es im Katalog nicht. Die Antwort wurde nicht gelesen.`,
	unknownCatalogue: (id: string, version: string) =>
		`Das Formular fragt nach den Kriterien „${id}“, Fassung ${version}. Diese Fassung hat die Anwendung nicht. Bitte laden Sie die Anwendung neu. ${UNCHANGED}`,
	otherCatalogue: (form: string, check: string) =>
		`Das Formular gehört zur Kriterienfassung ${form}, dieser Check zu ${check}. Bitte öffnen Sie das Formular auf der Startseite: Dort entsteht daraus ein eigener Check. ${UNCHANGED}`,
	otherWording: (version: string) =>
		`Das Formular entstand mit einem anderen Wortlaut der Kriterien ${version}. Bitte prüfen Sie die Antworten.`,
	placeOf: (criterion: string, field: string) => `Frage „${criterion}“, ${field}`,
	headPlaces: {
		municipality: 'Gemeinde',
		date: 'Datum',
		office: 'Ausgefüllt von (Amt)'
	}
};
