/** What is asked about each criterion, and how it can be answered. */
export const remarkWords = {
	questions: {
		verstaendlich: 'Ist die Frage verständlich?',
		machbar: 'Ist das für Sie machbar?',
		wichtig: 'Ist das für Sie wichtig?'
	},
	short: { verstaendlich: 'verständlich', machbar: 'machbar', wichtig: 'wichtig' },
	answers: { ja: 'ja', teils: 'teils', nein: 'nein' },
	none: 'ohne Angabe',
	comment: 'Kommentar',
	commentHint: 'Was würden Sie ändern? Bitte keine Namen und keinen Ortsnamen.',
	hasComment: 'mit Kommentar',
	answered: (question: string, answer: string) => `${question}: ${answer}`,
	said: (comment: string) => `Kommentar: „${comment}“`
};

/** The page on which a municipality tells what it thinks of the criteria. */
export const rueckmeldungSeite = {
	title: 'Rückmeldung zu den Kriterien',
	nav: 'Rückmeldung',
	lead: 'Hier geht es nicht um Ihre Gemeinde, sondern um die Fragen selbst. Sind sie verständlich, machbar und wichtig? Das hilft der Redaktion, die Kriterien besser zu machen.',
	voluntary:
		'Alles ist freiwillig. Sagen Sie etwas zu so vielen Fragen, wie Sie wollen. Am Ergebnis Ihres Checks ändert sich nichts, und im Arbeitsblatt steht davon nichts.',
	count: (said: number, all: number) => `Zu ${said} von ${all} Kriterien ist etwas gesagt.`,
	fileLead:
		'Die Redaktion schreibt die Kriterien. Diese Datei sagt ihr, was Sie dazu meinen. Sie enthält genau diese Zeilen: nicht den Namen Ihrer Gemeinde, keine Antworten und keine Notizen.',
	fileCaution:
		'Kommentare stehen so darin, wie Sie sie geschrieben haben. Bitte lesen Sie sie noch einmal: Sie sollten keine Namen und keinen Ortsnamen enthalten.',
	empty: 'Noch haben Sie zu keinem Kriterium etwas gesagt. Es gibt nichts zu melden.',
	failed: 'Die Datei ließ sich nicht schreiben. Bitte laden Sie die Seite neu.',
	toEditors: 'Was ist mit den Rückmeldungen?',
	toEditorsText:
		'In jedem Check gibt es die Seite „Rückmeldung zu den Kriterien“. Dort entsteht eine Datei ohne Namen. Auch eine Werkstatt über die Kriterien kann so eine Datei schreiben. Mit dem Befehl „feedback“ fassen Sie viele davon zu einer Tabelle zusammen; wie das geht, steht im Handbuch.',
	toHandbook: 'Handbuch, Teil „Redaktion“'
};

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
	fromCheck: 'Rückmeldung aus einem Check',
	catalogue: 'Kriterien',
	catalogueOf: (id: string, version: string, sha256: string) =>
		`${id}, Fassung ${version}, Prüfsumme ${sha256}`,
	voters: 'Stimmen',
	votersOf: (count: number) => (count === 1 ? 'eine' : `bis zu ${count} je Kriterium`),
	help: 'Was helfen würde',
	noHelp: 'nichts angegeben',
	wish: (help: string, count: number) => `${help} (${count}-mal)`,
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

/** Many of these files put together, as a table. */
export const zusammenfassung = {
	sheets: { overview: 'Überblick', criteria: 'Kriterien', texts: 'Texte' },
	overview: ['Angabe', 'Wert'],
	files: 'Rückmeldungen',
	workshops: 'davon aus Werkstätten',
	checks: 'davon aus Checks',
	caution: 'Hinweis',
	few: (count: number) =>
		`Das ist die Meinung aus ${count === 1 ? 'einer Rückmeldung' : `${count} Rückmeldungen`}, nicht aus allen Gemeinden. Bei wenigen Rückmeldungen zählen die Texte mehr als die Zahlen.`,
	help: (wish: string) => `Hilfe gewünscht: ${wish}`,
	number: 'Nr.',
	criterion: 'Kriterium',
	saidBy: 'Rückmeldungen dazu',
	answer: (question: string, answer: string) => `${question}: ${answer}`,
	vote: (opinion: string) => `Stimmen: ${opinion}`,
	dontKnow: 'Stimmen: weiß nicht',
	untold: 'Werkstätten mit zu wenigen Stimmen',
	settled: (opinion: string) => `festgelegt: ${opinion}`,
	kind: 'Art',
	text: 'Text',
	kinds: {
		comments: 'Kommentar',
		wordings: 'neuer Wortlaut',
		reasons: 'Begründung',
		minorities: 'was andere meinen'
	}
};
