/** The words of the frame around every page. Each screen's own words lie beside it, in a file of its name. */
export const frame = {
	skip: 'Zum Inhalt springen',
	contents: 'Auf dieser Seite',
	asPdf: 'Diese Seite als PDF',
	pdfWritten: (name: string) => `${name} liegt bei Ihren Downloads.`,
	pdfFailed: 'Das PDF konnte nicht erstellt werden. Bitte laden Sie die Seite neu.',
	home: 'Start',
	help: 'Hilfe',
	it: 'Für IT und Datenschutz',
	accessibility: 'Barrierefreiheit',
	privacy: 'Datenschutz',
	imprint: 'Impressum',
	footerLabel: 'Über diese Anwendung',
	licence: 'Programm: EUPL-1.2 · Kriterientexte: CC BY 4.0',
	version: (version: string) => `Fassung ${version}`,
	displayMenu: 'Darstellung',
	colours: 'Farben',
	themes: { system: 'wie das Gerät', light: 'hell', dark: 'dunkel' },
	textSize: 'Schriftgröße',
	sizes: { normal: 'normal', large: 'groß', 'x-large': 'sehr groß' },
	offeredBy: (name: string) => `Dieses Angebot betreibt: ${name}`,
	noOperator: 'Betreiberangaben fehlen – Testfassung',
	updateReady: 'Eine neue Fassung der Anwendung liegt bereit.',
	updateNow: 'Jetzt laden',
	updateNote: 'Ihre Eingaben werden vorher gespeichert.',
	insecure:
		'Diese Adresse beginnt mit http. Die Anwendung funktioniert, aber nicht ohne Netz. Besser ist eine Adresse mit https.',
	newerDatabase:
		'Auf diesem Gerät war schon eine neuere Fassung des INSEK-Checks. Damit nichts verloren geht, schreibt diese ältere Fassung nicht. Bitte laden Sie die Seite neu.',
	noStorage: 'Dieser Browser speichert hier nichts',
	noStorageHelp:
		'Das kann an einem privaten Fenster liegen oder an einer Vorgabe Ihrer IT. Sie können trotzdem arbeiten. Sichern Sie am Ende eine Datei: Beim Schließen oder Neuladen ist sonst alles weg.',
	reload: 'Seite neu laden',
	unread: 'Diese Angabe ist nicht lesbar. Bitte berichtigen oder leeren Sie das Feld.',
	closeNotice: 'Meldung schließen',
	recovered: (time: string) => `[Wiederhergestellt, getippt um ${time} Uhr]`
};

export const errors = {
	missing: 'Diese Seite gibt es nicht',
	missingHelp:
		'Vielleicht ist die Adresse unvollständig. Ihre Antworten sind weiter auf diesem Gerät.',
	broken: 'Hier ist etwas schiefgegangen',
	brokenHelp:
		'Ihre Antworten sind weiter auf diesem Gerät. Bitte laden Sie die Seite neu. Hilft das nicht, gehen Sie zur Startseite.',
	toStart: 'Zur Startseite'
};
