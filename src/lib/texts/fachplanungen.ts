export const fachplanungen = {
	title: 'Liste der Fachplanungen',
	nav: 'Fachplanungen',
	pages: 'Seiten zu den Fachplanungen',
	list: 'Liste',
	lead: 'Welche Planungen gibt es für Ihre Gemeinde? Auch die des Landkreises und der Zweckverbände gehören dazu.',
	empty: 'Noch keine Planung in der Liste. Beginnen Sie unten mit den Pflichtaufgaben.',
	count: (count: number) =>
		count === 1 ? 'Eine Planung in der Liste' : `${count} Planungen in der Liste`,
	stale: (count: number) => `${count} veraltet oder bald zu prüfen`,
	undated: (count: number) => `${count} ohne Stand`,
	sort: 'Sortieren nach',
	sorts: { title: 'Name', stand: 'Stand, älteste zuerst', owner: 'Wer zuständig ist' },
	filter: 'Zeigen',
	filters: {
		all: 'alle',
		stale: 'nur veraltete und bald zu prüfende',
		undated: 'nur ohne Stand'
	},
	noneShown: 'Dazu gibt es keine Planung in der Liste.',
	edit: 'Angaben',
	editNamed: (title: string) => `Angaben zu ${title}`,
	remove: 'Aus der Liste nehmen',
	removeNamed: (title: string) => `${title} aus der Liste nehmen`,
	removed: (title: string) => `${title} steht nicht mehr in der Liste.`,
	added: (title: string) => `${title} steht jetzt in der Liste.`,
	untitled: 'Planung ohne Namen',
	double: 'Steht zweimal in der Liste.',
	name: 'Name der Planung',
	owner: 'Wer ist zuständig?',
	ownerHint: 'Zum Beispiel Gemeinde, Landkreis, Zweckverband. Bitte keine Namen von Personen.',
	stand: 'Stand der Daten',
	standHint: 'Monat und Jahr, zum Beispiel 05/2024.',
	standOf: (month: string) => `Stand ${month}`,
	more: 'Mehr Angaben',
	status: 'Gibt es die Planung schon?',
	statuses: {
		vorhanden: 'liegt vor',
		'in-arbeit': 'in Arbeit',
		geplant: 'geplant',
		fehlt: 'fehlt',
		'nicht-noetig': 'nicht nötig'
	},
	decision: 'Was soll geschehen?',
	decisionHint: 'Für eine fehlende Planung, siehe Kriterium 16.',
	decisions: {
		'insek-kapitel': 'ein Kapitel im INSEK genügt',
		gemeinsam: 'gemeinsam mit anderen',
		'eigenes-ab': 'eigene Planung, später',
		'nicht-noetig': 'nicht nötig'
	},
	decisionYear: 'Ab welchem Jahr?',
	decisionYearHint: 'Jahr, zum Beispiel 2028.',
	topics: (count: number) =>
		count === 0 ? 'Kapitel, zu denen sie passt' : `Kapitel, zu denen sie passt (${count} gewählt)`,
	topicsOf: 'Zu welchen Kapiteln passt die Planung?',
	ownTopics: 'Nur zu diesen Kapiteln fragt die Seite „Einbindung“, was übernommen ist.',
	usualTopics: (titles: string) =>
		`Nach dem Katalog gehört sie schon zu: ${titles}. Hier nehmen Sie weitere dazu.`,
	none: 'keine Angabe',
	start: 'Beginn der Arbeit',
	councilDate: 'Beschluss im Rat',
	horizon: 'Gilt bis',
	horizonHint: 'Jahr, zum Beispiel 2035.',
	area: 'Gilt für',
	areaWhole: 'die ganze Gemeinde',
	areaParts: 'einzelne Ortsteile',
	areaNames: 'Welche Ortsteile?',
	areaNamesHint: 'Durch Kommas getrennt.',
	formats: 'Formate und Rechte',
	formatsHint: 'Zum Beispiel: Word und Shape liegen vor, Nutzung ist erlaubt.',
	office: 'Wer im Haus kennt sie?',
	officeHint: 'Ein Amt, kein Name.',
	place: 'Wo liegt sie?',
	placeHint: 'Ordner, Laufwerk oder Adresse im Netz.',
	note: 'Notiz',
	noteHint: 'Wird gedruckt. Bitte keine Namen.',
	month: {
		unreadable: 'Bitte Monat und Jahr angeben, zum Beispiel 05/2024.',
		unreadableDay: 'Bitte Tag oder Monat angeben, zum Beispiel 12.03.2027 oder 03/2027.',
		future: 'Der Monat liegt in der Zukunft. Bitte prüfen Sie die Angabe.'
	},
	freshness: {
		AKTUELL: 'aktuell',
		PRUEFEN: 'bald prüfen',
		VERALTET: 'veraltet',
		UNBEKANNT: 'Stand fehlt',
		FEHLER_ZUKUNFT: 'Stand liegt in der Zukunft'
	},
	add: 'Planung aufnehmen',
	addLead:
		'Diese Planungen kennt der Katalog. Was es bei Ihnen gibt oder geben muss, nehmen Sie auf.',
	addOwn: 'Andere Planung aufnehmen',
	addNamed: (title: string) => `${title} aufnehmen`,
	addShort: 'Aufnehmen',
	isAdded: 'in der Liste',
	groups: {
		duty: 'Aufgaben der Gemeinde',
		others: 'Beim Landkreis und bei anderen',
		voluntary: 'Freiwillig'
	},
	duty: {
		pflicht: 'Pflicht',
		keine: 'keine Pflicht',
		dependsOn: (question: string) => `hängt ab von: ${question}`,
		open: 'hängt vom Einzelfall ab'
	},
	unverifiedDuty: (duty: string) => `${duty} (nicht verifiziert)`,
	legalBasis: 'Grundlage',
	owners: {
		gemeinde: 'Gemeinde',
		landkreis: 'Landkreis',
		zweckverband: 'Zweckverband',
		region: 'Region',
		land: 'Freistaat Sachsen',
		andere: 'noch offen'
	}
};
