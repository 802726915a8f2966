export const datenblatt = {
	title: 'Datenblatt',
	nav: 'Datenblatt',
	value: 'Wert',
	asOf: 'Stichtag',
	source: 'Quelle',
	note: 'Notiz'
};
