export const kriterium = {
	title: 'Kriterium',
	position: (index: number, total: number) => `Frage ${index} von ${total}`,
	core: 'Kernkriterium',
	unknownCriterion: 'Dieses Kriterium gibt es nicht',
	unknownCriterionHelp: 'Die Adresse nennt ein Kriterium, das dieser Katalog nicht enthält.',
	outOfScope:
		'Dieses Kriterium gilt nach Ihren Angaben nicht für Ihre Gemeinde. Es zählt nicht mit.',
	notInDepth:
		'Dieses Kriterium gehört nicht zum Kurzcheck. Ihre Antwort bleibt gespeichert und zählt im Vollcheck.',
	profileFirst: 'Ob diese Frage für Sie gilt, hängt von einer Angabe ab:',
	plain: (sentence: string) => `Einfach gesagt: ${sentence}`,
	levelName: (level: number, label: string) => `${level} – ${label}`,
	coreNoNa:
		'Gehört zum Kern. Passt es bei Ihnen gar nicht? Wählen Sie „Wissen wir nicht“ und schreiben Sie es in die Notiz.',
	reason: 'Begründung',
	reasonHint:
		'Warum trifft es nicht zu? Mindestens zehn Zeichen. Die Begründung steht im Arbeitsblatt.',
	reasonMissing: (missing: number) =>
		missing === 1
			? 'Noch ein Zeichen, dann gilt die Antwort.'
			: `Noch ${missing} Zeichen, dann gilt die Antwort.`,
	formerAnswerStays: 'Bis dahin bleibt Ihre bisherige Antwort bestehen.',
	countsAsUnknown: 'Bis dahin zählt sie als „Wissen wir nicht“.',
	reasonDemanded:
		'Bitte schreiben Sie, warum es nicht zutrifft. Oder wählen Sie eine andere Antwort.',
	help: 'Was würde Ihnen helfen?',
	helpHint: 'Freiwillig. Die Wünsche werden im Ergebnis gezählt.',
	more: 'Mehr dazu',
	filled: (fields: string) => `ausgefüllt: ${fields}`,
	evidence: 'Nachweis',
	evidenceHint: 'Wo steht es? Dokument, Seite, Datum.',
	note: 'Notiz',
	noteHint: 'Wird gedruckt. Bitte keine Namen.',
	privateNote: 'Interne Notiz',
	privateNoteHint: 'Bleibt bei Ihnen: nicht im Arbeitsblatt, nicht in weitergegebenen Dateien.',
	suggestedEvidence: 'Das kann ein Nachweis sein',
	tip: 'So bleibt der Aufwand klein',
	ask: 'Fragen Sie',
	whoHelps: 'Wer hilft',
	checkDate: 'Stand prüfen',
	terms: 'Begriffe',
	funding: 'Häufig verlangt, wenn es um Förderung geht (nicht verifiziert)',
	sources: 'Quellen',
	sourceRead: (day: string) => `gelesen am ${day}`,
	sourceUnread: 'nicht geprüft',
	opensInternet: 'öffnet das Internet',
	suggestion: 'Alle Schwellen in den Texten sind Vorschläge dieses Entwurfs.',
	back: 'Zurück',
	next: 'Weiter',
	withdraw: 'Antwort zurücknehmen',
	withdrawn: 'Die Antwort ist zurückgenommen.',
	answered: (answered: number, total: number) =>
		`Gespeichert. ${answered} von ${total} beantwortet.`,
	fromWorkshop: (day: string, voters: number) =>
		`In der Werkstatt am ${day} festgelegt, ${voters === 1 ? '1 Stimme' : `${voters} Stimmen`}`,
	byRole: (role: string, day: string) => `Zuletzt: ${role}, ${day}`
};
