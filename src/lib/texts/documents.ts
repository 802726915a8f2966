/** The words of documents on paper. */
export const worksheet = {
	title: (place: string) =>
		place === '' ? 'Arbeitsblatt INSEK-Check' : `Arbeitsblatt INSEK-Check: ${place}`,
	header: (place: string) => (place === '' ? 'Arbeitsblatt' : `${place} · Arbeitsblatt`),
	footer: (version: string, hash: string) => `INSEK-Check · Kriterien ${version} (${hash})`,
	author: 'INSEK-Check',
	statusDate: (day: string) => `Stand ${day}`,
	statusDepths: { kurz: 'Kurzcheck', voll: 'Vollcheck' },
	statusProgress: (answered: number, total: number) =>
		`${answered} von ${total} Fragen beantwortet`,
	statusCatalogue: (version: string) => `Kriterien ${version}`,
	notice: 'Bitte beachten',
	about: 'Angaben zu diesem Arbeitsblatt',
	madeAt: 'Erstellt am',
	moment: (day: string, time: string) => (time === '' ? day : `${day}, ${time} Uhr`),
	catalogue: 'Kriterien',
	catalogueOf: (title: string, version: string, date: string) =>
		`${title}, Fassung ${version} vom ${date}`,
	hash: 'Prüfsumme',
	municipality: 'Ihre Gemeinde',
	asked: (question: string) => `${question}${question.endsWith('?') ? '' : ':'} `,
	result: 'Ergebnis',
	numbers: 'Stand je Bereich in Zahlen',
	band: (low: number, high: number) =>
		low === high ? `${low} von 100 Punkten.` : `Zwischen ${low} und ${high} von 100 Punkten.`,
	evidence: (count: number, of: number) => `Mit Nachweis: ${count} von ${of} Antworten.`,
	robust: 'Das Ergebnis ändert sich, wenn man alle Kriterien gleich gewichtet.',
	quoted: (title: string) => `„${title}“`,
	robustAreas: (areas: string) => ` Betroffen: ${areas}.`,
	bars: (points: number) =>
		`Stand je Bereich, in Punkten von 100. Gefüllt: sicher erreicht. Schraffiert: noch ungeklärt. Gestrichelte Linie bei ${points}: So viel sollte es in jedem Bereich sein.`,
	barsAlt: (lines: string) => `Balkendiagramm, Stand je Bereich von 0 bis 100. ${lines}`,
	core: 'Kernkriterien',
	coreCaption: 'Der Kern ist erfüllt, wenn hier überall mindestens „reicht“ steht.',
	criterion: 'Kriterium',
	answer: 'Antwort',
	state: 'Ergebnis',
	steps: 'Nächste Schritte',
	stepLine: (kind: string, number: number, title: string, label: string | null) =>
		`${kind}: ${number} ${title}${label === null ? '' : ` (${label})`}`,
	moreSteps: 'Danach',
	help: 'Was Ihnen helfen würde',
	wish: (label: string, count: number) => `${label}\u00a0(${count}-mal)`,
	evidenceLabel: 'Nachweis',
	noteLabel: 'Notiz',
	reasonLabel: 'Begründung',
	helpLabel: 'Hilfreich wäre',
	unanswered: 'Nicht beantwortet',
	sources: 'Quellen der Kriterien (Auswahl)',
	sourcesLead: (days: string) =>
		`Gelesen am ${days}. Weitere, noch nicht geprüfte Quellen nennt die App bei jedem Kriterium.`,
	funding: 'Keine Förderzusage; maßgeblich ist die Bewilligungsstelle.'
};

/** The Liste der Fachplanungen in the worksheet. */
export const planSheet = {
	title: 'Fachplanungen',
	caption: 'Fachplanungen der Gemeinde, mit Stand und Alter der Daten',
	plan: 'Planung',
	owner: 'Zuständig',
	stand: 'Stand',
	state: 'Alter',
	none: '–',
	ofParts: (name: string, parts: string) => `${name} (nur ${parts})`,
	labels: { formats: 'Formate und Rechte', office: 'Amt', place: 'Ablage', note: 'Notiz' },
	matrixTitle: 'Einbindung der Fachplanungen',
	matrixCaption:
		'Geringste Nutzung je Kapitelgruppe: 0 nichts, 1 erwähnt, 2 übernommen, 3 verzahnt, ? unbekannt, – nicht gefragt',
	band: 'Punkte',
	conflicts: 'Offene Zielkonflikte: ',
	conflict: (a: string, b: string) => `„${a}“ und „${b}“`,
	hints: (taken: number, open: number) =>
		`Hinweise auf doppelte Arbeit: ${taken} aufgegriffen, ${open} noch offen.`,
	taken: (state: string, text: string) => ` • ${text} (${state})`
};

export const blankSheet = {
	title: 'Arbeitsblatt INSEK-Check: Kernkriterien zum Ankreuzen',
	header: 'Arbeitsblatt zum Ausfüllen',
	lead: 'Kreuzen Sie bei jeder Frage eine Stufe an. Trifft eine Stufe nur teilweise zu, wählen Sie die niedrigere. „?“ heißt: Wissen wir nicht. Erfüllt ist der Kern, wenn überall mindestens Stufe 2 „reicht“ angekreuzt ist.',
	caption: 'Kernkriterien mit ihren vier Stufen',
	criterion: 'Frage',
	unknown: '?',
	place: 'Gemeinde',
	date: 'Datum',
	filledBy: 'Ausgefüllt von (Amt)',
	writing: 'Nachweis, Notiz',
	onlyIf: (condition: string) => `Gilt nur bei: ${condition}`,
	answerTo: (question: string, answer: string) => `„${question}“ – ${answer}`,
	not: (condition: string) => `nicht ${condition}`,
	other: (label: string) => `alles außer „${label}“`,
	or: ' oder ',
	and: ' und ',
	atLeast: (value: number) => `mindestens ${value}`,
	below: (value: number) => `unter ${value}`
};

/** The list of all criteria, for Word and paper. */
export const criteriaList = {
	title: 'Liste der Kriterien',
	header: 'Kriterien',
	status: (title: string, version: string, day: string) =>
		`${title} · Fassung ${version} vom ${day}`,
	levels: (number: number) => `Die vier Stufen von Kriterium ${number}`,
	level: 'Stufe',
	text: 'Text',
	core: 'Kernkriterium',
	target: (level: string) => `Ziel: ${level}`,
	onlyIf: 'Gilt nur bei',
	parts: 'Zusätzlich',
	evidence: 'Nachweis',
	tip: 'Tipp',
	ask: 'Fragen Sie'
};

/** The same sheet to fill in on screen. */
export const fillableSheet = {
	...blankSheet,
	title: 'INSEK-Check: Formular zu den Kernkriterien',
	header: 'Formular zum Ausfüllen am Bildschirm',
	lead: 'Wählen Sie bei jeder Frage eine Stufe. Trifft eine Stufe nur teilweise zu, wählen Sie die niedrigere. „?“ heißt: Wissen wir nicht. Was Sie nicht ausfüllen, bleibt offen. Speichern Sie die Datei und schicken Sie sie an das Amt zurück, von dem Sie sie haben. Dort wird sie in INSEK-Check eingelesen. Längere Texte laufen im Feld weiter; gedruckt wird nur, was Sie sehen.',
	evidence: 'Nachweis',
	note: 'Notiz',
	group: (number: number, title: string) => `Frage ${number} ${title}: Stufe`,
	levelOf: (number: number, level: number, label: string) =>
		`Frage ${number}: Stufe ${level} – ${label}`,
	unknownOf: (number: number) => `Frage ${number}: Wissen wir nicht`,
	textOf: (number: number, title: string, label: string) => `Frage ${number} ${title}: ${label}`
};

/** Words the page maker itself needs. */
export const pageWords = {
	pageNumber: 'Seite {page} von {pages}',
	emptyBox: 'Kästchen',
	tickedBox: 'angekreuzt'
};

/** Words a document for Word needs; apart from those of the PDF, whose id is made of all of them. */
export const docxWords = {
	pageNumber: pageWords.pageNumber,
	inWords: 'Zeichnung in Worten:'
};

/** Names of our own styles as Word lists them. */
export const wordStyles = {
	lead: 'Leitsatz',
	detail: 'Einzelheit',
	small: 'Kleingedrucktes',
	notice: 'Hinweis im Rahmen',
	fact: 'Angabe',
	cell: 'Tabellentext',
	compact: 'Tabellentext klein',
	writing: 'Schreiblinie',
	spoken: 'Zeichen in Worten'
};
