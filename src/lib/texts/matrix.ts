export const matrix = {
	title: 'Einbindung ins INSEK',
	nav: 'Einbindung',
	lead: 'Was übernimmt Ihr Konzept aus den Fachplanungen? Gefragt wird nur, was zueinander passt.',
	none: 'Es gibt noch keine Planung, die vorliegt oder in Arbeit ist. Nehmen Sie zuerst Planungen in die Liste auf.',
	question: (plan: string, chapter: string) => `Was übernimmt „${chapter}“ aus „${plan}“?`,
	leadPlanned:
		'Was soll Ihr Konzept aus den Fachplanungen übernehmen? Gefragt wird nur, was zueinander passt.',
	uses: ['nichts', 'nur erwähnt', 'übernommen', 'verzahnt'],
	useHints:
		'„Nur erwähnt“: Der Titel steht im Konzept, mehr nicht. „Übernommen“: Daten oder Aussagen stehen im Konzept. „Verzahnt“: Ziele und Maßnahmen sind miteinander abgestimmt. „Übernommen“ reicht.',
	unknown: 'Wissen wir nicht',
	unknownCell: 'offen oder nicht bekannt',
	notAsked: 'nicht gefragt',
	unasked: 'Zu diesen Planungen fragen wir noch nichts, weil kein Kapitel gewählt ist:',
	reference: 'Fundstelle',
	referenceHint: 'Wo steht es in der Fachplanung? Seite oder Abschnitt.',
	kinds: 'Was wird übernommen?',
	kindLabels: {
		daten: 'Daten',
		analyse: 'Analysen',
		ziele: 'Ziele',
		massnahmen: 'Maßnahmen',
		beteiligung: 'Ergebnisse der Beteiligung',
		kosten: 'Kosten'
	},
	answered: (count: number, of: number) => `${count} von ${of} beantwortet`,
	band: (low: number, high: number) =>
		low === high
			? `Einbindung ${low} von 100 Punkten`
			: `Einbindung ${low} bis ${high} von 100 Punkten`,
	overview: 'Überblick',
	overviewHint:
		'Je Kapitelgruppe steht die geringste Nutzung ihrer Kapitel. „?“ heißt: noch nicht beantwortet oder nicht bekannt.',
	plan: 'Planung'
};

export const hints = {
	title: 'Hinweise auf doppelte Arbeit',
	none: 'Zurzeit fällt uns keine doppelte Arbeit auf.',
	noneOfMeasures: 'Bei den Maßnahmen fällt uns nichts auf.',
	others: (count: number) => `Weitere Hinweise in der Liste (${count})`,
	lead: 'Das sind Vermutungen. Sie entscheiden, was stimmt.',
	decided: (count: number) =>
		count === 1 ? 'Ein Hinweis entschieden' : `${count} Hinweise entschieden`,
	rules: {
		DW1: (a: string, b: string) =>
			`Einmal erheben, zweimal nutzen? ${a} und ${b} brauchen Daten zum selben Thema und beginnen zu ähnlicher Zeit.`,
		DW2: (a: string, b: string) =>
			`Liegt schon vor: ${a} ist nicht veraltet, wird aber nicht genutzt. Trotzdem soll ${b} neu erarbeitet werden.`,
		DW3: (a: string, b: string, isSame = false) =>
			`Dasselbe Vorhaben? ${a} und ${b} heißen ${isSame ? 'gleich' : 'sehr ähnlich'}.`,
		DW4: (a: string, b: string) => `Übernommen, aber veraltet: ${b} nutzt ${a}.`,
		DW5: (a: string, b: string) => `Zielkonflikt klären: ${a} und ${b} widersprechen sich.`,
		DW6: (a: string, b: string) =>
			`Gemeinsam einladen? ${a} und ${b} richten sich an dieselben Menschen und liegen nah beieinander.`,
		DW7: (a: string, b: string) =>
			`Fundstelle ergänzen: ${b} übernimmt etwas aus ${a}. Es fehlt, wo es dort steht.`,
		DW8: (a: string, b: string) =>
			`Reihenfolge prüfen: ${b} braucht Daten aus ${a}. Sie ist erst geplant.`
	},
	ofOrigin: (title: string, origin: string) => `${title} (${origin})`,
	insek: 'INSEK',
	quoted: (title: string) => `„${title}“`,
	places: 'Dazu gehören:',
	agree: 'Stimmt',
	step: 'Als Aufgabe vormerken',
	reject: 'Stimmt nicht',
	reason: 'Warum nicht?',
	reasonHint: 'Ein kurzer Satz genügt. Der Hinweis erscheint dann nicht wieder.',
	rejectNow: 'Hinweis ablehnen',
	states: { bestaetigt: 'stimmt', abgelehnt: 'abgelehnt', schritt: 'als Aufgabe vorgemerkt' },
	takeBack: 'Entscheidung zurücknehmen',
	settled: (state: string) => `Hinweis entschieden: ${state}.`,
	nowSuggested: 'Der Hinweis steht jetzt bei „Nächste Schritte“ als Vorschlag für Ihren Plan.',
	reopened: 'Der Hinweis steht wieder zur Entscheidung.',
	about: (action: string, text: string) => `${action}: ${text}`
};
