/** The list of measures of the concept and of the plans. */
export const massnahmen = {
	title: 'Maßnahmen',
	lead: 'Eine gemeinsame Liste für die Maßnahmen Ihres INSEK und Ihrer Fachplanungen. So fällt auf, was doppelt geplant ist.',
	empty:
		'Noch keine Maßnahme in der Liste. Beginnen Sie mit einer, die in mehreren Planungen vorkommt.',
	count: (count: number) =>
		count === 1 ? 'Eine Maßnahme in der Liste' : `${count} Maßnahmen in der Liste`,
	sort: 'Sortieren nach',
	sorts: { number: 'Nummer', title: 'Titel', from: 'Herkunft', until: 'Ende, früheste zuerst' },
	filter: 'Zeigen',
	all: 'alle',
	noneShown: 'Dazu gibt es keine Maßnahme in der Liste.',
	add: 'Maßnahme hinzufügen',
	edit: 'Angaben',
	editNamed: (title: string) => `Angaben zu ${title}`,
	remove: 'Maßnahme löschen',
	removeNamed: (title: string) => `Maßnahme löschen: ${title}`,
	removed: (title: string) => `${title} steht nicht mehr in der Liste.`,
	untitled: 'Maßnahme ohne Titel',
	number: 'Nummer',
	double: 'Diese Nummer gibt es zweimal.',
	name: 'Titel',
	nameHint: 'Kurz, zum Beispiel: Radweg vom Markt zum Bahnhof.',
	from: 'Herkunft',
	fromHint:
		'Aus welchen Fachplanungen stammt die Maßnahme? Ohne Auswahl gilt: aus dem INSEK selbst.',
	own: 'aus dem INSEK selbst',
	gone: 'gelöschte Planung',
	more: 'Mehr Angaben',
	office: 'Zuständiges Amt',
	officeHint: 'Ein Amt, kein Name.',
	begin: 'Beginn',
	until: 'Ende',
	yearHint: 'Jahr, zum Beispiel 2028.',
	unreadableYear: 'Bitte ein Jahr mit vier Ziffern angeben, zum Beispiel 2028.',
	endsTooEarly: 'Das Ende liegt vor dem Beginn. Bitte prüfen Sie die Jahre.',
	cost: 'Kostenklasse',
	costs: {
		'bis-10': 'bis 10.000 €',
		'bis-50': 'bis 50.000 €',
		'bis-250': 'bis 250.000 €',
		'bis-1000': 'bis 1 Mio. €',
		'ueber-1000': 'über 1 Mio. €',
		offen: 'noch offen'
	},
	none: 'keine Angabe',
	funding: 'Förderung',
	fundingHint: 'Namen der Programme, durch Kommas getrennt. Kein Versprechen einer Förderung.',
	fundingOf: (names: string) => `Förderung: ${names}`,
	years: (begin: string, until: string) =>
		begin === '' ? `bis ${until}` : until === '' ? `ab ${begin}` : `${begin} bis ${until}`
};
