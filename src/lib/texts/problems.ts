/**
 * What is wrong with a file from outside, in German: each sentence names the place and, where the reader can do
 * something about it, the way out. Quotation marks are those of German print.
 */

const quoted = (word: string | number) => `„${word}“`;

const list = (words: readonly (string | number)[]) => words.map(quoted).join(', ');

/** Segments of a path that have a name of their own in German. */
const SEGMENTS: Readonly<Record<string, string>> = {
	about: 'Gegenstand',
	actuals: 'Erfahrungswerte',
	adaptation: 'Arbeitstage zum Anpassen',
	answer: 'Antwort',
	answers: 'Antworten',
	appliesWhen: 'Bedingung „trifft zu, wenn“',
	archive: 'Archiv',
	areas: 'Bereiche',
	ask: 'Wer es weiß',
	asOf: 'Stichtag',
	at: 'Zeitpunkt',
	basis: 'Grundlage der Antwort',
	bausteine: 'Kapitel',
	bausteinGroups: 'Kapitelgruppen',
	catalogue: 'Katalog',
	changes: 'Änderungen gegenüber früheren Fassungen',
	comment: 'Kommentar',
	content: 'mitgelieferter Katalog',
	cooperation: 'Zusammenarbeit',
	core: 'Kernkriterium',
	costDrivers: 'Kostentreiber',
	createdAt: 'Angelegt am',
	criteria: 'Kriterien',
	criterion: 'Kriterium',
	dataSheet: 'Datenblatt',
	date: 'Datum',
	decidedAt: 'Entschieden am',
	day: 'Tag',
	depth: 'Umfang der Prüfung',
	description: 'Beschreibung',
	dontKnow: 'weiß nicht',
	drivers: 'Kostentreiber',
	dutyWhen: 'Bedingung der Pflicht',
	effort: 'Aufwand',
	effortPlan: 'Aufwandsplan',
	estimate: 'Arbeitstage',
	events: 'Beteiligungstermine',
	evidence: 'Nachweis',
	fachplanungen: 'Fachplanungen',
	feedback: 'Rückmeldung zu den Kriterien',
	format: 'Dateiformat',
	formatVersion: 'Version des Dateiformats',
	ratsvorlage: 'Ratsvorlage',
	frozen: 'festgehaltene Fassungen',
	goalPairs: 'Zielpaare',
	goals: 'Ziele',
	group: 'Gruppe',
	help: 'Was helfen würde',
	hints: 'Hinweise',
	history: 'Verlauf',
	id: 'Kennung',
	label: 'Bezeichnung',
	level: 'Stufe',
	levels: 'Stufentexte',
	levers: 'Hebel',
	machbar: 'machbar?',
	matrix: 'Matrix',
	measures: 'Maßnahmen',
	minimum: 'Mindeststufe',
	minority: 'Was andere meinen',
	mode: 'Prüfen oder Vorbereiten',
	municipality: 'Gemeinde',
	naAllowed: '„Trifft bei uns nicht zu“ erlaubt',
	name: 'Name',
	needs: 'Voraussetzungen',
	note: 'Notiz',
	notes: 'Anmerkungen',
	notice: 'Hinweis',
	number: 'Nummer',
	omits: 'Weggelassenes',
	opinions: 'Stimmen',
	options: 'Antwortmöglichkeiten',
	ortskern: 'Ortskern',
	parts: 'Zusatzzeilen',
	plain: 'Frage in einfachen Worten',
	plan: 'Plan der Kriterien',
	privateNote: 'Interne Notiz',
	process: 'Fahrplan',
	profile: 'Ihre Gemeinde',
	programmes: 'Förderprogramme',
	proposals: 'Vorschläge',
	question: 'Frage',
	reason: 'Begründung',
	relevance: 'Bezug zu Kapiteln',
	requirements: 'Anforderungen',
	reuse: 'Nutzbarkeit',
	revision: 'Dateistand',
	role: 'Amt',
	scale: 'Stufenleiter',
	setAside: 'zurückgelegte Teile',
	settled: 'Was festgelegt ist',
	sha256: 'Prüfsumme',
	source: 'Herkunft',
	sources: 'Quellen',
	stand: 'Stand',
	state: 'Antwort',
	steps: 'Schritte',
	support: 'Wer hilft',
	tags: 'Schlagwörter',
	target: 'Zielstufe',
	text: 'Text',
	thresholds: 'Schwellen',
	tip: 'Tipp',
	title: 'Titel',
	updatedAt: 'Geändert am',
	urls: 'Adressen',
	verstaendlich: 'verständlich?',
	version: 'Version',
	voters: 'Zahl der Stimmen',
	weight: 'Gewicht',
	when: 'Bedingung',
	wichtig: 'wichtig?',
	wording: 'Neuer Wortlaut',
	workshops: 'Werkstätten'
};

/** A path in German words: `["criteria", 2, "question"]` → "Kriterien, 3. Eintrag, Frage". */
export function placeName(path: readonly (string | number)[]): string {
	if (path.length === 0) return 'die ganze Datei';
	return path
		.map((segment) =>
			typeof segment === 'number' || /^\d+$/.test(segment)
				? `${Number(segment) + 1}. Eintrag`
				: Object.hasOwn(SEGMENTS, segment)
					? SEGMENTS[segment]
					: quoted(segment)
		)
		.join(', ');
}

/** What a field of a file should have been; `place` is a `placeName`. */
export const fieldTexts = {
	missing: (place: string) => `${place}: Die Angabe fehlt.`,
	wrongType: (place: string, expected: string) =>
		`${place}: Hier muss ${TYPES[expected] ?? 'etwas anderes'} stehen.`,
	notAllowed: (place: string, allowed: readonly (string | number)[]) =>
		`${place}: Erlaubt ist nur ${list(allowed)}.`,
	unknownField: (place: string, fields: readonly string[]) =>
		`${place}: ${fields.length === 1 ? 'Das Feld' : 'Die Felder'} ${list(fields)} gibt es in diesem Format nicht.`,
	tooSmall: (place: string, minimum: number, isList: boolean) =>
		isList
			? `${place}: Es müssen mindestens ${minimum} Einträge sein.`
			: `${place}: Der Wert ist kleiner als ${minimum}.`,
	tooBig: (place: string, maximum: number, isList: boolean) =>
		isList
			? `${place}: Es dürfen höchstens ${maximum} Einträge sein.`
			: `${place}: Der Wert ist größer als ${maximum}.`,
	badText: (place: string) =>
		`${place}: Der Text ist leer, beginnt oder endet mit einem Leerzeichen oder hat nicht die verlangte Form.`,
	unreadable: (place: string) => `${place}: Die Angabe ist nicht lesbar.`
};

const TYPES: Readonly<Record<string, string>> = {
	array: 'eine Liste',
	boolean: 'true oder false',
	int: 'eine ganze Zahl',
	number: 'eine Zahl',
	object: 'ein Objekt',
	record: 'ein Objekt',
	string: 'ein Text',
	tuple: 'eine Liste'
};

/** Problems of a catalogue whose fields are all right one by one; for its editors. */
export const catalogueTexts = {
	duplicateId: (kind: string, id: string | number) =>
		`${kind}: ${quoted(id)} kommt mehrfach vor. Jede Kennung und jede Nummer darf nur einmal vergeben sein.`,
	reusedId: (id: string) =>
		`Kriterium ${quoted(id)}: Diese Kennung gehörte einem entfallenen Kriterium. Bitte eine neue vergeben.`,
	duplicateReference: (place: string, id: string) => `${place}: ${quoted(id)} ist doppelt genannt.`,
	unknownReference: (place: string, kind: string, id: string) =>
		`${place}: ${kind} ${quoted(id)} gibt es in diesem Katalog nicht.`,
	cycle: (ids: readonly string[]) =>
		`Voraussetzungen im Kreis: ${ids.map(quoted).join(' → ')}. Ein Kriterium darf sich nicht selbst voraussetzen.`,
	minimumAboveTarget: (id: string) =>
		`Kriterium ${quoted(id)}: Die Mindeststufe liegt über der Zielstufe.`,
	coreWithNotApplicable: (id: string) =>
		`Kriterium ${quoted(id)}: Ein Kernkriterium darf „Trifft bei uns nicht zu“ nicht zulassen.`,
	tooManyWords: (id: string, words: number, limit: number) =>
		`Kriterium ${quoted(id)}: Leitfrage und Stufentexte haben zusammen ${words} Wörter, erlaubt sind ${limit}.`,
	levelThreeStart: (id: string, start: string) =>
		`Kriterium ${quoted(id)}: Der Text der Stufe 3 muss mit ${quoted(start)} beginnen.`,
	figureInTip: (id: string) =>
		`Kriterium ${quoted(id)}: Im Tipp steht eine Zahl. Zahlen gehören in die Aufwandsschätzung.`,
	attributed: (place: string) =>
		`${place}: Der Text nennt die FS INGE. Der Entwurf darf ihr nichts zuschreiben.`,
	controlCharacter: (place: string) =>
		`${place}: Der Text enthält ein Steuerzeichen, zum Beispiel einen Zeilenumbruch.`,
	tooManyDecimals: (place: string) => `${place}: Höchstens zwei Nachkommastellen sind erlaubt.`,
	emptyArea: (id: string) => `Bereich ${quoted(id)}: Kein Kriterium gehört zu diesem Bereich.`,
	tooFewCriteria: (count: number, limit: number, profile: string) =>
		`Kriterien: ${profile === '' ? 'Es gibt' : `Bei den Angaben ${profile} bleiben`} nur ${count} Kriterien, nötig sind ${limit}.`,
	tooManyCases: () =>
		'Kriterien: Zu viele Angaben entscheiden darüber, ob ein Kriterium zutrifft. Bitte weniger Bedingungen verwenden.',
	profileOptions: (id: string) =>
		`Frage ${quoted(id)}: Eine Auswahl braucht Antwortmöglichkeiten und keine Grenzen, eine Zahl braucht keine Antwortmöglichkeiten.`,
	profileRange: (id: string) =>
		`Frage ${quoted(id)}: Die kleinste erlaubte Zahl ist größer als die größte.`,
	comparesNoNumber: (place: string, id: string) =>
		`${place}: ${quoted(id)} lässt sich nicht mit einer Zahl vergleichen.`,
	dutyWhenWithoutCondition: (id: string) =>
		`Fachplanung ${quoted(id)}: Eine Bedingung der Pflicht gibt es nur bei „bedingt“.`,
	unknownFieldName: (place: string, field: string) =>
		`${place}: Ein Feld ${quoted(field)} hat eine Fachplanung nicht.`,
	unusedDriver: (id: string) => `Kostentreiber ${quoted(id)}: Kein Hebel wirkt auf ihn.`,
	changeShape: (kind: string) =>
		`Änderung ${quoted(kind)}: Die Zahl der alten und neuen Kriterien passt nicht zu dieser Art.`,
	changedTwice: (id: string, from: string) =>
		`Änderungen gegenüber Version ${from}: ${quoted(id)} ist mehrfach genannt.`,
	changeFromItself: (version: string) =>
		`Änderungen: Version ${version} kann sich nicht gegenüber sich selbst ändern.`,
	undeclaredChange: (id: string, from: string) =>
		`Kriterium ${quoted(id)}: Es weicht von Version ${from} ab, die Änderungen nennen es aber nicht.`,
	undeclaredNew: (id: string, from: string) =>
		`Kriterium ${quoted(id)}: Es fehlt in Version ${from}, die Änderungen nennen es aber nicht als neu.`,
	undeclaredDrop: (id: string, from: string) =>
		`Kriterium ${quoted(id)}: Es stand in Version ${from}, die Änderungen sagen aber nicht, wo es geblieben ist.`
};

/** What the parts of a catalogue are called in `catalogueTexts`. */
export const catalogueKinds = {
	areas: 'Bereich',
	profile: 'Frage',
	options: 'Antwortmöglichkeit',
	bausteine: 'Kapitel',
	bausteinGroups: 'Kapitelgruppe',
	fachplanungen: 'Fachplanung',
	criteria: 'Kriterium',
	numbers: 'Nummer',
	costDrivers: 'Kostentreiber',
	levers: 'Hebel',
	support: 'Angebot',
	sources: 'Quelle'
};

const STAYS = 'Der Teil bleibt unverändert in der Datei, zählt aber nicht.';
const WHOLE = 'Die Datei wurde nicht geöffnet, an Ihren Checks hat sich nichts geändert.';

/** Problems of a data file; for people in a town hall. */
export const fileTexts = {
	tooBig: (megabytes: number) =>
		`Die Datei ist größer als ${megabytes} MB. So groß wird ein Check nie: Haben Sie die richtige Datei gewählt? ${WHOLE}`,
	notUtf8: () =>
		`Die Datei ist kein lesbarer Text (UTF-8). Bitte wählen Sie eine Datei, die auf „.insek.json“ endet, oder ein Arbeitsblatt mit Daten. ${WHOLE}`,
	noAttachment: () =>
		`Diese PDF-Datei enthält keine Daten. Nur ein „Arbeitsblatt mit Daten“ lässt sich wieder öffnen. ${WHOLE}`,
	notJson: () =>
		`Die Datei lässt sich nicht lesen. Vielleicht ist sie unvollständig oder keine Datei von INSEK-Check. Bitte holen Sie sie noch einmal, zum Beispiel aus der E-Mail. ${WHOLE}`,
	tooDeep: (levels: number) =>
		`Die Datei ist tiefer als ${levels} Ebenen verschachtelt. Das kann keine Datei von INSEK-Check sein. ${WHOLE}`,
	duplicateKey: (key: string) =>
		`Die Angabe ${quoted(key)} steht zweimal an derselben Stelle. Es ist unklar, welche gilt: Bitte nehmen Sie eine frühere Sicherung. ${WHOLE}`,
	forbiddenKey: (key: string) =>
		`Die Datei enthält die Angabe ${quoted(key)}. Sie könnte der Anwendung schaden und gehört in keinen Check. ${WHOLE}`,
	loneSurrogate: () =>
		`Die Datei enthält ein halbes Schriftzeichen. Vermutlich wurde sie beim Übertragen beschädigt: Bitte holen Sie sie noch einmal. ${WHOLE}`,
	hugeNumber: () => `Die Datei enthält eine Zahl, die zu groß ist, um sie zu speichern. ${WHOLE}`,
	notAnObject: () =>
		`Die Datei ist kein Check. Bitte wählen Sie eine Datei, die auf „.insek.json“ endet. ${WHOLE}`,
	wrongFormat: () =>
		`Dateiformat: Das ist keine Datei von INSEK-Check. Bitte wählen Sie eine Datei, die auf „.insek.json“ endet. ${WHOLE}`,
	catalogueInstead: () =>
		`Dateiformat: Das ist ein Kriterienkatalog und kein Check. Bitte wählen Sie eine Datei, die auf „.insek.json“ endet. ${WHOLE}`,
	newerFormat: (version: number) =>
		`Version des Dateiformats: Die Datei hat das Format ${version} und stammt von einer neueren Fassung von INSEK-Check. Bitte laden Sie die Anwendung neu und öffnen Sie die Datei noch einmal. ${WHOLE}`,
	wrongFormatVersion: () =>
		`Version des Dateiformats: Die Angabe fehlt oder ist keine ganze Zahl ab 1. ${WHOLE}`,
	missingId: () =>
		`Kennung: Der Datei fehlt die Kennung des Checks. Bitte nehmen Sie eine frühere Sicherung. ${WHOLE}`,
	missingCatalogue: () =>
		`Katalog: Die Datei sagt nicht, zu welchem Kriterienkatalog die Antworten gehören. Bitte nehmen Sie eine frühere Sicherung. ${WHOLE}`,
	wrongCatalogueHash: () =>
		`Katalog: Der mitgelieferte Kriterienkatalog passt nicht zu seiner Prüfsumme, er wurde also verändert. Bitte lassen Sie sich die Datei noch einmal geben. ${WHOLE}`,
	uncheckedCatalogueHash: () =>
		`Katalog: Die Prüfsumme des mitgelieferten Kriterienkatalogs ließ sich nicht prüfen. Bitte laden Sie die Seite neu, und öffnen Sie die Datei noch einmal. ${WHOLE}`,
	otherCatalogueOfThatName: (id: string, version: string) =>
		`Katalog: Die Datei bringt Kriterien ${quoted(id)} in der Fassung ${quoted(version)} mit. Auf diesem Gerät gibt es unter diesem Namen schon andere. Bitte fragen Sie den Herausgeber, welche gelten. ${WHOLE}`,
	unknownCatalogue: (id: string, version: string) =>
		`Katalog: Den Kriterienkatalog ${quoted(id)} in der Version ${quoted(version)} hat diese Anwendung nicht. Bitte laden Sie die Anwendung neu oder lassen Sie sich eine Datei mit Katalog geben. ${WHOLE}`,
	badEmbeddedCatalogue: (count: number) =>
		`Katalog: Der mitgelieferte Kriterienkatalog hat ${count === 1 ? 'einen Fehler' : `${count} Fehler`} und lässt sich nicht verwenden. ${WHOLE}`,
	otherCatalogueText: (id: string, version: string) =>
		`Katalog: Die Datei entstand mit einem anderen Wortlaut des Katalogs ${quoted(id)}, Version ${quoted(version)}. Sie wird mit dem Katalog dieser Anwendung gelesen. Bitte prüfen Sie Ihre Antworten.`,
	unknownCriterion: (id: string) =>
		`Antworten: Ein Kriterium ${quoted(id)} gibt es im Katalog nicht. ${STAYS}`,
	unknownQuestion: (id: string) =>
		`Ihre Gemeinde: Eine Frage ${quoted(id)} gibt es im Katalog nicht. Die Angabe bleibt in der Datei, zählt aber nicht.`,
	profileValue: (question: string) =>
		`Ihre Gemeinde, ${quoted(question)}: Die Angabe passt nicht zur Frage. ${STAYS} Bitte beantworten Sie die Frage neu.`,
	levelOutOfRange: (place: string) =>
		`${place}: Die Stufe fehlt oder ist keine von 0 bis 3. ${STAYS} Bitte wählen Sie die Stufe neu.`,
	levelWithoutState: (place: string) =>
		`${place}: Eine Stufe ist angegeben, obwohl keine gewählt ist. ${STAYS} Bitte prüfen Sie die Antwort.`,
	partSetAside: (place: string) => `${place}: Die Angabe ist nicht lesbar. ${STAYS}`,
	notApplicableWithoutReason: (place: string) =>
		`${place}: „Trifft bei uns nicht zu“ braucht eine Begründung. Die Antwort gilt als „Wissen wir nicht“, bis Sie sie begründen.`,
	notApplicableForbidden: (place: string) =>
		`${place}: Dieses Kriterium gehört zum Kern oder gilt für alle. „Trifft bei uns nicht zu“ gilt deshalb als „Wissen wir nicht“; die Begründung bleibt erhalten.`,
	basisCorrected: (place: string) =>
		`${place}: Ob ein Nachweis vorliegt, ergibt sich aus dem Feld „Nachweis“. Die abweichende Angabe wurde berichtigt.`,
	controlCharacters: (place: string) => `${place}: Unsichtbare Steuerzeichen wurden entfernt.`,
	bidiControls: (place: string) =>
		`${place}: Der Text enthält unsichtbare Zeichen, die die Leserichtung ändern. Sie bleiben erhalten, in Dokumenten wirken sie nicht.`,
	futureDate: (place: string) =>
		`${place}: Das Datum liegt in der Zukunft. Bitte prüfen Sie die Uhr des Rechners, auf dem die Datei entstand.`
};

/** The place of an answer: "Kriterium 9 „Register aller Fachplanungen“". */
export function criterionName(number: number, title: string): string {
	return `Kriterium ${number} ${quoted(title)}`;
}

/** Problems of a call on the command line, and how to call it. */
export const commandTexts = {
	usage: `Aufruf: npm run -s cli -- BEFEHL …

  validate DATEI…                      prüft Kriterienkataloge und Datendateien
  evaluate DATEI [--catalogue DATEI] [--today JJJJ-MM-TT]
                                       wertet eine Datendatei aus
  worksheet DATEI -o AUSGABE.pdf|docx|html|txt [--kind ART] [--with-data] [--date ISO-ZEIT]
                                       schreibt ein Dokument im Format dieser Endung;
                                       --with-data nur beim Arbeitsblatt als .pdf. ART ist
                                       arbeitsblatt, kompakt, leistungsbeschreibung,
                                       ratsvorlage oder jahr [--frozen NUMMER der Fassung]
                                       oder, aus einem Katalog: leer, formular (nur .pdf),
                                       stimmkarten, kriterien,
                                       plakat [--criterion NUMMER]
  carry DATEI --to KATALOG [--via KATALOG]… [-o AUSGABE.insek.json]
                                       überträgt eine Datendatei in eine andere Fassung der
                                       Kriterien, wenn nötig über die Fassungen dazwischen
  merge BASIS A B [-o AUSGABE]         führt zwei Stände eines Checks zusammen; BASIS ist ihr
                                       gemeinsamer Stand, oder - wenn keiner bekannt ist
  table KATALOG.json -o AUSGABE.xlsx|csv
                                       schreibt den Katalog als Tabelle für die Redaktion
  table TABELLE.xlsx|csv -o KATALOG.json
                                       liest die Tabelle und nennt alle Unterschiede
  sign KATALOG.json --key GEHEIM.pem -o AUSGABE.json
                                       unterschreibt den Katalog mit einem Schlüssel von
                                       openssl genpkey -algorithm ed25519
  verify KATALOG.json… [--publishers LISTE.json]
                                       prüft die Unterschrift von Katalogen
  feedback DATEI… -o AUSGABE.json|xlsx fasst viele Rückmeldungen zu den Kriterien zusammen
  agreement '{"votes":[0,1,5,0],"dontKnow":0}'
                                       sagt, wie einig sich eine Gruppe ist

Ergebnisse stehen als JSON auf der Standardausgabe, Probleme auf der Standardfehlerausgabe.
Ende: 0 gut, 1 Eingabe unbrauchbar, 2 falscher Aufruf.`,
	unknownCommand: (command: string) => `Den Befehl ${quoted(command)} gibt es nicht.`,
	unknownOption: (option: string) =>
		`Die Angabe ${quoted(option)} gibt es bei diesem Befehl nicht.`,
	missingValue: (option: string) => `Nach ${quoted(option)} fehlt der Wert.`,
	missingFile: () => 'Es fehlt der Name der Datei.',
	oneFile: () => 'Dieser Befehl nimmt genau eine Datei.',
	threeFiles: () =>
		'Dieser Befehl nimmt drei Dateien: den gemeinsamen Stand (oder -) und die zwei Stände, die zusammenkommen.',
	notMerged: {
		'other-check':
			'Die Dateien gehören zu verschiedenen Checks. Zusammenführen lassen sich nur Stände desselben Checks.',
		'other-catalogue':
			'Die Dateien gehören zu verschiedenen Fassungen der Kriterien. Bitte übertragen Sie zuerst alle auf dieselbe Fassung.'
	},
	oneVote: () => 'Dieser Befehl nimmt genau eine Abstimmung: {"votes":[0,1,5,0],"dontKnow":0}.',
	noVotes: () =>
		'Es fehlt die Zahl der Stimmen je Stufe: eine Liste ganzer Zahlen ab 0, zum Beispiel [0,1,5,0].',
	noCount: () => 'Die Zahl der Stimmen „weiß nicht“ ist eine ganze Zahl ab 0.',
	missingOutput: () => 'Es fehlt -o mit dem Namen der Datei, die entstehen soll.',
	badEnding: (file: string, endings: readonly string[]) =>
		`${quoted(file)} hat keine bekannte Endung. Möglich sind ${endings.map((ending) => `.${ending}`).join(', ')}.`,
	missingTo: () => 'Es fehlt --to mit der Datei der anderen Fassung.',
	missingLink: (name: string) =>
		`Es fehlt die Fassung ${quoted(name)}: Ohne sie ist nicht bekannt, was sich geändert hat. Geben Sie sie mit --via an.`,
	carriedAside: (question: string) =>
		`Die Angabe ${quoted(question)} passt nicht zur anderen Fassung. Sie bleibt in der Datei, zählt aber nicht.`,
	missingTableOutput: () =>
		'Es fehlt -o mit dem Namen der neuen Datei: Aus .json wird .xlsx oder .csv, und umgekehrt.',
	badTablePair: (from: string, to: string) =>
		`Aus ${quoted(from)} wird nicht ${quoted(to)}: Aus .json wird .xlsx oder .csv, und umgekehrt.`,
	missingSummaryOutput: () =>
		'Es fehlt -o mit dem Namen der neuen Datei, sie endet auf .json oder .xlsx.',
	sameFeedback: (file: string, former: string) =>
		`${quoted(file)} ist dieselbe Rückmeldung wie ${quoted(former)}. Sie zählt einmal, es gilt die neuere.`,
	otherCriteria: (file: string, version: string, first: string) =>
		`${quoted(file)} gehört zu anderen Kriterien (Fassung ${version}) als ${quoted(first)}. Zusammenfassen lassen sich nur Rückmeldungen zu denselben Kriterien.`,
	badDate: (value: string) => `${quoted(value)} ist kein Datum der Form JJJJ-MM-TT.`,
	badTime: (value: string) => `${quoted(value)} ist keine Zeit der Form 2026-11-21T14:32+01:00.`,
	formNeedsPdf: () => 'Das Formular gibt es nur als .pdf.',
	badCriterion: (value: string) =>
		`Ein Kriterium ${quoted(value)} gibt es in diesem Katalog nicht. Nehmen Sie seine Nummer oder seine Id.`,
	frozenNeedsPaper: () =>
		'Eine festgelegte Fassung zeigen nur Ratsvorlage und „Ein Jahr danach“: --frozen passt zu keiner anderen Art.',
	badNumber: (value: string) => `${quoted(value)} ist keine Nummer einer festgelegten Fassung.`,
	noFrozen: (number: number) => `Eine festgelegte Fassung ${number} gibt es in dieser Datei nicht.`,
	nothingFrozen: () =>
		'In dieser Datei ist kein Stand festgelegt. „Ein Jahr danach“ braucht einen früheren.',
	workshopNeedsProtocol: () =>
		'Eine Werkstatt zeigt nur das Protokoll: --workshop passt zu keiner anderen Art.',
	noWorkshop: () => 'Diese Werkstatt gibt es in dieser Datei nicht. Das Protokoll braucht eine.',
	noCatalogueOfFrozen: (id: string, version: string) =>
		`Die festgelegte Fassung nennt den Katalog ${quoted(id)}, Version ${quoted(version)}. Er ist nicht bekannt.`,
	badKind: (value: string) => `Eine Art ${quoted(value)} gibt es nicht.`,
	withDataNeedsCheck: () =>
		'Daten trägt nur das Arbeitsblatt: --with-data passt zu keiner anderen Art.',
	withDataNeedsPdf: () =>
		'Daten trägt nur eine PDF-Datei: Bei --with-data muss die Ausgabe auf .pdf enden.',
	missingKey: () => 'Es fehlt --key mit dem Namen der Schlüsseldatei.',
	missingSigned: () => 'Es fehlt -o mit dem Namen der neuen Datei.',
	badKey: (file: string) =>
		`${quoted(file)} ist kein geheimer Schlüssel für Ed25519 (PKCS#8, ohne Passwort), wie ihn „openssl genpkey -algorithm ed25519“ schreibt.`,
	outputIsInput: () =>
		'Die neue Datei würde den Schlüssel überschreiben. Bitte nehmen Sie einen anderen Namen.',
	badPublishers: (file: string) => `${quoted(file)} ist keine Liste von Herausgebern.`,
	unreadableFile: (file: string) => `Die Datei ${quoted(file)} lässt sich nicht lesen.`,
	unwritableFile: (file: string) => `Die Datei ${quoted(file)} lässt sich nicht schreiben.`
};
