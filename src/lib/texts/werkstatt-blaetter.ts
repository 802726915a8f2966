/** Sheets to print for a meeting: cards to vote with, posters. */
export const votingCards = {
	title: 'Stimmkarten',
	header: 'Stimmkarten',
	lead: 'Einmal je Person drucken und an den gestrichelten Linien schneiden. Auf ein Zeichen zeigen alle gleichzeitig ihre Karte.',
	alt: (cards: string) => `Karten zum Ausschneiden: ${cards}.`,
	card: (sign: string, words: string) => `${sign} – ${words}`,
	unknown: '?',
	unknownWords: 'wissen wir nicht',
	ruleTitle: 'Regel',
	/** The rule of all sheets, in lines that fit on a card. */
	ruleLines: ['Trifft eine Stufe', 'nur teilweise zu,', 'wählen Sie', 'die niedrigere.']
};

export const poster = {
	title: (number: number, title: string) => `${number} ${title}`,
	header: 'Plakat zur Werkstatt',
	level: 'Stufe',
	text: 'Was das heißt',
	dots: 'Ihre Klebepunkte',
	unknownSign: '?',
	levelOf: (level: number, label: string) => `${level} ${label}`
};
