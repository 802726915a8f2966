export const wissen = {
	title: 'Wer hilft?',
	lead: 'Netzwerke, Beratung und gute Beispiele für kleine Gemeinden in Sachsen. Alles steht auch ohne Netz bereit.',
	nav: 'Seiten zu „Wer hilft?“',
	parts: {
		hilfe: 'Wer hilft?',
		luecken: 'Für Ihre Lücken',
		praxis: 'Gute Praxis',
		methoden: 'Methoden',
		begriffe: 'Begriffe'
	},
	failed: 'Die Inhalte ließen sich nicht laden',
	failedHelp: 'Vielleicht war die Verbindung kurz weg. Bitte laden Sie die Seite neu.',
	reload: 'Neu laden',
	toCheck: (title: string) => `Zurück zum Check „${title}“`,
	criterion: (number: number, title: string) => `${number} ${title}`,
	criteria: 'Passt zu Kriterium',
	opensInternet: 'öffnet das Internet',
	sources: 'Quellen',
	sourcesOf: (title: string) => `Quellen: ${title}`,
	proposal: 'Auswahl und Texte sind ein Entwurf dieser Anwendung.'
};

export const wissenSuche = {
	label: 'Suchen',
	hint: 'Zum Beispiel Leerstand, Wärmeplan oder Moderation. Tippfehler sind erlaubt.',
	parts: {
		hilfe: 'Wer hilft',
		praxis: 'Gute Praxis',
		methoden: 'Methoden',
		begriffe: 'Begriffe'
	},
	results: 'Treffer',
	count: (count: number) => (count === 1 ? 'Ein Treffer.' : `${count} Treffer.`),
	more: (count: number) =>
		count === 1
			? 'Einen weiteren Treffer finden Sie mit einem genaueren Wort.'
			: `${count} weitere Treffer. Ein genaueres Wort hilft.`,
	none: (typed: string) => `Zu „${typed}“ steht hier nichts.`,
	noneHelp: 'Versuchen Sie ein anderes oder ein kürzeres Wort. Oder sehen Sie in den Listen nach:',
	also: (words: string) => `auch: ${words}`,
	failed: 'Die Suche ließ sich nicht laden. Die Listen darunter sind vollständig.'
};

export const wissenHilfe = {
	topic: 'Thema',
	allTopics: 'alle Themen',
	topicOption: (title: string, count: number) => `${title} (${count})`,
	kinds: { netzwerk: 'Netzwerke', fachstelle: 'Fachstelle', weitere: 'Weitere Stellen' },
	forWhom: 'Für wen',
	topics: 'Themen',
	help: 'Hilft mit',
	reach: 'Im Internet',
	noPage: 'Welche Stelle das ist, hängt von Ihrem Ort ab.',
	forCriterion: (number: number, title: string) => `Zu Kriterium ${number}: ${title}`,
	helpers: 'Diese Stellen können helfen',
	noHelpers: 'Zu diesem Kriterium ist keine Stelle genannt.',
	methods: 'Diese Methoden passen',
	practice: 'Das haben andere gemacht',
	toCriterion: 'Zurück zum Kriterium'
};

export const wissenLuecken = {
	lead: 'Hier stehen die Stellen zuerst, die bei den meisten Ihrer offenen Punkte helfen können.',
	whatIsOpen:
		'Offen ist, was noch nicht „reicht“, noch nicht beantwortet oder noch nicht geklärt ist.',
	open: (count: number) => (count === 1 ? 'Ein Punkt ist offen.' : `${count} Punkte sind offen.`),
	notBegun: 'Sie haben noch keine Frage beantwortet. Darum zählt hier jeder Punkt als offen.',
	none: 'Zurzeit ist nichts offen. Sie brauchen keine Hilfe zu suchen.',
	noneHelp: 'Alle Stellen finden Sie trotzdem unter „Wer hilft?“.',
	helpers: 'Wer helfen kann',
	moreHelpers: (count: number) =>
		count === 1 ? 'Eine weitere Stelle' : `${count} weitere Stellen`,
	helps: (count: number) =>
		count === 1
			? 'kann bei einem offenen Punkt helfen'
			: `kann bei ${count} offenen Punkten helfen`,
	because: 'Offene Punkte, bei denen das hilft',
	methods: 'Methoden, die passen',
	moreMethods: (count: number) =>
		count === 1 ? 'Eine weitere Methode' : `${count} weitere Methoden`,
	fits: (count: number) =>
		count === 1 ? 'passt zu einem offenen Punkt' : `passt zu ${count} offenen Punkten`,
	wishes: 'Was Sie sich gewünscht haben',
	wishesLead: 'Gezählt aus „Was würde Ihnen helfen?“ bei den Kriterien.',
	wish: (label: string, count: number) => `${label}, ${count}-mal genannt`,
	noneForWish: 'Dafür ist hier keine Stelle genannt.',
	noWishes: 'Sie haben noch keinen Hilfewunsch angekreuzt. Das geht bei jedem Kriterium.'
};

export const wissenPraxis = {
	lead: 'Was andere ausprobiert haben und was Sie daraus mitnehmen können.',
	themes: 'Vier Themen von „Kommunen innovativ“',
	themesLead:
		'In diesem Programm arbeiteten Gemeinden und Hochschulen zusammen. Die gemeinsamen Vorhaben heißen Verbünde.',
	known: (theme: string) => `Verbünde zum Thema ${theme}, deren Ergebnis bekannt ist`,
	finished: 'abgeschlossen',
	others: 'Weitere Verbünde',
	othersFinished: 'Weitere Verbünde, alle abgeschlossen',
	models: 'Wie andere es machen',
	modelsLead:
		'Regeln und Hilfen aus anderen Bundesländern, vom Bund und von der Europäischen Union.',
	lesson: 'Das können Sie mitnehmen',
	notInSaxony: 'Gilt in Sachsen nicht.',
	contents: 'Auf dieser Seite'
};

export const wissenMethoden = {
	lead: 'So kommen Menschen ins Gespräch. Jede Methode gibt es als Karte auf einer Seite zum Drucken.',
	groupSize: 'Gruppe',
	duration: 'Zeit',
	steps: 'So geht es',
	stepsAreOurs: 'Die Schritte sind ein Vorschlag dieses Entwurfs.',
	material: 'Das brauchen Sie',
	open: (title: string) => `Karte „${title}“ öffnen`,
	openShort: 'Karte öffnen',
	print: 'Karte drucken',
	all: 'Alle Methoden',
	missing: 'Diese Methode gibt es nicht',
	missingHelp: 'Die Adresse nennt eine Methode, die hier nicht vorkommt.',
	workshop: 'Zur Werkstatt',
	workshopHint: 'Die Werkstatt mit diesem Check können Sie gleich vorbereiten:',
	when: 'Wann und wo',
	who: 'Wer lädt ein (Amt)',
	notes: 'Notizen (keine Namen)'
};

export const wissenBegriffe = {
	lead: 'Schwierige Wörter, kurz erklärt.',
	letters: 'Anfangsbuchstaben',
	also: (words: string) => `auch: ${words}`
};
