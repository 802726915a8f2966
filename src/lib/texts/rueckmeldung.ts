/** Feedback on the criteria themselves, as a file for their editors. */
export const rueckmeldung = {
	title: 'Rückmeldung an die Redaktion',
	lead: 'Die Redaktion schreibt die Kriterien. Diese Datei sagt ihr, was Ihre Gruppe dazu meint. Sie enthält genau diese Zeilen, nicht den Namen Ihrer Gemeinde.',
	caution:
		'Begründungen und Vorschläge stehen so darin, wie Sie sie geschrieben haben. Bitte lesen Sie sie noch einmal: Sie sollten keine Namen enthalten.',
	empty: 'Noch ist über kein Kriterium abgestimmt. Es gibt nichts zu melden.',
	save: 'Rückmeldung als Datei',
	written: (name: string) =>
		`Die Datei „${name}“ ist gespeichert. Schicken Sie sie an die Redaktion der Kriterien.`,
	format: 'Format',
	id: 'Kennung',
	day: 'Tag',
	noDay: 'nicht angegeben',
	source: 'Herkunft',
	fromWorkshop: 'Kriterien-Werkstatt',
	catalogue: 'Kriterien',
	catalogueOf: (id: string, version: string, sha256: string) =>
		`${id}, Fassung ${version}, Prüfsumme ${sha256}`,
	voters: 'Stimmen',
	votersOf: (count: number) => `bis zu ${count} je Kriterium`,
	untold: (fewest: number) => `weniger als ${fewest} Stimmen, die Zahlen bleiben hier`,
	settled: (opinion: string) => `festgelegt: ${opinion}`,
	dontKnow: 'weiß nicht',
	wording: (text: string) => `neuer Wortlaut: „${text}“`,
	reason: (text: string) => `Begründung: „${text}“`,
	minority: (text: string) => `was andere meinen: „${text}“`,
	wrongFormat: 'Dateiformat: Das ist keine Rückmeldung zu Kriterien.',
	newerFormat: (version: number) =>
		`Version des Dateiformats: Die Rückmeldung hat das Format ${version} und stammt von einer neueren Fassung von INSEK-Check. Bitte laden Sie die Anwendung neu.`
};
