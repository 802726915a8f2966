/** The words of the frame around the pages of a check. They come with the first of them. */
export const check = {
	nav: 'Seiten dieses Checks',
	overview: 'Übersicht',
	municipality: 'Ihre Gemeinde',
	review: 'Antworten prüfen',
	result: 'Ergebnis',
	steps: 'Nächste Schritte',
	share: 'Weitergeben',
	savedInBrowser: (time: string) => `Im Browser gespeichert ${time}`,
	saving: 'Wird gespeichert',
	notYetSaved: 'Im Browser gespeichert',
	noFile: 'noch nicht als Datei gesichert',
	fileAt: (when: string) => `als Datei gesichert ${when}`,
	changedSince: (when: string) => `geändert seit der Datei von ${when}`,
	remind:
		'Ihre letzten Änderungen stehen noch in keiner Datei. Jetzt ist ein guter Moment, eine zu sichern.',
	saveFailed: 'Nicht gespeichert',
	saveFailedHelp:
		'Der Browser konnte nicht speichern. Ihr Text bleibt hier stehen. Bitte sichern Sie ihn als Datei.',
	saveFile: 'Datei sichern',
	undo: 'Rückgängig',
	takeBack: 'Rückgängig machen',
	undone: (what: string) => `Zurückgenommen: ${what}`,
	nothingToUndo: 'Es gibt nichts zurückzunehmen.',
	redo: 'Wiederholen',
	log: 'Verlauf',
	redone: (what: string) => `Wiederhergestellt: ${what}`,
	noneChosen: 'Kein Check gewählt',
	noneChosenHelp:
		'Diese Seite gehört zu einem Check. Wählen Sie ihn auf der Startseite aus oder beginnen Sie einen neuen.',
	missing: 'Diesen Check gibt es auf diesem Gerät nicht',
	missingHelp:
		'Vielleicht wurde er in einem anderen Browser angelegt, oder die Browserdaten wurden gelöscht. Haben Sie eine gesicherte Datei? Dann öffnen Sie diese auf der Startseite.',
	failed: 'Der Check ließ sich nicht öffnen',
	failedHelp: 'Bitte laden Sie die Seite neu. Ihre Antworten sind weiter auf diesem Gerät.',
	catalogueMissing: (version: string) =>
		`Dieser Check wurde mit der Kriterienfassung ${version} angelegt. Sie ist in dieser Fassung der Anwendung nicht enthalten.`,
	inBin: 'Dieser Check liegt im Papierkorb',
	inBinUntil: (day: string) => `Er wird frühestens am ${day} endgültig gelöscht.`,
	next: (page: string) => `Weiter: ${page}`,
	toStart: 'Zur Startseite',
	toOverview: 'Zur Übersicht',
	depths: { kurz: 'Kurzcheck', voll: 'Vollcheck' },
	onPaper: (title: string, day: string, depth: string, version: string) =>
		`${title} · Stand ${day} · ${depth} · Kriterien ${version}`,
	persisted:
		'Der Browser hat zugesagt, Ihre Antworten nicht von selbst zu löschen. Eine gesicherte Datei ist trotzdem sicherer.',
	notPersisted:
		'Der Browser darf Ihre Antworten löschen, wenn der Speicher knapp wird. Bitte sichern Sie ab und zu eine Datei.'
};

/** What a change was about, for "Zurückgenommen: …" and the live region. */
export const changed = {
	answer: (number: number) => `Antwort zu Kriterium ${number}`,
	evidence: (number: number) => `Nachweis zu Kriterium ${number}`,
	note: (number: number) => `Notiz zu Kriterium ${number}`,
	privateNote: (number: number) => `interne Notiz zu Kriterium ${number}`,
	help: (number: number) => `Hilfewunsch zu Kriterium ${number}`,
	name: 'Name der Gemeinde',
	title: 'Bezeichnung des Checks',
	profile: (question: string) => `Angabe „${question}“`,
	plans: 'Angabe zu den Fachplanungen und Zielen',
	measures: 'Angabe zu den Maßnahmen',
	effort: 'Angabe zum Aufwand',
	steps: 'Schritt im Plan',
	council: 'Ratsvorlage',
	frozen: 'Fassung',
	workshop: 'Werkstatt',
	feedback: (number: number) => `Rückmeldung zu Kriterium ${number}`,
	ortskern: 'Antwort zum Ortskern',
	process: 'Angabe im Fahrplan',
	dataSheet: 'Angabe im Datenblatt',
	merge: 'Zusammenführen mit einer Datei',
	depth: 'Umfang des Checks',
	other: 'letzte Änderung',
	andMore: (first: string, count: number) =>
		`${first} und ${count === 1 ? 'eine weitere Angabe' : `${count} weitere Angaben`}`
};

/** Two windows were at the same field at the same time. `what` as in `changed`. */
export const contested = {
	both: (what: string) =>
		`Auch in einem anderen Fenster geändert: ${what}. Beide Texte stehen jetzt untereinander.`,
	later: (what: string) =>
		`Auch in einem anderen Fenster geändert: ${what}. Es gilt, was Sie hier gewählt haben. „Rückgängig“ holt das andere zurück.`
};
