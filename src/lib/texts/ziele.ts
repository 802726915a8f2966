export const ziele = {
	title: 'Ziele abgleichen',
	nav: 'Ziele',
	lead: 'Welche Ziele haben Ihr INSEK und Ihre Fachplanungen – und passen sie zusammen? Höchstens zehn, die wichtigsten.',
	none: 'Noch kein Ziel eingetragen. Beginnen Sie mit zwei Zielen, die sich widersprechen könnten.',
	goals: 'Ziele',
	text: 'Ziel',
	textHint: 'Ein kurzer Satz, zum Beispiel: Leerstand im Ortskern halbieren.',
	from: 'Woher stammt es?',
	own: 'aus dem INSEK selbst',
	untitled: 'Ziel ohne Text',
	numbered: (number: number) => `Ziel ${number}`,
	add: 'Ziel hinzufügen',
	full: 'Zehn Ziele sind genug: Schon sie ergeben 45 Paare.',
	remove: 'Ziel löschen',
	removeNamed: (text: string) => `Ziel löschen: ${text}`,
	removed: 'Das Ziel ist gelöscht.',
	pairs: 'Passen sie zusammen?',
	pairsLead:
		'Zuerst stehen Paare aus verschiedenen Planungen. Sie müssen nicht jedes Paar beurteilen.',
	summary: (settled: number, conflicts: number, used: number, synergies: number) =>
		`Konflikte geklärt ${settled} von ${conflicts}, Synergien genutzt ${used} von ${synergies}`,
	open: (count: number) =>
		count === 1
			? 'Ein Paar ist noch nicht beurteilt.'
			: `${count} Paare sind noch nicht beurteilt.`,
	pair: (a: string, b: string) => `„${a}“ und „${b}“`,
	values: {
		'-2': 'widersprechen sich',
		'-1': 'stehen in Spannung',
		'0': 'haben nichts miteinander zu tun',
		'1': 'passen zusammen',
		'2': 'stützen sich stark',
		unknown: 'Wissen wir nicht'
	},
	unrated: 'noch nicht beurteilt',
	resolution: 'Was ist entschieden?',
	resolutions: {
		offen: 'noch nichts entschieden',
		geloest: 'gelöst',
		hingenommen: 'bewusst hingenommen'
	},
	how: 'Wie, und wer hat es entschieden?',
	howHint: 'Zum Beispiel: Rat, 12.03.2026 – Bauland nur im Bestand. Bitte keine Namen.',
	isUsed: 'Das nutzen wir schon'
};
