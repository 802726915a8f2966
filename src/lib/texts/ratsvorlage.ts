/** The paper for the council: on screen, and what stands in it. */
export const ratsvorlage = {
	title: 'Ratsvorlage',
	nav: 'Ratsvorlage',
	lead: 'Zwei Seiten für den Rat, dazu ein Anhang mit allen Kriterien. Sie schreiben den Beschluss, der Check liefert den Stand.',
	privacy: 'Bitte keine Namen von Personen: Eine Ratsvorlage ist öffentlich.',
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
	hint: 'Zwei Seiten für den Rat, mit Beschlusstext. Ohne Notizen, ohne Nachweise, ohne Daten.',
	more: 'Vorschau, Word und Text',

	freeze: 'Fassung festlegen',
	freezeLead:
		'Solange nichts festgelegt ist, steht „Arbeitsstand“ auf jeder Seite. Eine festgelegte Fassung bekommt Nummer, Tag und Prüfcode. Sie ändert sich nicht mehr, auch wenn Sie weiterarbeiten.',
	frozen: (number: number, day: string) => `Fassung ${number} vom ${day}`,
	frozenDone: (number: number) => `Fassung ${number} ist festgelegt.`,
	versions: 'Festgelegte Fassungen',
	noVersions: 'Noch keine Fassung festgelegt.',
	isCurrent: 'Sie entspricht dem jetzigen Stand.',
	isChanged: 'Seitdem hat sich etwas geändert.',
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
	core: (met: number, all: number) =>
		`Kernkriterien: ${met} von ${all} erfüllt. Erfüllt heißt: mindestens „reicht“.`,
	coreState: 'Stand',
	criterion: 'Kriterium',
	answer: 'Antwort',
	steps: 'Nächste Schritte',
	stepsCaption: 'Die nächsten fünf Schritte, mit Amt und Aufwand',
	step: 'Schritt',
	office: 'Amt',
	effort: 'Aufwand',
	proposal: (offices: string) => `Vorschlag: ${offices}`,
	openOffice: 'noch offen',
	noSteps: 'Es gibt keine offenen Schritte.',
	finances: 'Finanzielle Auswirkungen',
	inaction: 'Wenn wir nichts tun',
	inactionText:
		'Offene Punkte bleiben offen, und Planungen laufen weiter nebeneinander her. Ob das Folgen für eine Förderung hat, sagt die Bewilligungsstelle.',
	about: 'Was ist dieser Check?',
	aboutText: (title: string, version: string, day: string) =>
		`Eine Selbsteinschätzung der Verwaltung mit der App INSEK-Check, kein amtliches Prüfergebnis. Grundlage: „${title}“, Fassung ${version} vom ${day}. Keine Förderzusage; maßgeblich ist die Bewilligungsstelle.`,
	areas: 'Stand je Bereich',
	areaTable: 'Stand je Bereich als Tabelle, in Punkten von 100',
	area: 'Bereich',
	sure: 'sicher erreicht',
	possible: 'höchstens möglich',
	plans: 'Fachplanungen im Konzept',
	parts: 'Je Ortsteil',
	partLine: (part: string, plans: string) => `${part}: ${plans}`,
	annex: 'Anhang: alle Kriterien',
	annexCaption: (area: string) => `Kriterien im Bereich „${area}“`,
	basis: 'Grundlage',
	method: 'So wird gerechnet',
	version: 'Zu dieser Fassung',
	madeAt: 'Gedruckt am',
	number: 'Fassung',
	noNumber: 'Arbeitsstand',
	codeKey: 'Prüfcode',
	hash: 'Prüfsumme der Kriterien'
};
