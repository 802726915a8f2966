/** The plan a municipality makes of its next steps. */
export const schrittplan = {
	title: 'Ihr Plan',
	lead: 'Was wollen Sie wirklich angehen, wer kümmert sich, bis wann?',
	empty:
		'Noch kein Schritt im Plan. Übernehmen Sie unten einen Vorschlag, oder fügen Sie einen eigenen Schritt hinzu.',
	summary: (done: number, all: number, overdue: number) => {
		const late =
			overdue === 0 ? '' : overdue === 1 ? ', einer überfällig' : `, ${overdue} überfällig`;
		return `${done} von ${all} ${all === 1 ? 'Schritt' : 'Schritten'} erledigt${late}`;
	},
	doneSteps: (count: number) =>
		count === 1 ? 'Ein erledigter Schritt' : `${count} erledigte Schritte`,
	add: 'Eigenen Schritt hinzufügen',
	edit: 'Angaben',
	editNamed: (title: string) => `Angaben zu ${title}`,
	remove: 'Schritt löschen',
	removeNamed: (title: string) => `Schritt löschen: ${title}`,
	removed: (title: string) => `${title} steht nicht mehr im Plan.`,
	untitled: 'Schritt ohne Titel',
	name: 'Titel',
	nameHint: 'Was ist zu tun? Zum Beispiel: Liste der Fachplanungen anlegen.',
	office: 'Zuständiges Amt',
	officeHint: 'Ein Amt, kein Name.',
	askHint: (offices: string) => `Ein Amt, kein Name. Vorschlag: ${offices}.`,
	until: 'Bis wann?',
	untilHint: 'Tag oder Monat, zum Beispiel 12.03.2027 oder 03/2027.',
	effort: 'Aufwand',
	none: 'keine Angabe',
	proof: 'Nachweis',
	proofHint: 'Woran sieht man, dass es fertig ist?',
	state: 'Stand',
	states: {
		offen: 'offen',
		laeuft: 'läuft',
		erledigt: 'erledigt',
		zurueckgestellt: 'zurückgestellt'
	},
	dependsOn: 'Hängt ab von',
	dependsOnHint: 'Was muss vorher erledigt sein?',
	dependsOnNone: 'Noch gibt es keinen anderen Schritt.',
	gone: 'gelöschter Schritt',
	by: (date: string) => `bis ${date}`,
	overdueSince: (date: string) => `Überfällig: sollte bis ${date} erledigt sein.`,
	ofCriterion: 'Kriterium',
	criterion: (number: number) => `Kriterium ${number}`,
	after: (titles: string) => `Hängt ab von: ${titles}`,
	quoted: (title: string) => `„${title}“`,
	circle: (titles: readonly string[]) =>
		titles.length === 1
			? 'Dieser Schritt wartet auf sich selbst. Bitte prüfen Sie „Hängt ab von“.'
			: `Diese Schritte warten aufeinander: ${titles.join(', ')}. Bitte prüfen Sie „Hängt ab von“.`,
	dueLater: (titles: readonly string[]) =>
		`Ist früher fällig als das, wovon es abhängt: ${titles.join(', ')}. Bitte prüfen Sie die Termine.`,
	stillTrue: (number: number) => `Erledigt. Passt die Antwort zu Kriterium ${number} noch?`,
	rateAgain: (number: number) => `Kriterium ${number} neu beurteilen`,

	calendar: 'Schritte als Kalenderdatei (.ics)',
	calendarHint:
		'Für Outlook und andere Kalender: offene Schritte mit Termin ab diesem Monat. Ohne genauen Tag stehen sie am Monatsersten.',
	calendarWritten: (name: string) => `${name} liegt bei Ihren Downloads.`,
	calendarEmpty: 'Ab diesem Monat hat kein offener Schritt einen Termin.',
	entry: (title: string, date: string) => `Bis ${date}: ${title}`,
	entered: 'Aus dem INSEK-Check, nicht amtlich.',

	suggestions: {
		title: 'Vorschläge für Ihren Plan',
		take: 'In den Plan übernehmen',
		takeNamed: (title: string) => `In den Plan übernehmen: ${title}`,
		taken: (title: string) => `Steht jetzt im Plan: ${title}`,
		planned: 'steht im Plan',
		step: (kind: string, title: string) => `${kind}: ${title}`,
		hints: 'Aus Hinweisen auf doppelte Arbeit',
		noHints: 'Merken Sie einen Hinweis auf doppelte Arbeit als Aufgabe vor, dann steht er hier.',
		toHints: 'Zu den Hinweisen',
		levers: 'Damit es weniger Arbeit wird',
		noLevers: 'Wählen Sie beim Aufwand einen Hebel, dann steht er hier.',
		toLevers: 'Zum Aufwand',
		lever: (title: string) => `Hebel: ${title}`,
		precondition: (text: string) => `Voraussetzung: ${text}`
	}
};

/** The same plan in the Arbeitsblatt. */
export const planOnPaper = {
	title: 'Ihr Plan',
	caption: 'Was noch zu tun ist, in dieser Reihenfolge',
	step: 'Schritt',
	office: 'Amt',
	until: 'bis',
	state: 'Stand',
	none: '–',
	overdue: (state: string) => `${state}, überfällig`
};
