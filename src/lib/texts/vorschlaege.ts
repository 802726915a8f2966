/** Why the Liste der Fachplanungen speaks for a level. Stored with the proposal. */
export const reasons = {
	listed: (count: number) =>
		count === 1 ? 'In der Liste steht eine Planung.' : `In der Liste stehen ${count} Planungen.`,
	missing: (titles: string) =>
		`Für Stufe 2 fehlen noch: ${titles}. Gibt es sie bei Ihnen nicht, nehmen Sie sie mit „nicht nötig“ auf.`,
	undated: (titles: string) => `Für Stufe 2 fehlt Stand oder zuständige Stelle bei: ${titles}.`,
	complete:
		'Die Liste nennt alle Pflichtplanungen und die von Landkreis und Zweckverbänden, mit Stand und zuständiger Stelle.',
	usedByChapters: 'Zu jeder Planung steht, welches Kapitel sie nutzt.',
	named: (titles: string) => `Genannt sind: ${titles}.`,
	notTaken: (titles: string) => `Noch nicht überall übernommen: ${titles}.`,
	notExtracted: (titles: string) =>
		`Noch nicht überall übernommen oder ohne Fundstelle: ${titles}.`,
	takenWithReference:
		'Aus jeder wichtigen Planung ist etwas übernommen, mit Fundstelle. Bitte prüfen Sie noch, ob jede ein Kurzblatt hat.',
	taken: 'Ihre Zahlen und Aussagen sind übernommen.',
	rated: (rated: number, all: number) => `${rated} von ${all} Zielpaaren sind beurteilt.`,
	settled: 'Bei jedem Konflikt ist etwas entschieden.',
	gapsOpen: (titles: string) => `Noch nicht entschieden ist bei: ${titles}.`,
	gapsDecided: (count: number) =>
		count === 1
			? 'Für die eine fehlende Planung ist entschieden, was gilt.'
			: `Für alle ${count} fehlenden Planungen ist entschieden, was gilt.`,
	noGaps: 'Alle Pflichtplanungen liegen vor oder sind in Arbeit.',
	dataShared: (count: number) =>
		`Das Konzept übernimmt Daten aus ${count} Planungen. Dass alle mit denselben Zahlen arbeiten, ist in der Liste nicht festgelegt.`,
	dated: (count: number, all: number) =>
		`Bei ${count} von ${all} Planungen steht, wann sie überprüft werden oder bis wann sie gelten.`,
	datedAll:
		'Bei jeder vorhandenen Planung steht, wann sie überprüft wird oder bis wann sie gilt. Bitte prüfen Sie: Auch das INSEK selbst braucht ein Jahr.',
	measures: (count: number) =>
		count === 1 ? 'In der Liste steht eine Maßnahme.' : `In der Liste stehen ${count} Maßnahmen.`,
	unnumbered: (count: number) =>
		count === 1
			? 'Bei einer fehlt die Nummer, oder die Nummer gibt es zweimal.'
			: `Bei ${count} fehlt die Nummer, oder die Nummer gibt es zweimal.`,
	withoutMeasures: (titles: string) => `Noch keine Maßnahme aus: ${titles}.`,
	allMeasures: 'Jede hat Nummer und Herkunft, und jede Planung mit Maßnahmen ist vertreten.',
	recent: 'In den letzten zwölf Monaten wurde die Liste geändert.',
	more: (titles: string, count: number) => `${titles} und ${count} weitere`
};

export const proposals = {
	title: 'Vorschlag aus Ihrer Liste der Fachplanungen',
	otherTitle: 'Vorschlag aus der Datei',
	ortskernTitle: 'Vorschlag aus den Fragen zum Ortskern',
	carriedTitle: 'Übernommen aus der früheren Fassung – bitte bestätigen',
	level: (level: number, label: string) => `Stufe ${level} – ${label}`,
	accept: 'Übernehmen',
	acceptOf: (level: string) => `Vorschlag übernehmen: ${level}`,
	reject: 'Passt nicht',
	accepted: (level: string) => `Übernommen: ${level}.`,
	reasonMissing:
		'Die Begründung fehlt. Wählen Sie unten „Trifft bei uns nicht zu“ und schreiben Sie, warum.',
	rejected: 'Der Vorschlag ist abgelehnt und kommt nicht wieder.',
	toList: 'Zur Liste der Fachplanungen',
	onList: (count: number) =>
		count === 1
			? 'Ihre Liste spricht bei einem Kriterium für eine Stufe:'
			: `Ihre Liste spricht bei ${count} Kriterien für eine Stufe:`,
	onListLead: 'Es sind Vorschläge. Übernommen wird nur, was Sie beim Kriterium bestätigen.'
};

/** What a question was before, beside what it is now. */
export const wordings = {
	title: 'Frage und Stufen: früher und jetzt',
	caption: (number: number, title: string) => `Früher: Kriterium ${number} „${title}“`,
	before: (version: string) => `Fassung ${version}`,
	now: 'jetzt',
	question: 'Frage',
	same: 'wie früher'
};

const WHY = {
	TEXT: (version: string) => `Das ist Ihre Antwort aus der Fassung ${version}.`,
	STRENGER: (version: string) => `Die Frage verlangt jetzt mehr als in der Fassung ${version}.`,
	LOCKERER: (version: string) => `Die Frage verlangt jetzt weniger als in der Fassung ${version}.`,
	GETEILT: (version: string) =>
		`Aus einem Kriterium der Fassung ${version} sind mehrere geworden. Das war Ihre Antwort.`
} as const;
const MERGED = {
	level: (version: string) =>
		`Aus mehreren Kriterien der Fassung ${version} ist eines geworden. Das ist die niedrigste Ihrer Stufen.`,
	unknown: (version: string) =>
		`Aus mehreren Kriterien der Fassung ${version} ist eines geworden. Mindestens eines davon war noch zu klären.`,
	na: (version: string) =>
		`Aus mehreren Kriterien der Fassung ${version} ist eines geworden. Keines davon traf bei Ihnen zu.`
} as const;

/** What an answer of an earlier version comes with. The first two are stored. */
export const carried = {
	why: (kind: string, state: keyof typeof MERGED, version: string) => {
		if (kind === 'ZUSAMMEN') return MERGED[state](version);
		const known = Object.hasOwn(WHY, kind) ? WHY[kind as keyof typeof WHY] : WHY.TEXT;
		return known(version);
	},
	notApplicableLost:
		'„Trifft bei uns nicht zu“ gibt es bei dieser Frage nicht mehr. Deshalb steht hier „Wissen wir nicht“.',
	under: (title: string, text: string) => `${title}:\n${text}`
};
