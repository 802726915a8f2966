/** The handbook: five parts, each for those who do one thing with the app. */
export const handbuch = {
	title: 'Handbuch',
	lead: 'Fünf Teile, je nachdem, was Sie mit dem INSEK-Check tun. Sie können jeden Teil hier lesen, drucken oder als PDF speichern.',
	partsLabel: 'Teile des Handbuchs',
	overview: 'Alle Teile',
	parts: {
		verwaltung: 'Verwaltung',
		moderation: 'Moderation',
		rat: 'Rat',
		redaktion: 'Redaktion',
		betrieb: 'Betrieb'
	},
	leads: {
		verwaltung: 'Einen Check ausfüllen, gemeinsam mit anderen Ämtern, bis zur Ratssitzung',
		moderation: 'Eine Werkstatt leiten, mit Karten, mit dem Handy oder per Video',
		rat: 'Die Ratsvorlage lesen und gute Fragen stellen',
		redaktion: 'Die Kriterien pflegen und Rückmeldungen auswerten',
		betrieb: 'Die App auf einen Webserver stellen und aktuell halten'
	},
	partTitle: (part: string) => `Handbuch: ${part}`,
	/** Also the name of the file. */
	pdfTitle: (part: string) => `Handbuch ${part}`,
	asPdf: 'Diesen Teil als PDF',
	search: 'Im Handbuch suchen',
	searchHint: 'Ein Wort oder ein Teil davon. Gesucht wird in allen fünf Teilen, auch ohne Netz.',
	found: (count: number) =>
		count === 0
			? 'Nichts gefunden. Versuchen Sie ein kürzeres Wort, oder sehen Sie unter „Hilfe“ nach.'
			: count === 1
				? 'Eine Stelle gefunden'
				: `${count} Stellen gefunden`,
	results: 'Fundstellen',
	place: (part: string, heading: string) => `${part}: ${heading}`,
	fromHelp: 'Ausführlicher und nach Aufgaben geordnet:'
};
