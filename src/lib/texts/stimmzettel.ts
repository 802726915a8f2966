/** Words of the page on which a phone votes. */
export const stimmzettel = {
	title: 'Stimmzettel',
	opening: 'Der Stimmzettel wird vorbereitet …',
	failed: 'Das hat nicht geklappt',
	failedHelp: 'Bitte laden Sie die Seite neu. Ihre Stimmen sind noch auf diesem Gerät.',
	lead: 'Hier stimmen Sie in einer Werkstatt ab. Ihre Stimmen werden nicht gesendet.',
	enter: 'So kommen Sie zum Stimmzettel',
	scan: 'Einladung mit der Kamera lesen',
	scanHint: 'Der Code hängt im Raum oder steht an der Wand.',
	typeLink: 'Link der Einladung',
	typeHint: 'Einfügen oder abtippen, von „http“ bis zum Ende.',
	open: 'Stimmzettel öffnen',
	kept: 'Auf diesem Gerät',
	keptLink: (index: number) => `Stimmzettel ${index} öffnen`,
	faults: {
		none: 'In diesem Link steht keine Einladung',
		torn: 'Diese Einladung ist nicht vollständig',
		version: 'Diese Einladung stammt von einer neueren Fassung der Anwendung',
		catalogue: 'Die Kriterien dieser Werkstatt sind nicht auf diesem Gerät'
	},
	helps: {
		none: 'Lesen Sie den Code im Raum noch einmal, oder fügen Sie den ganzen Link ein.',
		torn: 'Ein Zeichen fehlt oder ist verschrieben. Lesen Sie den Code noch einmal, oder fügen Sie den ganzen Link ein.',
		version:
			'Laden Sie diese Seite neu, solange das Gerät im Netz ist. Dann kommt die neue Fassung.',
		catalogue:
			'Bitten Sie die Moderation um die Datei mit den Kriterien, und öffnen Sie diese auf der Startseite. Oder stimmen Sie mit einer Karte ab.'
	},
	missing: (id: string, version: string) => `Gesucht: ${id}, Fassung ${version}.`,
	about: 'Worum es geht',
	aboutLevels: (count: number) =>
		count === 1
			? 'Es geht um ein Kriterium. Wie weit ist Ihre Gemeinde damit?'
			: `Es geht um ${count} Kriterien. Wie weit ist Ihre Gemeinde damit?`,
	aboutCriteria: (count: number) =>
		count === 1
			? 'Es geht um ein Kriterium. Soll es so bleiben?'
			: `Es geht um ${count} Kriterien. Sollen sie so bleiben?`,
	source: (title: string, version: string) => `${title}, Fassung ${version}`,
	promises: [
		'Nichts wird gesendet. Ihre Stimmen bleiben auf diesem Gerät.',
		'Am Ende zeigt das Gerät einen Code. Den liest die Moderation ein. Das geht ohne Netz.',
		'In dem Code stehen Ihre Stimmen und eine Zufallszahl. Ein Name steht nicht darin.'
	],
	begin: 'Anfangen',
	progress: 'Fortschritt',
	position: (index: number, total: number) => `Frage ${index} von ${total}`,
	heading: (number: number, title: string) => `${number} ${title}`,
	levels: 'Stufen',
	wording: 'So steht es da',
	opinionQuestion: 'Was soll mit diesem Kriterium geschehen?',
	opinions: ['Behalten', 'Ändern', 'Streichen'],
	opinionHints: [
		'Es bleibt, wie es ist.',
		'Es bleibt, aber mit einem anderen Text.',
		'Es fällt weg.'
	],
	noVote: 'Keine Stimme',
	unanswered: 'noch nicht beantwortet',
	back: 'Zurück',
	next: 'Weiter',
	toSummary: 'Zur Zusammenfassung',
	summary: 'Ihre Stimmen',
	openCount: (count: number) =>
		count === 1
			? 'Eine Frage ist noch offen. Sie zählt als „Keine Stimme“.'
			: `${count} Fragen sind noch offen. Sie zählen als „Keine Stimme“.`,
	change: 'ändern',
	changeOf: (number: number) => `Kriterium ${number} ändern`,
	show: 'Code zeigen',
	ticket: 'Ihr Code',
	ticketHint:
		'Zeigen Sie den Code der Moderation. Wer ihn hat, kann Ihre Stimmen lesen. Zeigen Sie ihn sonst niemandem.',
	qrLabel: 'QR-Code Ihres Stimmzettels. Darunter stehen dieselben 32 Zeichen.',
	noPicture: 'Das Bild lässt sich gerade nicht zeichnen. Die Zeichen darunter sagen dasselbe.',
	codeLabel: 'Zum Abtippen',
	copy: 'Code kopieren',
	copied: 'Der Code ist kopiert.',
	copyFailed: 'Kopieren geht hier nicht. Sie können den Code markieren.',
	save: 'Als Datei sichern',
	saved: (name: string) => `${name} liegt bei Ihren Downloads.`,
	changedMind:
		'Sie haben es sich anders überlegt? Ändern Sie Ihre Stimmen, und zeigen Sie den neuen Code. Er ersetzt den alten.',
	toVotes: 'Stimmen ändern',
	forget: 'Stimmzettel löschen',
	forgetHint:
		'Löscht die Stimmen auf diesem Gerät. Hat die Moderation Ihren Code schon gelesen, zählt er dort weiter. Ein neuer Stimmzettel käme dann dazu.',
	forgotten: 'Der Stimmzettel ist gelöscht.',
	restore: 'Rückgängig machen',
	notKept:
		'Dieser Browser speichert hier nichts. Laden Sie die Seite nicht neu, bevor der Code gelesen ist.',
	fromHelp: 'In einer Werkstatt mit dem Handy abstimmen:'
};
