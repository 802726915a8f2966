export const aufwand = {
	title: 'Aufwand',
	nav: 'Aufwand',
	pages: 'Seiten zum Aufwand',
	calculator: 'Rechner',
	lead: 'Was kostet Ihr Konzept an Arbeit – und womit wird es weniger?',
	origin:
		'Alle Zahlen sind Annahmen dieses Entwurfs, keine Messwerte. Sie können jede ändern. Nicht enthalten: Umsatzsteuer, Druck, Gutachten und Folgekonzepte.',
	size: 'Größe der Gemeinde',
	sizes: {
		S: 'unter 5.000 Einwohner',
		M: '5.000 bis unter 10.000 Einwohner',
		L: 'ab 10.000 Einwohner'
	},
	sizeHint: 'Nach Ihrer Einwohnerzahl vorgewählt.',
	sizeUnknown: 'Ihre Einwohnerzahl ist noch nicht angegeben. Bitte prüfen Sie die Auswahl.',
	result: 'Ergebnis',
	range: (low: number, high: number, likely: number) =>
		low === high
			? `${low} Arbeitstage`
			: `zwischen ${low} und ${high} Arbeitstagen, am ehesten etwa ${likely}`,
	noLevers: (range: string) => `Wie üblich: ${range}. Noch ist kein Hebel gewählt.`,
	withLevers: (range: string) => `Mit Ihren Hebeln: ${range}.`,
	split: (admin: number, office: number) =>
		`Davon etwa ${admin} in der Verwaltung und etwa ${office} beim Planungsbüro.`,
	saving: (low: number, high: number, likely: number) =>
		low === high
			? `Das ${low === 1 ? 'ist ein Tag' : `sind ${low} Tage`} weniger als üblich.`
			: `Das sind zwischen ${low} und ${high} Tagen weniger als üblich, am ehesten etwa ${likely}.`,
	extra: (low: number, high: number) =>
		`Es kann auch Mehraufwand sein: zwischen ${days(low)} und ${days(high)}.`,
	bars: 'Arbeitstage im Vergleich',
	scenario: 'Weg',
	scenarios: { classic: 'wie üblich', now: 'mit Ihren Hebeln', lean: 'alle Hebel' },
	admin: 'Verwaltung',
	office: 'Planungsbüro',
	cell: (low: number, high: number, likely: number) =>
		low === high ? String(low) : `${low} bis ${high}, etwa ${likely}`,
	barKey:
		'Gefüllt: mindestens. Schraffiert: je nach Lage mehr. Der Strich zeigt den wahrscheinlichen Wert.',
	levers: 'Hebel',
	leversLead:
		'Ein Hebel macht bestimmte Arbeiten schlanker. Wirken zwei Hebel auf dieselbe Arbeit, zählt das nur einmal.',
	moreLevers: (count: number) => `${count} weitere Hebel`,
	advice: 'Ohne Tage in dieser Rechnung, aber lohnend',
	alone: (admin: number, office: number) =>
		`In dieser Rechnung allein: ${change(office)} beim Planungsbüro, ${change(admin)} in der Verwaltung.`,
	assumption: 'Annahme des Katalogs für den Hebel insgesamt',
	precondition: 'Voraussetzung',
	aboutLever: (title: string) => `Mehr zu ${title}`,
	more: 'Mehr dazu',
	criterion: (number: number) => `Kriterium ${number}`,
	strongest: 'Was am meisten bringt',
	strongestLead: 'Jeder Hebel allein gerechnet. Die Zahlen lassen sich nicht zusammenzählen.',
	shift:
		'Schlank heißt nicht immer: weniger im Rathaus. Manche Hebel verlagern Arbeit vom Büro in die Verwaltung.',
	euros: 'In Euro',
	eurosLead:
		'Die App nennt keinen Tagessatz. Tragen Sie eine Spanne ein, zum Beispiel aus einem Angebot. Gerechnet werden nur die Tage des Planungsbüros, ohne Umsatzsteuer.',
	rateLow: 'Tagessatz des Büros von (Euro)',
	rateHigh: 'Tagessatz des Büros bis (Euro)',
	rateOrder: 'Der kleinere Wert muss zuerst stehen.',
	euroRange: (low: string, high: string) => `Planungsbüro: zwischen ${low} und ${high} Euro netto.`,
	drivers: 'Alle Kostentreiber',
	driver: 'Kostentreiber',
	driversLead: 'Jede Zahl können Sie ändern. Gezählt wird entweder „üblich“ oder „schlank“.',
	ways: { classic: 'üblich', lean: 'schlank' },
	counts: (way: string) => `zählt: ${way}`,
	counted: (way: string, quantity: string, unit: string) => `${way}, Menge ${quantity} (${unit})`,
	quantity: (unit: string) => `Menge (${unit})`,
	rateAdmin: 'Tage Verwaltung je Einheit',
	rateOffice: 'Tage Büro je Einheit',
	spreadLow: 'Mindestens (Prozent)',
	spreadHigh: 'Höchstens (Prozent)',
	usual: (value: string) => `Vorschlag: ${value}.`,
	reset: 'Vorschläge wiederherstellen',
	resetOf: (title: string) => `Vorschläge wiederherstellen: ${title}`,
	fromRegister: (count: number) => `In Ihrer Liste stehen ${count} Planungen.`,
	fromProfile: (count: number) => `Ihre Gemeinde hat ${count} Ortsteile.`,
	take: (count: number) => `${count} übernehmen`
};

function days(count: number): string {
	const size = Math.abs(count);
	return `${size === 1 ? 'einem Tag' : `${size} Tagen`} ${count < 0 ? 'Mehraufwand' : 'Ersparnis'}`;
}

function change(count: number): string {
	const size = Math.abs(count);
	if (size === 0) return 'nichts';
	return `etwa ${size === 1 ? 'ein Tag' : `${size} Tage`} ${count > 0 ? 'weniger' : 'mehr'}`;
}
