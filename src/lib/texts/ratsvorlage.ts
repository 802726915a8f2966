/** The paper for the council: on screen, and what stands in it. */
export const ratsvorlage = {
	title: 'Ratsvorlage',
	nav: 'Ratsvorlage',
	lead: 'Zwei Seiten für den Rat, dazu ein Anhang mit allen Kriterien. Sie schreiben den Beschluss, der Check liefert den Stand. Den Kopf der Vorlage (Nummer, Gremium, Sitzung) ergänzt Ihr Sitzungsdienst.',
	privacy:
		'Bitte keine Namen von Personen: Eine Ratsvorlage ist öffentlich. In die Vorlage kommen auch die Titel Ihrer nächsten Schritte, Ihre Fachplanungen und Ortsteile. Lesen Sie die Vorschau, bevor Sie drucken.',
	untouched:
		'Noch ist keine Frage beantwortet. Die Vorlage hätte keinen Inhalt. Beantworten Sie zuerst die Kernfragen.',
	toQuestions: 'Zu den Fragen',
	template: 'Worum geht es?',
	templates: {
		kenntnisnahme: 'Zur Kenntnis nehmen',
		auftrag: 'Ein Konzept in Auftrag geben',
		fortschreibung: 'Das Konzept fortschreiben'
	},
	decision: 'Beschlusstext',
	decisionHint: 'Ein Vorschlag steht schon da. Ändern Sie ihn, wie Sie ihn brauchen.',
	finances: 'Finanzielle Auswirkungen',
	financesHint:
		'Was kostet es, aus welchem Haushalt? Hier steht nie ein Vorschlag. Bleibt das Feld leer, druckt die Vorlage Linien zum Ausfüllen.',
	inaction: 'Wenn wir nichts tun',
	inactionHint: 'Ein Vorschlag steht schon da. Ändern Sie ihn, wie Sie ihn brauchen.',
	ownWords: 'Eigener Text. Den Vorschlag sehen Sie wieder, wenn Sie das Feld leeren.',
	annex: 'Anhang mitdrucken: alle Kriterien',
	asPdf: 'Ratsvorlage als PDF',
	hint: 'Mit Beschlusstext: meist zwei Seiten, dazu zwei Seiten Anhang. Ohne Notizen, ohne Nachweise, ohne Daten.',
	more: 'Vorschau, Word und Text',

	freeze: 'Fassung festlegen',
	freezeLead:
		'Solange nichts festgelegt ist, steht „Arbeitsstand“ auf jeder Seite. Eine festgelegte Fassung bekommt Nummer, Tag und Prüfcode. Sie ändert sich nicht mehr, auch wenn Sie weiterarbeiten. Zurücknehmen geht nur mit „Rückgängig“. Haben Sie sie schon verteilt, legen Sie lieber eine neue fest.',
	frozen: (number: number, day: string) => `Fassung ${number} vom ${day}`,
	resultOf: (said: string, version: string) => `Ergebnis: ${said} · Kriterien ${version}`,
	frozenDone: (number: number) => `Fassung ${number} ist festgelegt.`,
	versions: 'Festgelegte Fassungen',
	noVersions: 'Noch keine Fassung festgelegt.',
	isCurrent:
		'Sie entspricht dem jetzigen Stand. Eine neue können Sie festlegen, sobald sich etwas geändert hat.',
	isChanged: 'Seitdem hat sich etwas geändert.',
	/** In file names. */
	draftName: 'Arbeitsstand',
	frozenName: (number: number) => `Fassung-${number}`,
	code: (code: string) => `Prüfcode ${code}`,
	noCode:
		'Der Prüfcode ist in diesem Browser nicht zu berechnen (die Seite ist nicht über https geladen).',
	codeHelp:
		'Gleicher Prüfcode heißt: gleiche Fassung. So erkennen Sie auf Papier, ob alle dieselbe haben.',
	printVersion: (number: number) => `Fassung ${number} als PDF`
};

const take =
	'Der Rat nimmt das Ergebnis des INSEK-Checks zur Kenntnis. Die Verwaltung berichtet in einem Jahr, was sich geändert hat.';
const commission =
	'Der Rat beauftragt die Verwaltung, ein integriertes Gemeindeentwicklungskonzept (INSEK/INGEKO) vorzubereiten. Grundlage ist das Ergebnis des INSEK-Checks. Das gilt vorbehaltlich der Haushaltsmittel.';
const update =
	'Der Rat beauftragt die Verwaltung, das integrierte Gemeindeentwicklungskonzept fortzuschreiben und die offenen Punkte des INSEK-Checks zu klären. Das gilt vorbehaltlich der Haushaltsmittel.';

/** What stands on the paper. */
export const councilPaper = {
	title: (place: string) =>
		place === '' ? 'Ratsvorlage INSEK-Check' : `Ratsvorlage INSEK-Check: ${place}`,
	header: (place: string) => (place === '' ? 'Ratsvorlage' : `${place} · Ratsvorlage`),
	draftMark: (mark: string) => `Arbeitsstand · ${mark}`,
	frozenMark: (number: number, mark: string) => `Fassung ${number} · ${mark}`,
	draft: (day: string) => `Arbeitsstand vom ${day}, noch nicht festgelegt`,
	frozen: (number: number, day: string, code: string) => `Fassung ${number} vom ${day}, ${code}`,
	catalogue: (version: string) => `Kriterien ${version}`,
	decision: 'Sie entscheiden',
	decisions: { kenntnisnahme: take, auftrag: commission, fortschreibung: update },
	result: 'Was der Check zeigt',
	startpunkt: 'Ausgangspunkt',
	startpunktText:
		'Die Gemeinde fängt mit ihrem Konzept neu an. Der Check zeigt, was dafür schon vorliegt.',
	untouched: 'Der Check ist noch nicht bearbeitet: Keine Frage ist beantwortet.',
	basisOf: (depth: string, asked: number, all: number, answered: number, withEvidence: number) =>
		`${depth}: ${asked} von ${all} Fragen gelten, ${answered} sind beantwortet, ${withEvidence} mit Nachweis.`,
	core: (all: number, counts: string) =>
		`${all} Kernkriterien: ${counts}. Erfüllt heißt: mindestens Stufe 2 „reicht“.`,
	levels: (levels: string) => `Stufen: ${levels}.`,
	noCode: 'ohne Prüfcode',
	formerDetails: 'Die Einzelheiten darunter folgen den heutigen Regeln.',
	criterion: 'Kriterium',
	answer: 'Antwort',
	steps: 'Nächste Schritte',
	stepsCaption: 'Die nächsten fünf Schritte, mit Amt und Aufwand',
	step: 'Schritt',
	office: 'Wer',
	until: 'bis',
	noDate: '–',
	effort: 'Aufwand',
	proposal: (offices: string) => `Vorschlag: ${offices}`,
	openOffice: 'noch offen',
	noSteps: 'Es gibt keine offenen Schritte.',
	finances: 'Finanzielle Auswirkungen',
	inaction: 'Wenn wir nichts tun',
	inactionText:
		'Die offenen Punkte bleiben offen. Ob das Folgen für eine Förderung hat, sagt die Bewilligungsstelle.',
	about: 'Was ist dieser Check?',
	aboutText: (title: string, version: string, day: string) =>
		`Eine Selbsteinschätzung der Verwaltung mit der App INSEK-Check, kein amtliches Prüfergebnis. Die Kriterien sind ein Entwurf: „${title}“, Fassung ${version} vom ${day}. Keine Förderzusage; maßgeblich ist die Bewilligungsstelle.`,
	areas: 'Stand je Bereich',
	areaTable: 'Stand je Bereich als Tabelle, in Punkten von 100',
	area: 'Bereich',
	asked: 'Fragen',
	askedOf: (asked: number, all: number) => `${asked} von ${all}`,
	sure: 'sicher erreicht',
	possible: 'höchstens möglich',
	plans: 'Fachplanungen im Konzept',
	parts: 'Je Ortsteil',
	partLine: (part: string, plans: string) => `${part}: ${plans}`,
	annexes: { voll: 'Anhang: alle Kriterien', kurz: 'Anhang: alle Fragen des Kurzchecks' },
	annexCaption: (area: string) => `Kriterien im Bereich „${area}“`,
	basis: 'Grundlage',
	method: 'So wird gerechnet',
	version: 'Zu dieser Fassung',
	number: 'Fassung',
	noNumber: 'Arbeitsstand',
	codeKey: 'Prüfcode',
	hash: 'Prüfsumme der Kriterien'
};
