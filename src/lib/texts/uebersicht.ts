export const uebersicht = {
	title: (name: string) => (name === '' ? 'Übersicht' : `Übersicht: ${name}`),
	startpunkt: 'Sie fangen neu an. Diese Fragen zeigen, was Sie schon haben.',
	progress: 'Fortschritt',
	progressText: (answered: number, total: number) => `${answered} von ${total} beantwortet`,
	timeLeft: (low: number, high: number) => `noch etwa ${low} bis ${high} Minuten`,
	done: 'Alle Fragen sind beantwortet.',
	depth: 'Umfang',
	kurz: 'Kurzcheck',
	kurzHint: (count: number) => `nur die ${count} wichtigsten Kriterien`,
	voll: 'Vollcheck',
	vollHint: (count: number) => `alle ${count} Kriterien`,
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
	scopedOut: 'Gilt für Ihre Gemeinde nicht',
	scopedOutHint: 'Diese Kriterien fallen nach Ihren Angaben weg.',
	changeProfile: 'Angaben ändern',
	core: 'Kern',
	criterion: (number: number, title: string) => `${number} ${title}`
};
