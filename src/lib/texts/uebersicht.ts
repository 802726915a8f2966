export const uebersicht = {
	title: (name: string) => (name === '' ? 'Übersicht' : `Übersicht: ${name}`),
	startpunkt: 'Sie fangen neu an. Diese Fragen zeigen, was Sie schon haben.',
	example:
		'Das ist ein Beispiel, die Stadt ist erfunden. Probieren Sie alles aus. Wollen Sie es wieder so haben wie am Anfang? Dann löschen Sie es auf der Startseite und öffnen Sie es neu.',
	progress: 'Fortschritt',
	progressText: (answered: number, total: number) => `${answered} von ${total} beantwortet`,
	timeLeft: (low: number, high: number) => `noch etwa ${low} bis ${high} Minuten`,
	done: 'Alle Fragen sind beantwortet.',
	depth: 'Umfang',
	kurz: 'Kurzcheck',
	voll: 'Vollcheck',
	kurzHint: 'nur der Kern',
	startHint: 'der Kern und zwei Fragen mehr',
	vollHint: 'alle Kriterien',
	extent: (count: number, low: number, high: number) =>
		`${count} Fragen, etwa ${low} bis ${high} Minuten`,
	hidden: (count: number) =>
		count === 1
			? 'Eine Antwort gehört nicht zum Kurzcheck. Sie bleibt gespeichert, zählt aber nur im Vollcheck.'
			: `${count} Antworten gehören nicht zum Kurzcheck. Sie bleiben gespeichert, zählen aber nur im Vollcheck.`,
	role: 'Sie füllen aus als',
	roleNone: 'ohne Angabe',
	roleHint:
		'Steht bei Ihren Antworten, damit Kolleginnen und Kollegen wissen, wen sie fragen können. Keine Namen.',
	areaProgress: (answered: number, total: number) => `${answered} von ${total}`,
	next: 'Weiter ausfüllen',
	begin: 'Mit der ersten Frage beginnen',
	review: 'Antworten prüfen',
	workshop: 'Werkstatt',
	scopedOut: 'Gilt für Ihre Gemeinde nicht',
	scopedOutHint: 'Diese Kriterien fallen nach Ihren Angaben weg.',
	changeProfile: 'Angaben ändern',
	core: 'Kern',
	criterion: (number: number, title: string) => `${number} ${title}`
};
