/** What changed between a former state and the present one: on screen, and on the sheet "Ein Jahr danach". */

/** How a criterion changed, as heading and in counts. */
export const TREND_LABELS = {
	besser: 'Besser geworden',
	schlechter: 'Schlechter geworden',
	geklaert: 'Neu geklärt',
	ungeklaert: 'Nicht mehr geklärt',
	gleich: 'Gleich geblieben',
	offen: 'Weiter offen',
	ausserhalb: 'Nicht verglichen'
} as const;

/** What an answer counted as, beside the levels. */
export const STATE_LABELS = {
	unknown: 'Wissen wir nicht',
	open: 'nicht beantwortet',
	na: 'trifft nicht zu',
	scopedOut: 'gilt nicht',
	notAsked: 'nicht gefragt'
} as const;

const band = (low: number, high: number) =>
	low === high ? `${low} von 100 Punkten` : `zwischen ${low} und ${high} von 100 Punkten`;
const result = (headline: string, range: string) =>
	range === '' ? `„${headline}“` : `„${headline}“, ${range}`;

export const trendWords = {
	band,
	result,
	counted: (label: string, count: number) => `${label}: ${count}.`,
	nothing: 'Keine Frage lässt sich vergleichen.',
	unchanged: (count: number) =>
		count === 0
			? 'Nichts hat sich geändert.'
			: count === 1
				? 'Nichts hat sich geändert: Eine Antwort ist gleich geblieben.'
				: `Nichts hat sich geändert: ${count} Antworten sind gleich geblieben.`,
	/** „begonnen“ → „reicht“ */
	rated: (before: string, after: string) => `von „${before}“ auf „${after}“`,
	same: (state: string) => `unverändert „${state}“`,
	other: (before: string, after: string) => `vorher „${before}“, jetzt „${after}“`,
	formerRules: (day: string, said: string) =>
		`Dieser Stand wurde am ${day} mit früheren Regeln gerechnet. Gezeigt wird das Ergebnis von damals: ${said}.`,
	newVersion: (version: string, said: string) =>
		`Nach der neuen Fassung der Kriterien (${version}), nicht vergleichbar: ${said}.`
};

export const vergleich = {
	title: 'Vorher und nachher',
	link: 'Mit einem früheren Stand vergleichen',
	lead: 'Was hat sich seit einem früheren Stand geändert? Verglichen wird nur, was beide Male gleich gefragt war.',
	before: 'Vorher',
	after: 'Nachher',
	beforeHint: 'Ein festgelegter Stand dieses Checks oder ein anderer Check auf diesem Gerät.',
	frozen: (number: number, day: string) => `Fassung ${number} vom ${day}`,
	otherCheck: (title: string, day: string) => `${title}, Stand vom ${day}`,
	choose: 'Bitte wählen',
	now: 'dieser Check, wie er jetzt ist',
	empty: 'Noch kein früherer Stand',
	emptyText:
		'Legen Sie heute einen fest. In einem Jahr sehen Sie hier, was sich geändert hat. Der Stand bleibt, wie er ist, auch wenn Sie weiterarbeiten.',
	freeze: 'Heutigen Stand festlegen',
	untouched: 'Noch ist keine Frage beantwortet. Es gibt nichts festzulegen.',
	noCatalogue:
		'Dieser Stand wurde mit einer Fassung der Kriterien gemacht, die hier nicht vorliegt. Er lässt sich nicht vergleichen.',
	loading: 'Der frühere Stand wird gelesen.',
	bands: 'Punkte auf einen Blick',
	bandsAlt: (count: number) =>
		count === 1
			? 'Nur eine Frage, die sich vergleichen lässt. Der gestreifte Teil ist noch ungeklärt.'
			: `Nur die ${count} Fragen, die sich vergleichen lassen. Der gestreifte Teil ist noch ungeklärt.`,
	time: 'Wann',
	points: 'Punkte',
	threshold: (points: number) => `Strich bei ${points}: gut ausgebaut.`,
	formerHeadline: (said: string) => `Ergebnis damals: ${said}.`,
	presentHeadline: (said: string) => `Ergebnis jetzt: ${said}.`,
	criteria: 'Frage für Frage',
	key: 'Leerer Kreis: vorher. Voller Kreis: jetzt. Grauer Kreis: unverändert. Gestreift und „?“: nicht geklärt. Von links nach rechts: 0 noch nicht, 1 begonnen, 2 reicht, 3 vorbildlich.',
	group: (label: string, count: number) => `${label} (${count})`,
	criterion: 'Kriterium',
	change: 'Veränderung',
	core: 'Kern',
	steps: 'Ihr Plan',
	noSteps: 'Aus dem Plan war nichts zu erledigen.',
	done: 'Erledigt',
	open: 'Noch nicht erledigt',
	openFacts: (state: string, until: string) => (until === '' ? state : `${state}, bis ${until}`),
	whyNot: 'Warum noch nicht?',
	whyNotHint:
		'Schreiben Sie dazu, woran es liegt. Es steht auf dem Blatt „Ein Jahr danach“. Bitte keine Namen.',
	paper: 'Für den Rat',
	paperHint:
		'Eine Seite mit dem Vergleich und Ihren Schritten. Ohne Notizen, ohne Nachweise, ohne Daten.',
	asPdf: 'Ein Jahr danach als PDF',
	morePaper: 'Vorschau, Word und Text',
	onlyFrozen:
		'Das Blatt „Ein Jahr danach“ gibt es zu festgelegten Ständen, damit alle denselben vor sich haben.'
};

/** The sheet for the council. */
export const yearPaper = {
	title: (place: string) => (place === '' ? 'Ein Jahr danach' : `Ein Jahr danach: ${place}`),
	header: (place: string) => (place === '' ? 'Ein Jahr danach' : `${place} · Ein Jahr danach`),
	place: 'Gemeinde',
	none: 'Es ist noch kein früherer Stand festgelegt. Deshalb gibt es nichts zu vergleichen.',
	draft: (day: string) => `Arbeitsstand vom ${day}, noch nicht festgelegt`,
	state: (state: string, depth: string, version: string) =>
		`${state} · ${depth} · Kriterien ${version}`,
	bars: (count: number) =>
		`In Punkten von 100, nur ${count === 1 ? 'eine Frage, die sich' : `die ${count} Fragen, die sich`} vergleichen ${count === 1 ? 'lässt' : 'lassen'}. Gefüllt: sicher erreicht. Schraffiert: noch ungeklärt.`,
	barsAlt: (before: string, after: string) =>
		`Balkendiagramm von 0 bis 100. Vorher: ${before}. Nachher: ${after}.`,
	barsTable: 'Vorher und nachher als Tabelle, in Punkten von 100',
	time: 'Wann',
	sure: 'sicher erreicht',
	possible: 'höchstens möglich',
	changes: 'Frage für Frage',
	allCaption: 'Alle Fragen, die sich vergleichen lassen, Kernkriterien zuerst',
	changedCaption: 'Fragen, bei denen sich etwas geändert hat, Kernkriterien zuerst',
	noChanges: 'Bei keiner Frage hat sich etwas geändert.',
	core: (name: string) => `${name} (Kern)`,
	rest: (gleich: number, offen: number, ausserhalb: number) =>
		[
			gleich === 0 ? '' : `Unverändert: ${gleich}.`,
			offen === 0 ? '' : `Weiter offen: ${offen}.`,
			ausserhalb === 0 ? '' : `Nicht vergleichbar: ${ausserhalb}.`
		]
			.filter((part) => part !== '')
			.join(' '),
	steps: 'Was aus den Schritten wurde',
	stepsCaption: 'Schritte aus dem Plan: erledigt, und was noch fehlt',
	step: 'Schritt',
	stepState: 'Stand',
	why: 'Warum noch nicht?',
	noWhy: '–'
};

/** Taking a check up again a year later. */
export const jahr = {
	made: (title: string) =>
		`Angelegt: ${title}. Der bisherige Stand ist darin festgelegt, alle Antworten sind übernommen.`,
	first: 'Zuerst ansehen',
	firstLead:
		'Diese Antworten sind älter als ein Jahr, noch ungeklärt oder haben einen Vorschlag. Alles andere können Sie lassen, wie es ist.',
	nothing: 'Hier ist nichts mehr offen. Alle Antworten sind von diesem Jahr.',
	proposed: (level: string) => `Vorschlag: ${level}`,
	unknown: 'Wissen wir nicht',
	since: (answer: string, day: string) => `${answer}, zuletzt am ${day}`,
	still: 'Stimmt noch',
	stillNamed: (number: number, title: string) => `Stimmt noch: ${number} ${title}`,
	confirmed: (number: number) => `Kriterium ${number}: Die Antwort gilt weiter.`,
	more: (count: number) => (count === 1 ? 'Eine weitere' : `${count} weitere`)
};
