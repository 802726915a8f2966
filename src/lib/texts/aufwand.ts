export const aufwand = {
	title: 'Aufwand',
	nav: 'Aufwand',
	pages: 'Seiten zum Aufwand',
	calculator: 'Rechner',
	lead: 'Was kostet Ihr Konzept an Arbeit – und womit wird es weniger?'
};
