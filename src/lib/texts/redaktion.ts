/** Words of the page for the editors of the criteria. */
export const redaktion = {
	title: 'Für die Redaktion',
	lead: 'Hier bearbeiten Fachleute die Kriterien in einer Tabelle und sehen vor dem Speichern alle Unterschiede. Für einen Check in Ihrer Gemeinde brauchen Sie diese Seite nicht.',
	write: '1. Tabelle speichern und bearbeiten',
	writeHint: (title: string, version: string) =>
		`${title}, Fassung ${version}. Der Anfang der Tabelle erklärt, was Sie ändern dürfen.`,
	asXlsx: 'Kriterien als Excel-Tabelle',
	asCsv: 'Kriterien als CSV-Tabelle',
	asDocx: 'Kriterien als Word-Dokument',
	docxHint:
		'Das Word-Dokument ist zum Lesen, Drucken und Abstimmen. Zurück in die App kommt nur die Tabelle.',
	read: '2. Tabelle öffnen und prüfen',
	open: 'Tabelle öffnen',
	openHint:
		'Eine Tabelle, die hier gespeichert wurde (.xlsx oder .csv). An Ihren Checks ändert sich nichts.',
	reading: 'Die Tabelle wird gelesen …',
	refused: 'Die Tabelle wurde nicht geöffnet',
	moreProblems: (count: number) =>
		count === 1 ? 'und ein weiterer Fehler' : `und ${count} weitere Fehler`,
	differences: 'Unterschiede',
	count: (count: number, version: string) =>
		`${count === 1 ? 'Ein Unterschied' : `${count} Unterschiede`} zur Fassung ${version} dieser App.`,
	none: 'Keine Unterschiede',
	noneHelp: (version: string) => `Die Tabelle sagt dasselbe wie die Fassung ${version} dieser App.`,
	foreign: (id: string) =>
		`Einen Katalog „${id}“ hat diese App nicht. Es gibt nichts, womit sie ihn vergleichen kann.`,
	place: 'Stelle',
	before: 'Bisher',
	after: 'Neu',
	nothing: '(leer)',
	ignored: 'Das wurde nicht gelesen',
	remarks: 'Das ist vor einer Veröffentlichung noch zu ändern',
	sameVersion: (version: string) => `Die Fassung ${version} gibt es schon`,
	sameVersionHelp:
		'Ein geänderter Katalog braucht eine neue Nummer: Blatt „Katalog“, Zeile „Fassung“. Sonst ist bei einem Check nicht mehr klar, welcher Text galt. Speichern können Sie trotzdem.',
	save: 'Katalog speichern',
	saveHint: (name: string) =>
		`Die Datei heißt ${name}. In die App kommt sie mit der nächsten Fassung der App.`,
	saved: (name: string) => `${name} liegt bei Ihren Downloads.`,
	failed: 'Das hat nicht geklappt. Bitte laden Sie die Seite neu.',
	unreadable: 'Die Datei ließ sich nicht lesen. Ist sie noch geöffnet oder verschoben?',
	origin: 'So entstehen die Kriterien',
	originLead:
		'Was bis zu diesem Entwurf geschah. Die Liste ist ein Rückblick aus öffentlichen Quellen.',
	originUnsourced: 'Eigene Angabe dieses Entwurfs',
	fromHelp: 'Kriterien als Tabelle bearbeiten:'
};
