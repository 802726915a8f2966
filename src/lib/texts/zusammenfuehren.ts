/** Two states of one check become one: what comes along, and what has to be decided. */

const counts = (one: string, many: string) => (count: number) =>
	count === 1 ? one : `${count} ${many}`;

const places = (count: number) => (count === 1 ? 'einer Stelle' : `${count} Stellen`);

export const zusammenfuehren = {
	title: 'Zusammenführen',
	lead: 'Hier und in der Datei wurde dasselbe verschieden geändert. Bitte entscheiden Sie, was gelten soll.',
	gone: 'Die Datei ist nicht mehr geladen',
	goneHelp:
		'Beim Neuladen der Seite vergisst der Browser die geöffnete Datei. An Ihrem Check hat sich nichts geändert. Bitte öffnen Sie die Datei auf der Startseite noch einmal.',

	/** Before it is done. */
	coming: (what: string) => `Aus der Datei kommen: ${what}.`,
	nothingComing: 'Aus der Datei kommt sonst nichts Neues.',
	kept: 'Was Sie hier geändert haben, bleibt.',
	toDecide: (count: number) => `An ${places(count)} entscheiden Sie selbst.`,
	nothingNew: 'Die Datei bringt nichts Neues: Alles steht schon hier.',
	older: 'Die Datei ist ein älterer Stand dieses Checks. Sie bringt nichts Neues.',
	otherCatalogue: (file: string, here: string) =>
		`Die Datei gehört zur Fassung ${file} der Kriterien, der Check hier zur Fassung ${here}. Zusammenführen geht erst, wenn beide dieselbe Fassung haben.`,
	warnings: 'Bitte beachten Sie zu dieser Datei:',

	/** What comes, counted. */
	parts: {
		answers: counts('eine Antwort', 'Antworten'),
		municipality: counts('eine Angabe zur Gemeinde', 'Angaben zur Gemeinde'),
		fachplanungen: counts('eine Planung', 'Planungen'),
		chapters: counts('eine Angabe zu den Kapiteln', 'Angaben zu den Kapiteln'),
		measures: counts('eine Maßnahme', 'Maßnahmen'),
		goals: counts('ein Ziel', 'Ziele'),
		events: counts('eine Beteiligung', 'Beteiligungen'),
		steps: counts('ein Schritt', 'Schritte'),
		frozen: counts('eine festgelegte Fassung', 'festgelegte Fassungen'),
		others: counts('eine weitere Angabe', 'weitere Angaben')
	},

	/** One decision. */
	here: 'Hier',
	file: 'Aus der Datei',
	both: 'Beide Texte behalten',
	bothHint: 'Der Text aus der Datei steht dann unter dem von hier.',
	bothLabel: (day: string) => `[Aus der Datei, Stand ${day}]`,
	by: (role: string, day: string) => (role === '' ? day : `${role}, ${day}`),
	allHere: 'Alle von hier',
	allFile: 'Alle aus der Datei',
	take: 'Übernehmen',
	missing: (count: number) =>
		count === 0
			? 'Alles ist entschieden.'
			: count === 1
				? 'Eine Entscheidung fehlt noch.'
				: `${count} Entscheidungen fehlen noch.`,
	leave: 'Nicht zusammenführen',
	left: 'Die Datei wurde nicht übernommen. An Ihrem Check hat sich nichts geändert.',

	/** Afterwards. */
	done: (count: number, what: string) =>
		count === 0
			? 'Zusammengeführt. Es bleibt alles, wie es hier war.'
			: `${count === 1 ? 'Eine Änderung' : `${count} Änderungen`} übernommen: ${what}.`,

	/** Where something stands. */
	place: (thing: string, field: string) => (field === '' ? thing : `${thing}: ${field}`),
	criterion: (number: number, title: string) => `Kriterium ${number} ${title}`,
	things: {
		fachplanungen: (name: string) => `Planung „${name}“`,
		measures: (name: string) => `Maßnahme „${name}“`,
		goals: (name: string) => `Ziel „${name}“`,
		events: (name: string) => `Beteiligung „${name}“`,
		steps: (name: string) => `Schritt „${name}“`,
		proposals: (name: string) => `Vorschlag zu ${name}`,
		bausteine: (name: string) => `Kapitel „${name}“`,
		plan: (name: string) => `Anforderung zu ${name}`,
		frozen: (name: string) => `Festgelegte Fassung „${name}“`,
		feedback: (name: string) => `Rückmeldung zu ${name}`,
		workshops: (name: string) => `Werkstatt „${name}“`,
		ortskern: (name: string) => `Ortskern „${name}“`,
		process: (name: string) => `Fahrplan „${name}“`,
		dataSheet: (name: string) => `Datenblatt „${name}“`
	} as Readonly<Record<string, (name: string) => string>>,
	matrix: (plan: string, chapter: string) => `Einbindung von „${plan}“ ins Kapitel „${chapter}“`,
	goalPair: (a: string, b: string) => `Ziele „${a}“ und „${b}“`,
	hint: 'Hinweis auf doppelte Arbeit',
	unnamed: 'ohne Namen',
	checkFields: {
		title: 'Bezeichnung des Checks',
		mode: 'Art des Checks',
		depth: 'Umfang'
	} as Readonly<Record<string, string>>,
	modes: { pruefen: 'Konzept prüfen', vorbereiten: 'Konzept vorbereiten' },
	answer: 'Antwort',
	reason: (choice: string, reason: string) => `${choice} (Begründung: ${reason})`,
	/** By the name a field has in a file, with the part before it where it means something else there. */
	fields: {
		name: 'Name',
		title: 'Titel',
		text: 'Text',
		number: 'Nummer',
		type: 'Art im Katalog',
		owner: 'Wer zuständig ist',
		status: 'Gibt es sie schon?',
		decision: 'Entscheidung',
		decisionYear: 'Ab welchem Jahr',
		stand: 'Stand der Daten',
		start: 'Beginn der Arbeit',
		councilDate: 'Beschluss im Rat',
		horizon: 'Gilt bis',
		area: 'Gilt für',
		topics: 'Kapitel, zu denen sie passt',
		formats: 'Formate und Rechte',
		office: 'Amt',
		place: 'Wo sie liegt',
		note: 'Notiz',
		privateNote: 'Interne Notiz',
		from: 'Herkunft',
		begin: 'Beginn',
		until: 'Ende',
		costClass: 'Kostenklasse',
		funding: 'Förderung',
		date: 'Datum',
		targetGroups: 'Zielgruppen',
		plan: 'Fachplanung',
		use: 'Was übernommen ist',
		kinds: 'Arten von Beiträgen',
		reference: 'Fundstelle',
		reuse: 'Wie viel sich übernehmen lässt',
		adaptation: 'Anpassung in Arbeitstagen',
		work: 'Was damit geschieht',
		depth: 'Wie ausführlich',
		pages: 'Seiten',
		estimate: 'Schätzung in Arbeitstagen',
		reason: 'Grund',
		inScope: 'Gefordert',
		requirement: 'Satz',
		value: 'Wie sie zusammenpassen',
		resolution: 'Was entschieden ist',
		how: 'Wie, und wer es entschieden hat',
		state: 'Stand',
		effort: 'Aufwand',
		proof: 'Nachweis',
		dependsOn: 'Hängt ab von',
		criterion: 'Kriterium',
		template: 'Vorlage',
		finances: 'Finanzielle Auswirkungen',
		inaction: 'Wenn wir nichts tun',
		dayRate: 'Tagessatz in Euro',
		sizeClass: 'Größe der Gemeinde',
		levers: 'Gewählte Hebel',
		verstaendlich: 'Verständlich?',
		machbar: 'Machbar?',
		wichtig: 'Wichtig?',
		comment: 'Kommentar',
		done: 'Erledigt',
		asOf: 'Stichtag',
		source: 'Quelle',
		'process/from': 'Beginn',
		'dataSheet/value': 'Wert'
	} as Readonly<Record<string, string>>,
	remarks: { ja: 'ja', teils: 'teils', nein: 'nein' },
	none: 'keine Angabe',
	removed: 'gelöscht',
	yes: 'ja',
	no: 'nein',
	member: (name: string, value: string) => `${name}: ${value}`
};
