/** The screen of the tender text. */
export const leistungsbeschreibung = {
	title: 'Leistungsbeschreibung',
	nav: 'Leistungsbeschreibung',
	draft: 'Entwurf – durch Ihre Vergabestelle prüfen',
	lead: 'Aus Ihren Angaben entsteht der Entwurf für die Ausschreibung: Was wird übernommen, was beauftragt, was weggelassen?',
	openChapters: (count: number) =>
		count === 1
			? 'Über ein Kapitel ist noch nicht entschieden.'
			: `Über ${count} Kapitel ist noch nicht entschieden.`,
	toChapters: 'Kapitel entscheiden',
	demands: 'Anforderungen an das Konzept',
	demandsLead:
		'Jeder Satz gehört zu einem Kriterium. Was Sie nicht brauchen, nehmen Sie heraus. Die Sätze können Sie ändern.',
	chosen: (count: number, all: number) => `${count} von ${all} ausgewählt`,
	isIn: (number: number, title: string) => `${number} ${title}`,
	textOf: (title: string) => `Anforderung zu „${title}“`,
	restore: 'Vorschlag wiederherstellen',
	restoreOf: (title: string) => `Vorschlag wiederherstellen: ${title}`,
	change: 'Satz ändern',
	changeOf: (title: string) => `Satz ändern: ${title}`,
	reason: 'Warum nicht?',
	reasonHint: 'Freiwillig. Steht so in der Leistungsbeschreibung.',
	more: (count: number) => `${count} weitere Kriterien ohne vorbereiteten Satz`,
	preview: 'Vorschau',
	asPdf: 'Leistungsbeschreibung als PDF',
	copy: 'Text kopieren',
	copied: 'Der Text ist kopiert. Sie können ihn jetzt einfügen, zum Beispiel in Word.',
	notCopied: 'Kopieren war nicht möglich. Der Text ist markiert: Bitte drücken Sie Strg+C.',
	copyText: 'Text zum Kopieren',
	copyHint: 'Ohne Gestaltung, für Ihre eigene Vorlage.'
};

/** The same on paper. */
export const tender = {
	title: (place: string) =>
		place === '' ? 'Leistungsbeschreibung INSEK' : `Leistungsbeschreibung INSEK: ${place}`,
	header: (place: string) =>
		place === '' ? 'Leistungsbeschreibung' : `${place} · Leistungsbeschreibung`,
	status: (day: string, version: string) =>
		`Entwurf – durch Ihre Vergabestelle prüfen · Stand ${day} · Kriterien ${version}`,
	notice: 'Entwurf, nicht amtlich',
	noticeText:
		'Dieser Text ist aus dem INSEK-Check entstanden. Bitte lassen Sie ihn durch Ihre Vergabestelle prüfen, bevor Sie ihn verwenden. Er ersetzt keine Rechtsberatung und sagt keine Förderung zu.',
	numbered: (number: number, title: string) => `${number} ${title}`,
	subject: 'Gegenstand',
	subjectText: (place: string, work: string) =>
		place === ''
			? `Die Gemeinde lässt ein integriertes Gemeindeentwicklungskonzept (INSEK) ${work}.`
			: `${place} lässt ein integriertes Gemeindeentwicklungskonzept (INSEK) ${work}.`,
	works: { erstaufstellung: 'erstellen', fortschreibung: 'fortschreiben' } as Readonly<
		Record<string, string>
	>,
	otherWork: 'erarbeiten',
	/** By profile question. */
	facts: {
		einwohner: 'Einwohnerzahl',
		ortsteile: 'Ortsteile',
		konzeptstand: 'Bisheriges Konzept, Alter'
	},
	scope: 'Umfang und Tiefe',
	limit: (pages: number) => `Das Konzept hat ohne Anlagen höchstens ${pages} Seiten.`,
	limitProposed: (pages: number) =>
		`Das Konzept hat ohne Anlagen höchstens ${pages} Seiten (vorläufig, noch nicht alle Kapitel sind entschieden).`,
	noChapters: 'Über die Kapitel ist noch nicht entschieden.',
	chaptersCaption: 'Was je Kapitel zu leisten ist',
	chapter: 'Kapitel',
	service: 'Leistung',
	extent: 'Umfang',
	services: {
		beauftragen: 'erarbeiten',
		haben: 'Text liefert die Gemeinde, einarbeiten',
		neu: 'Text liefert die Gemeinde, einarbeiten'
	},
	takeOver: (source: string) => `aus „${source}“ übernehmen`,
	noSource: 'aus einer Fachplanung übernehmen (noch offen, aus welcher)',
	pages: (depth: string, pages: number) =>
		`${depth}, ${pages === 1 ? 'eine Seite' : `${pages} Seiten`}`,
	reference: 'nur ein Verweis',
	plans: 'Fachplanungen, die zu verwenden sind',
	plansLead:
		'Diese Planungen stellt die Gemeinde bereit oder nennt die Stelle. Sie werden genutzt und nicht neu erarbeitet.',
	plansCaption: 'Fachplanungen mit Stand und Fundstelle',
	plan: 'Planung',
	owner: 'Zuständig',
	stand: 'Stand',
	use: 'Kapitel und Fundstelle',
	place: (place: string) => `Ablage: ${place}`,
	noUse: 'wird beim Auftakt festgelegt',
	located: (chapter: string, reference: string) => `${chapter} (${reference})`,
	data: 'Datengrundlage',
	contents: 'Anforderungen an den Inhalt',
	formats: 'Formate und Rechte',
	formatsOf: (title: string, formats: string) => `${title}: ${formats}`,
	excluded: 'Ausdrücklich nicht beauftragt',
	openOwner: 'noch offen',
	noSurveys: 'Neue Erhebungen, wo die genannten Fachplanungen schon Zahlen enthalten.',
	byTown: (chapter: string) =>
		`${chapter}: Den Text liefert die Gemeinde. Neu zu erarbeiten ist er nicht.`,
	leftOut: (chapter: string, reason: string) =>
		reason === '' ? `${chapter}: entfällt.` : `${chapter}: entfällt, weil: ${reason}`,
	notAsked: (demand: string, reason: string) => `${demand}: nicht gefordert, weil: ${reason}`,
	open: 'Noch zu entscheiden',
	openLead: 'Diesen Abschnitt bitte klären und vor der Veröffentlichung streichen.',
	openChapter: (chapter: string) => `Kapitel „${chapter}“: noch offen.`,
	problems: {
		'no-source': 'noch offen, aus welcher Fachplanung.',
		'source-gone': 'Die Fachplanung, aus der es kommen sollte, steht nicht mehr in der Liste.',
		'source-missing': 'Die Fachplanung, aus der es kommen sollte, gibt es noch nicht.',
		circle: 'geht im Kreis; noch offen, wo der Inhalt entsteht.',
		'no-reason': 'Der Grund für das Weglassen fehlt.'
	},
	problem: (chapter: string, problem: string) => `Kapitel „${chapter}“: ${problem}`,
	contradiction: (number: number, title: string, chapters: string) =>
		`Anforderung zu Kriterium ${number} (${title}): Das Kapitel dazu entfällt (${chapters}).`,
	conflict: (a: string, b: string) => `Zielkonflikt: „${a}“ und „${b}“.`
};
