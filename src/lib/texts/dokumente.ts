/** All documents in all formats, with a look at their pages. */
export const dokumente = {
	title: 'Alle Dokumente',
	nav: 'Alle Dokumente',
	lead: 'Wählen Sie ein Dokument, sehen Sie die Seiten an, und speichern Sie es in der Form, die Sie brauchen.',
	which: 'Welches Dokument?',
	kinds: {
		arbeitsblatt: 'Arbeitsblatt, ausführlich',
		kompakt: 'Arbeitsblatt, kompakt (zwei Seiten)',
		ratsvorlage: 'Ratsvorlage',
		jahr: 'Ein Jahr danach',
		leistungsbeschreibung: 'Leistungsbeschreibung (Entwurf)',
		protokoll: 'Protokoll der Werkstatt',
		datenblatt: 'Datenblatt mit den Zahlen Ihrer Gemeinde',
		leer: 'Leeres Arbeitsblatt zum Ankreuzen',
		formular: 'Formular zum Ausfüllen am Bildschirm',
		stimmkarten: 'Stimmkarten für die Werkstatt',
		plakat: 'Plakat zu einem Kriterium (A3)',
		kriterien: 'Liste aller Kriterien'
	},
	hints: {
		arbeitsblatt: 'Ergebnis, alle Antworten mit Nachweis und Notiz, Fachplanungen.',
		kompakt: 'Nur der Kern: Ergebnis, Kernkriterien, nächste Schritte. Ohne Notizen und Nachweise.',
		ratsvorlage:
			'Für den Rat, mit Beschlusstext. Die Texte schreiben Sie auf der Seite „Ratsvorlage“.',
		jahr: 'Für den Rat: was sich seit dem letzten festgelegten Stand geändert hat, und was aus den Schritten wurde.',
		leistungsbeschreibung: 'Für die Ausschreibung. Durch Ihre Vergabestelle prüfen.',
		protokoll:
			'Was die Gruppe festgelegt hat, wie einig sie war, was andere meinen und was offen ist. Ohne Namen.',
		datenblatt:
			'Die Zahlen der Seite „Datenblatt“ mit Stichtag und Quelle, als Anhang für Konzept und Fachplanungen.',
		leer: 'Zwei Seiten mit den Kernkriterien, zum Ausfüllen mit dem Stift.',
		formular:
			'Für Kolleginnen und Kollegen ohne diese App. Ausgefüllt lässt es sich hier einlesen. Nur als PDF.',
		stimmkarten: 'Eine Seite je Person, zum Ausschneiden: 0, 1, 2, 3 und „?“.',
		plakat: 'Für die Wand, mit Platz für Klebepunkte.',
		kriterien: 'Alle Kriterien mit allen Stufen, zum Nachlesen.'
	},
	criterion: 'Welches Kriterium?',
	workshop: 'Welche Werkstatt?',
	workshopOf: (title: string, day: string) =>
		[title, day === '' ? '' : `vom ${day}`].filter((part) => part !== '').join(' ') || 'ohne Titel',
	save: 'Speichern als',
	formats: {
		pdf: 'PDF',
		docx: 'Word (.docx)',
		html: 'Webseite (.html)',
		txt: 'Text (.txt)'
	},
	saveAs: (format: string) => `Als ${format} speichern`,
	formatHints:
		'PDF zum Drucken und für die Akte. Word zum Weiterbearbeiten. Die Webseite liest sich auf jedem Gerät und mit Vorleseprogrammen. Den Text können Sie in Ihr Ratsinformationssystem einfügen.',
	onlyPages: 'Dieses Dokument gibt es nur als PDF.',
	copyText: 'Text kopieren',
	copied: 'Der Text liegt in der Zwischenablage.',
	notCopied:
		'Der Browser lässt das Kopieren nicht zu. Speichern Sie den Text stattdessen als Datei.',
	preview: 'Vorschau',
	facts: (pages: number, kilobytes: number) =>
		`${pages === 1 ? 'eine Seite' : `${pages} Seiten`}, ${kilobytes} KB als PDF.`,
	page: (number: number, of: number) => `Seite ${number} von ${of}`,
	previewHelp:
		'Die Vorschau zeigt die Seiten als Bild. Zum Vorlesen nehmen Sie besser die Webseite oder das PDF.',
	making: 'Die Vorschau entsteht.'
};
