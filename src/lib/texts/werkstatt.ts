/** The pages of a meeting: to prepare, to lead, what came of it. */
export const werkstatt = {
	title: 'Werkstatt',
	lead: 'Eine Runde stimmt verdeckt ab, sieht die Verteilung, spricht darüber und legt gemeinsam fest. Dafür genügen ein Laptop und Stimmkarten aus Papier. Ein Netz braucht es nicht.',
	parts: {
		vorbereiten: 'Vorbereiten',
		runde: 'Durchführen',
		ergebnis: 'Ergebnis der Werkstatt'
	},
	partsLabel: 'Teile dieser Werkstatt',
	all: 'Alle Werkstätten dieses Checks',
	list: 'Ihre Werkstätten',
	none: 'Noch keine Werkstatt vorbereitet.',
	create: 'Werkstatt vorbereiten',
	defaultTitle: 'Werkstatt',
	row: (day: string, settled: number, all: number) => `${day} · ${settled} von ${all} festgelegt`,
	remove: 'Werkstatt löschen',
	removed: (title: string) =>
		`„${title}“ gelöscht. Was die Runde festgelegt hat, bleibt im Check stehen.`,
	gone: 'Diese Werkstatt gibt es nicht mehr',
	goneHelp: 'Vielleicht wurde sie gelöscht. „Rückgängig“ oben holt sie zurück.',

	/** Vorbereiten */
	name: 'Bezeichnung',
	day: 'Tag',
	kind: 'Worüber stimmt die Runde ab?',
	kinds: {
		stand: 'Wo steht unser Konzept? Die Antworten kommen in den Check.',
		kriterien: 'Taugen die Kriterien selbst? Behalten, ändern oder streichen.'
	},
	criteria: 'Welche Kriterien?',
	criteriaHint:
		'Vorgeschlagen sind die offenen Fragen aus dem Kern, höchstens zwölf. Weniger ist mehr: Lieber eine zweite Runde als eine lange.',
	count: (count: number, minutes: number) =>
		count === 1
			? `1 Kriterium, etwa ${minutes} Minuten`
			: `${count} Kriterien, etwa ${minutes} Minuten`,
	fits: 'Das reicht für 75 Minuten.',
	tooMany: 'Das ist viel für einen Abend. Planen Sie eine Pause oder einen zweiten Termin ein.',
	noCriteria: 'Bitte wählen Sie mindestens ein Kriterium.',
	estimate: 'Annahme dieses Entwurfs: sechs Minuten je Kriterium.',
	kindFixed: 'Das steht fest: Es wurde schon abgestimmt.',
	fixed:
		'Die Auswahl steht fest: Es wurde schon abgestimmt. Für andere Kriterien bereiten Sie eine neue Werkstatt vor.',
	chooseCore: 'Offene Fragen aus dem Kern',
	chooseAll: 'Alle',
	chooseNone: 'Keine',
	roles: 'Wer ist dabei?',
	rolesHint: 'Nur Ämter, keine Namen. Steht so im Protokoll.',
	material: 'Zum Ausdrucken',
	materialHint: 'Je Person ein Satz Stimmkarten. Plakate für die Wand, wenn Sie mögen.',
	cards: 'Stimmkarten als PDF',
	posters: 'Plakate',
	begin: 'Werkstatt beginnen',
	phones: 'Mit dem Handy abstimmen',
	phonesHint:
		'Wer mag, stimmt auf dem eigenen Handy ab, auch schon vor dem Termin. Die Stimmen kommen als Code zu Ihnen, nicht über das Internet.',
	noPhones: 'Mit dem Handy geht es hier nicht: Wählen Sie höchstens 30 Kriterien.',

	/** Durchführen */
	queue: 'Kriterien dieser Werkstatt',
	queueOrder: 'Geordnet nach den Stimmzetteln: zuerst, wo Sie auseinanderliegen.',
	states: {
		open: 'offen',
		counting: 'Stimmen gezählt',
		shown: 'aufgedeckt',
		settled: 'festgelegt',
		parked: 'zurückgestellt'
	},
	criterion: (number: number, title: string) => `${number} ${title}`,
	levels: 'Texte der Stufen',
	tally: 'Stimmen zählen',
	tallyHint: (last: number) =>
		`Auf ein Zeichen zeigen alle ihre Karte. Zählen Sie mit den Tasten 0 bis ${last} und ?, oder tippen Sie. Die Zahlen bleiben verdeckt.`,
	voters: (count: number) =>
		count === 0
			? 'Noch keine Stimme'
			: count === 1
				? '1 Stimme gezählt'
				: `${count} Stimmen gezählt`,
	oneFor: (choice: string) => `Eine Stimme für ${choice}`,
	dontKnow: 'weiß nicht',
	takeBack: 'Letzte Stimme zurück',
	recount: 'Neu zählen',
	recounted: 'Die Karten sind auf null gesetzt.',
	show: 'Aufdecken',
	nothingToShow: 'Erst zählen, dann aufdecken.',
	spread: 'So hat die Runde gestimmt',
	round: (round: number) => `${round}. Runde`,
	firstRound: (votes: string) => `Erste Runde: ${votes}`,
	askFirst: (choices: string) => `Fragen Sie zuerst, wer ${choices} gezeigt hat.`,
	and: ' und ',
	detail: 'Einzelheiten für die Moderation',
	index: (value: string) =>
		`Einigkeit A nach van der Eijk: ${value} (von −1 für zwei Lager bis 1 für alle gleich).`,
	noIndex: 'Für ein Maß der Einigkeit sind es zu wenige Stimmen.',
	again: 'Noch einmal abstimmen',
	park: 'Zurückstellen',
	unpark: 'Wieder aufnehmen',
	parked: 'Diese Frage ist zurückgestellt.',
	settle: 'Festlegen',
	suggested: (choice: string) => `Vorschlag aus den Stimmen: ${choice}`,
	close: 'Das ist knapp: Die mittleren Stimmen liegen auseinander.',
	noSuggestion: 'Kein Vorschlag: Sprechen Sie erst miteinander.',
	decide: 'Worauf legt sich die Runde fest?',
	chooseFirst: 'Bitte wählen Sie zuerst, worauf sich die Runde festlegt.',
	reason: 'Warum? Ein Satz.',
	minority: 'Was meinen die anderen?',
	minorityHint: 'Die Meinung der Minderheit steht im Protokoll. Bitte keine Namen.',
	wording: 'So sollte es heißen',
	papers: 'Wer bringt welche Unterlage?',
	paper: 'Unterlage',
	office: 'Amt',
	noOffice: 'noch offen',
	addPaper: 'Unterlage ergänzen',
	removePaper: (title: string) => `„${title}“ weglassen`,
	settledAs: (choice: string) => `Festgelegt: ${choice}`,
	unknown: 'Wissen wir nicht',
	reopen: 'Neu festlegen',
	isProposal:
		'Im Check steht inzwischen eine andere Antwort. Die der Runde liegt dort als Vorschlag daneben.',
	toCriterion: 'Im Check ansehen',
	next: (number: number) => `Weiter mit Kriterium ${number}`,
	toResult: 'Zum Ergebnis der Werkstatt',
	why: (title: string, day: string) => `${title} vom ${day}`,

	/** Stimmen von anderswo */
	ballots: 'Stimmzettel vom Handy einlesen',
	chat: 'Stimmen aus einer Videokonferenz',
	chatHint:
		'Kopieren Sie den Chat hierher. Gezählt wird das letzte Zeichen jeder Zeile, wenn es eine Stufe oder ein Fragezeichen ist. Namen werden nicht gespeichert.',
	chatShown: 'Zu dieser Frage ist schon aufgedeckt.',
	chatText: 'Chat',
	chatCount: 'Stimmen zählen',
	chatCounted: (count: number) =>
		count === 0
			? 'In diesem Text steht keine Stimme.'
			: count === 1
				? '1 Stimme gezählt.'
				: `${count} Stimmen gezählt.`,

	/** Vorab */
	before: 'Schon vor der Werkstatt abgestimmt',
	beforeCount: (count: number) =>
		count === 1 ? '1 Stimmzettel gelesen.' : `${count} Stimmzettel gelesen.`,
	apart: 'Hier liegen Sie auseinander: Nehmen Sie sich Zeit.',
	together: 'Hier sind Sie sich einig: Legen Sie gleich fest.',
	tooFew: 'Hier fehlen noch Stimmen.',

	/** Beamer */
	projector: 'Beamer',
	openProjector: 'Beamer-Fenster öffnen',
	blocked:
		'Der Browser hat das Fenster nicht geöffnet. Erlauben Sie Pop-ups für diese Adresse, oder zeigen Sie das Bild hier.',
	showHere: 'Bild hier zeigen',
	connected: 'Das Beamer-Fenster ist offen.',
	lost: 'Das Beamer-Fenster ist zu.',
	never: 'Noch kein Beamer-Fenster offen.',
	image: 'Was zu sehen ist',
	images: {
		criterion: 'das Kriterium',
		start: 'Begrüßung',
		invite: 'Code für Handys',
		stand: 'Zwischenstand'
	},
	blank: 'Bild dunkel',
	timer: 'Uhr',
	timerStart: (minutes: number) => `${minutes} Minuten starten`,
	timerStop: 'Anhalten',
	timerGo: 'Weiterlaufen',
	timerClear: 'Uhr weg',
	timerLeft: (time: string) => `noch ${time}`,
	timerOver: 'Die Zeit ist um.',

	/** Ergebnis */
	standWords: ({
		settled,
		open,
		parked
	}: Readonly<Record<'settled' | 'open' | 'parked', number>>) =>
		[
			`${settled} festgelegt`,
			`${open} offen`,
			...(parked > 0 ? [`${parked} zurückgestellt`] : [])
		].join(' · '),
	settledList: 'Festgelegt',
	openList: 'Noch offen',
	openHint: 'Geordnet nach Gesprächsbedarf.',
	papersList: 'Wer bringt was?',
	paperOf: (title: string, office: string, number: number) =>
		`${title} – ${office} (Kriterium ${number})`,
	nothingYet: 'Die Runde hat noch nichts festgelegt.',
	minorityNote: (text: string) => `Was andere meinen: ${text}`,
	wordingNote: (text: string) => `Neue Fassung: ${text}`,
	protocol: 'Protokoll als PDF',
	end: 'Werkstatt beenden',
	endTitle: 'Ergebnis als Datei sichern?',
	endText:
		'Alles steht schon in diesem Browser. Mit einer Datei haben Sie es auch dann, wenn dieser Laptop nicht mehr da ist.',
	later: 'Später'
};

/** What the room sees. Large, few words. */
export const beamer = {
	title: 'Beamer',
	lead: 'Dieses Fenster gehört auf den Beamer. Geführt wird es vom Fenster der Moderation.',
	show: 'Bild zeigen',
	full: 'Vollbild',
	waiting: 'Gleich geht es los.',
	waitingHelp: 'Öffnen Sie im anderen Fenster die Werkstatt. Das Bild erscheint dann von selbst.',
	close: 'Bild schließen',
	keys: 'Weiter: Pfeil rechts oder Bild ab. Zurück: Pfeil links oder Bild auf. Dunkel: Punkt. Schließen: Esc.',
	stage: 'Bild für den Beamer',
	start: (count: number) =>
		count === 1 ? 'Wir sprechen über ein Kriterium.' : `Wir sprechen über ${count} Kriterien.`,
	rules: [
		'Alle stimmen gleichzeitig und verdeckt ab.',
		'Dann hören wir zuerst, wer anders denkt.',
		'Festgelegt wird gemeinsam.'
	],
	invite: 'Mit dem Handy abstimmen',
	inviteHelp:
		'Code mit der Kamera scannen. Es geht auch ohne Netz, wenn die Seite schon offen war.',
	voters: (count: number) =>
		count === 0 ? 'Noch keine Stimme' : count === 1 ? '1 Stimme' : `${count} Stimmen`,
	secondRound: '2. Runde',
	asked: (choices: string) => `Zuerst bitte: ${choices}`,
	settled: 'Festgelegt',
	unknown: 'Wissen wir nicht',
	stand: 'Zwischenstand',
	counts: {
		settled: 'festgelegt',
		open: 'offen',
		parked: 'zurückgestellt'
	}
};
