export const zusammenarbeit = {
	title: 'Gemeinsam oder allein?',
	nav: 'Zusammenarbeit',
	lead: 'Entscheiden Sie je Arbeitsschritt, wer ihn macht. Die Tabelle können Sie drucken und zu den Akten nehmen.',
	steps: {
		daten: 'Daten',
		vergabe: 'Auftragsvergabe',
		beteiligung: 'Beteiligung',
		massnahmen: 'Maßnahmen',
		fachplanungen: 'Fachplanungen',
		fortschreibung: 'Fortschreibung'
	},
	plain: {
		daten: 'Zahlen, Karten und Prognosen beschaffen',
		vergabe: 'ausschreiben und beauftragen',
		beteiligung: 'Menschen fragen und informieren',
		massnahmen: 'Maßnahmen festlegen und umsetzen',
		fachplanungen: 'fehlende Planungen erarbeiten lassen',
		fortschreibung: 'das Konzept aktuell halten'
	},
	choices: {
		allein: 'allein',
		gemeinsam: 'gemeinsam mit Nachbarn',
		landkreis: 'durch den Landkreis'
	},
	open: 'noch offen',
	note: 'Mit wem, und was ist verabredet?',
	noteHint: 'Wird gedruckt. Gemeinden und Ämter, bitte keine Namen von Personen.',
	noteOf: (step: string) => `Mit wem? (${step})`,
	summary: (decided: number, all: number) => `${decided} von ${all} Arbeitsschritten entschieden`,
	table: 'Wer macht was?',
	step: 'Arbeitsschritt',
	who: 'Wer',
	noteColumn: 'Mit wem, Verabredung',
	toCriterion: 'Diese Tabelle kann das Papier sein, nach dem Kriterium 4 in Stufe 2 fragt.',
	toCriterionLink: 'Zu Kriterium 4',
	gain: 'Gespart wird mit Zusammenarbeit nur begrenzt Geld. Der Gewinn liegt vor allem bei Personal und Qualität.',
	help: 'Seit Juli 2022 berät eine Servicestelle für interkommunale Zusammenarbeit beim Sächsischen Städte- und Gemeindetag.',
	forms: 'Formen der Zusammenarbeit',
	formsLead: 'Keine Rechtsberatung. Bitte prüfen Sie den Stand, bevor Sie sich darauf stützen.',
	useFor: 'Wofür beim INSEK',
	legalNote: 'Rechtlich zu klären'
};

/** What every card of a fact says about where it is known from. */
export const herkunft = {
	date: (date: string) => `Stand ${date}`,
	noDate: 'ohne Datum',
	verified: 'an der Quelle gelesen',
	unverified: 'nicht verifiziert',
	check: 'Stand prüfen'
};
