export const pruefen = {
	title: 'Antworten prüfen',
	lead: 'Alle Antworten auf einen Blick. Sie können jede noch ändern.',
	change: 'ändern',
	changeNamed: (number: number) => `Kriterium ${number} ändern`,
	withEvidence: (evidence: string) => `Nachweis: ${evidence}`,
	reasonShort: 'Für „Trifft bei uns nicht zu“ fehlt noch eine Begründung mit zehn Zeichen.',
	withReason: (reason: string) => `Begründung: ${reason}`,
	open: (count: number) =>
		count === 0
			? 'Alle Fragen sind beantwortet.'
			: count === 1
				? 'Eine Frage ist noch nicht beantwortet.'
				: `${count} Fragen sind noch nicht beantwortet.`,
	toResult: 'Zum Ergebnis',
	toFirstOpen: 'Zur ersten Frage ohne Antwort'
};

export const ergebnis = {
	title: 'Ergebnis',
	status: 'Gesamtstatus',
	band: (low: number, high: number) =>
		low === high ? `${low} von 100 Punkten` : `zwischen ${low} und ${high} von 100 Punkten`,
	bandWhy:
		'Die Spanne entsteht, weil noch nicht alles geklärt ist. Jede geklärte Frage macht sie kleiner.',
	evidence: (count: number, of: number, firmness: string) =>
		`mit Nachweis: ${count} von ${of} Antworten – ${firmness}`,
	firmness: { hoch: 'gut belegt', mittel: 'teilweise belegt', niedrig: 'noch wenig belegt' },
	beyond: (count: number) =>
		count === 1
			? 'Bei einem Kriterium sind Sie weiter als nötig.'
			: `Bei ${count} Kriterien sind Sie weiter als nötig.`,
	areas: 'Bereiche',
	areasAlt: 'Balken je Bereich von 0 bis 100. Der gestreifte Teil ist noch ungeklärt.',
	area: 'Bereich',
	areaBand: 'Stand',
	areaUnclear: 'noch ungeklärt',
	areaText: (low: number, high: number) => (low === high ? `${low}` : `${low} bis ${high}`),
	areaThreshold: (points: number) =>
		`Strich bei ${points}: So viel sollte es in jedem Bereich sein.`,
	core: 'Kernkriterien',
	coreLead: 'Der Kern ist erfüllt, wenn hier überall mindestens „reicht“ erreicht ist.',
	coreLeadStart: 'Diese Punkte gehören in jedes Konzept. Was „erfüllt“ ist, haben Sie schon.',
	toFirst: 'Mit der ersten Frage beginnen',
	unclear: 'Was wir noch nicht wissen',
	unclearLead: 'Diese Punkte zählen nicht als schlecht. Sie machen die Spanne breiter.',
	unanswered: (count: number) =>
		count === 1 ? 'Eine Frage ohne Antwort' : `${count} Fragen ohne Antwort`,
	noUnclear: 'Alles ist geklärt.',
	helpWanted: 'Was Ihnen helfen würde',
	helpCount: (label: string, count: number) => `${label}: ${count}-mal genannt`,
	robust: 'Das Ergebnis ändert sich, wenn man alle Kriterien gleich gewichtet.',
	robustAreas: (areas: string) => `Betroffen: ${areas}.`,
	funding: 'Häufig verlangt, wenn es um Förderung geht',
	fundingNote:
		'Keine Förderzusage; maßgeblich ist die Bewilligungsstelle. Diese Liste ist nicht verifiziert (Stand: November 2026).',
	steps: 'Nächste Schritte',
	allSteps: 'Alle Schritte ansehen',
	noSteps: 'Es gibt keine offenen Schritte.',
	notApplicable: 'Trifft nicht zu',
	method: 'So wird gerechnet',
	methodLines: [
		'Jede Antwort bringt Punkte: „reicht“ ist volle Punktzahl, „begonnen“ die Hälfte, „noch nicht“ keine. „Vorbildlich“ zählt nicht mehr als „reicht“.',
		'Kriterien zu Fachplanungen zählen doppelt. Das ist eine Setzung dieses Entwurfs.',
		'„Wissen wir nicht“ und nicht beantwortete Fragen zählen nicht als schlecht: Das untere Ende der Spanne rechnet sie mit null, das obere mit voller Punktzahl.',
		'„Trifft bei uns nicht zu“ wird herausgerechnet. Die Begründung steht im Arbeitsblatt.',
		'Ist ein Kernkriterium noch nicht bei „reicht“, ist der Kern offen – auch wenn sonst viel erreicht ist.',
		'„Gut ausgebaut“ heißt: mindestens 70 Punkte am unteren Ende und mindestens 50 in jedem Bereich. Beide Zahlen sind Vorschläge.'
	],
	toShare: 'Arbeitsblatt und Dateien'
};

export const schritte = {
	title: 'Nächste Schritte',
	lead: 'Die wichtigsten fünf zuerst: offene Kernkriterien, dann was viel bringt und wenig kostet.',
	more: (count: number) => (count === 1 ? 'Ein weiterer Schritt' : `${count} weitere Schritte`),
	goal: 'Ziel',
	tip: 'So bleibt der Aufwand klein',
	unlocks: (titles: string) => `Hilft auch bei: ${titles}`,
	who: 'Fragen Sie',
	proof: 'Nachweis',
	none: 'Es gibt keine offenen Schritte. Schauen Sie in einem Jahr wieder hinein.'
};

export const weitergeben = {
	title: 'Weitergeben',
	pages: 'Seiten zum Weitergeben',
	lead: 'Drucken, sichern, an Kolleginnen und Kollegen schicken.',
	paper: 'Für Sitzung und Akte',
	worksheet: 'Arbeitsblatt als PDF',
	worksheetHint:
		'Ihre Antworten mit Nachweisen und Notizen, zum Drucken und Verschicken. Nur die „Internen Notizen“ bleiben draußen. Ohne Daten zum Wiederöffnen.',
	withData: 'Arbeitsblatt mit Daten als PDF',
	withDataHint:
		'Wie oben, dazu die Daten: Wer das PDF hier öffnet, kann weiterarbeiten. Ohne interne Notizen.',
	blank: 'Leeres Arbeitsblatt als PDF',
	blankHint: 'Zwei Seiten mit den Kernkriterien, zum Ausfüllen mit dem Stift.',
	tenderHint:
		'Der Entwurf für die Ausschreibung, aus den Seiten „Kapitel“ und „Leistungsbeschreibung“. Durch Ihre Vergabestelle prüfen.',
	files: 'Als Datei',
	save: 'Datei sichern',
	saveHint:
		'Alles, auch interne Notizen. Für Sie selbst, als Sicherung und zum Weiterarbeiten an einem anderen Gerät.',
	pass: 'Datei weitergeben',
	passHint:
		'Ohne interne Notizen, ohne Verlauf, ohne Uhrzeiten. Für Kolleginnen, Kollegen und die Beratung.',
	howOpen: 'Geöffnet wird eine Datei auf der Startseite mit „Datei öffnen“.',
	working: 'Einen Augenblick, die Datei wird geschrieben.',
	written: (name: string, pages: number, kilobytes: number) =>
		`${name} ist fertig: ${pages === 1 ? 'eine Seite' : `${pages} Seiten`}, ${kilobytes} KB.`,
	fileWritten: (name: string) => `${name} ist gesichert.`,
	privateWritten: (name: string) =>
		`${name} ist gesichert. Sie enthält interne Notizen. Zum Verschicken nehmen Sie besser „Datei weitergeben“.`,
	filePassed: (name: string) => `${name} liegt bei Ihren Downloads.`,
	replaced: 'Diese Zeichen kann das PDF nicht zeigen. An ihrer Stelle steht ein Ersatzzeichen:',
	documentFailure: {
		title: 'Das Dokument konnte nicht erstellt werden.',
		help: 'Ihre Antworten sind unverändert. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.'
	},
	fileFailure: {
		title: 'Die Datei konnte nicht geschrieben werden.',
		help: 'Ihre Antworten sind unverändert. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.'
	},
	checkTitle: 'Bezeichnung des Checks',
	placeOfText: (field: string, number: number) => `${field}, Kriterium ${number}`
};
