export const start = {
	title: 'INSEK-Check',
	lead: 'Prüfen Sie das integrierte Entwicklungskonzept (INSEK oder INGEKO) Ihrer Gemeinde: Was reicht schon, was fehlt, was spart Aufwand? Ein Konzept können Sie hier auch vorbereiten.',
	data: 'Ihre Antworten bleiben auf diesem Gerät. Niemand sieht Ihre Antworten. Der Check ist eine interne Arbeitshilfe.',
	dataMore: 'Was genau gespeichert wird',
	assess: 'Konzept prüfen',
	assessHint:
		'Sie haben ein Konzept oder einen Entwurf. Der Kurzcheck dauert etwa 10 bis 45 Minuten, der Vollcheck 30 bis 90.',
	prepare: 'Konzept vorbereiten',
	prepareHint: 'Sie haben kein aktuelles Konzept. Der Startpunkt zeigt, was Sie schon haben.',
	open: 'Datei öffnen',
	openHint:
		'Eine gesicherte Datei (.insek.json), ein Arbeitsblatt mit Daten oder ein ausgefülltes Formular (.pdf).',
	drop: 'Datei hier loslassen, um sie zu öffnen',
	example: 'Beispiel ansehen',
	exampleHint: 'Die erfundene Stadt Musterstadt, fertig ausgefüllt.',
	checks: 'Ihre Checks',
	noChecks:
		'Noch keine Checks auf diesem Gerät. Beginnen Sie oben, oder sehen Sie sich das Beispiel an.',
	cleared: 'Hier waren schon Checks. Jetzt ist keiner mehr da',
	clearedHelp:
		'Der Browser hat seine Daten gelöscht, zum Beispiel beim Aufräumen oder beim Schließen. Haben Sie eine gesicherte Datei? Dann wählen Sie sie oben bei „Datei öffnen“. Der Check ist danach wieder da.',
	clearedDone: 'Verstanden, nicht mehr zeigen',
	allBinned: 'Alle Checks dieses Geräts liegen im Papierkorb.',
	preparing: 'Vorbereitung',
	copied: (title: string) => `Angelegt: ${title}`,
	untitled: 'Ohne Namen',
	notStored: 'Das konnte der Browser nicht speichern',
	notStoredHelp:
		'Vielleicht ist der Speicher voll, oder er ist in diesem Fenster nicht erlaubt. An Ihren Checks hat sich nichts geändert.',
	progress: (answered: number, total: number) => `${answered} von ${total} beantwortet`,
	lastChange: (day: string, time: string) =>
		`zuletzt geändert ${day}${time === '' ? '' : `, ${time} Uhr`}`,
	noFile: 'noch nicht als Datei gesichert',
	openCheck: (title: string) => `${title} öffnen`,
	duplicate: (title: string) => `${title} duplizieren`,
	remove: (title: string) => `${title} löschen`,
	recheckNamed: (title: string) => `${title} neu prüfen`,
	recheck: 'Neu prüfen',
	duplicateShort: 'Duplizieren',
	removeShort: 'Löschen',
	copyOf: (title: string) => `${title} (Kopie)`,
	removed: (title: string) => `„${title}“ liegt im Papierkorb.`,
	restore: 'Wiederherstellen',
	restoreNamed: (title: string) => `${title} wiederherstellen`,
	bin: (count: number) => `Papierkorb (${count})`,
	erasedFrom: (day: string) => `wird frühestens am ${day} endgültig gelöscht`,
	erase: 'Endgültig löschen',
	eraseNamed: (title: string) => `${title} endgültig löschen`,
	wipe: 'Alles auf diesem Gerät löschen',
	wipeTitle: 'Alles auf diesem Gerät löschen?',
	wipeText:
		'Alle Checks, der Papierkorb und alle Einstellungen dieser Anwendung werden endgültig gelöscht. Gesicherte Dateien bleiben, wo sie sind.',
	wipeYes: 'Ja, alles löschen',
	eraseTitle: (title: string) => `„${title}“ endgültig löschen?`,
	eraseText: 'Das lässt sich nicht zurücknehmen. Gesicherte Dateien bleiben, wo sie sind.',
	cancel: 'Abbrechen',
	erased: (title: string) => `„${title}“ ist endgültig gelöscht.`,
	wiped: 'Auf diesem Gerät ist nichts mehr gespeichert.'
};

export const opening = {
	refused: 'Die Datei wurde nicht geöffnet',
	warnings: 'Die Datei ist geöffnet. Bitte beachten Sie:',
	known: 'Diesen Check gibt es hier schon',
	when: (day: string, time: string) => (time === '' ? day : `${day}, ${time} Uhr`),
	knownText: (title: string, when: string, answered: number) =>
		`Die Datei enthält „${title}“, Stand ${when}, mit ${answered} Antworten.`,
	hereText: (when: string, answered: number) =>
		`Auf diesem Gerät: Stand ${when}, mit ${answered} Antworten.`,
	noDifference: 'Antworten und Angaben sind gleich.',
	differences: 'Das ist verschieden:',
	otherAnswer: (number: number, title: string, file: string, here: string) =>
		`${number} ${title}: in der Datei „${file}“, hier „${here}“`,
	otherTexts: (number: number, title: string) => `${number} ${title}: andere Texte`,
	moreAnswers: (count: number) =>
		count === 1 ? 'und eine weitere Antwort' : `und ${count} weitere Antworten`,
	otherStatements: (count: number) =>
		count === 1 ? 'eine Angabe zu Ihrer Gemeinde' : `${count} Angaben zu Ihrer Gemeinde`,
	replaced: 'Der Check ist durch die Datei ersetzt.',
	takeBack: 'Rückgängig machen',
	tookBack: 'Der bisherige Stand ist wieder da.',
	merge: 'Zusammenführen',
	asCopy: 'Als Kopie öffnen',
	openHere: 'Den Check von hier öffnen',
	replace: 'Ersetzen',
	replaceNote: 'Beim Ersetzen bleibt der bisherige Stand im Papierkorb.',
	continue: 'Weiter zum Check',
	former: (title: string) => `${title} (vor dem Ersetzen)`,
	noAttachment:
		'Dieses PDF enthält keine Daten. Öffnen lässt sich nur ein „Arbeitsblatt mit Daten als PDF“, ein ausgefülltes „Formular als PDF“ oder eine Datei mit der Endung .insek.json. Ein gedrucktes Formular hat keine Felder mehr: Bitte im Formular „Speichern“ wählen.',
	tooLarge:
		'Die Datei ist größer als 20 MB. Ein Check ist viel kleiner; vermutlich ist es eine andere Datei.',
	unreadable: 'Die Datei ließ sich nicht lesen. Liegt sie noch am selben Ort?'
};
