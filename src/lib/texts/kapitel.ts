export const kapitel = {
	title: 'Kapitel des Konzepts',
	nav: 'Kapitel',
	lead: 'Was soll mit jedem Kapitel geschehen? Was schon vorliegt, muss niemand neu erarbeiten.',
	summary: (decided: number, all: number, pages: number) =>
		`${decided} von ${all} Kapiteln entschieden · höchstens ${pages} Seiten ohne Anlagen`,
	pagesHint: 'Seitenzahlen sind Vorschläge. Sie können sie bei jedem Kapitel ändern.',
	work: (chapter: string) => `Was geschieht mit „${chapter}“?`,
	works: {
		haben: 'haben wir schon',
		uebernehmen: 'übernehmen wir aus einer Fachplanung',
		neu: 'erarbeiten wir selbst neu',
		beauftragen: 'beauftragen wir',
		weglassen: 'lassen wir weg',
		offen: 'noch offen'
	},
	fitting: 'Dazu passt aus Ihrer Liste:',
	noSources:
		'In Ihrer Liste steht noch keine Planung, die vorliegt. Nehmen Sie sie zuerst in die Liste auf.',
	from: 'Aus welcher Fachplanung?',
	chooseFrom: 'bitte wählen',
	goneSource: 'gelöschte Planung',
	reason: 'Warum lassen Sie es weg?',
	reasonHint: 'Ein kurzer Satz. Er steht in der Leistungsbeschreibung.',
	extent: (depth: string, pages: number) =>
		pages === 0
			? `Umfang: ${depth}`
			: `Umfang: ${depth}, ${pages === 1 ? 'eine Seite' : `${pages} Seiten`}`,
	extentOf: (chapter: string) => `Umfang von „${chapter}“ ändern`,
	depth: 'Wie ausführlich?',
	depths: { vertieft: 'ausführlich', kurz: 'kurz', verweis: 'nur ein Verweis' },
	pages: 'Wie viele Seiten höchstens?',
	pagesUnread: (most: number) =>
		`Bitte eine Seitenzahl von 0 bis ${most} eingeben, zum Beispiel 3.`,
	pagesUsual: (pages: number) => `Ohne Angabe gilt der Vorschlag: ${pages}.`,
	start: 'Beginn der Arbeit',
	problems: {
		'no-source': 'Bitte wählen Sie, aus welcher Fachplanung Sie das Kapitel übernehmen.',
		'source-gone':
			'Die Planung, aus der Sie übernehmen wollten, steht nicht mehr in der Liste. Bitte wählen Sie eine andere.',
		'source-missing':
			'Diese Planung gibt es laut Ihrer Liste nicht. Daraus lässt sich nichts übernehmen.',
		circle:
			'Das geht im Kreis: Eines soll aus dem anderen übernommen werden. Bitte entscheiden Sie, wo der Inhalt entsteht.',
		'no-reason': 'Bitte schreiben Sie kurz, warum Sie das Kapitel weglassen.'
	}
};
