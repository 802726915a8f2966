import { dayOf, timeOf } from './common.ts';

const quoted = (text: string) => `„${text}“`;

function moment(iso: string): string {
	return `${dayOf(iso)} ${timeOf(iso)}`.trim();
}

/** Words of the page "Verlauf". */
export const verlauf = {
	title: 'Verlauf',
	lead: 'Was wurde wann geändert? Die neuesten Änderungen stehen oben. Jeden Stand, der hier steht, können Sie wiederherstellen.',
	private: 'Der Verlauf bleibt auf diesem Gerät. In weitergegebenen Dateien steht er nie.',
	none: 'Noch keine Änderung auf diesem Gerät. Was Sie eingeben, steht danach hier.',
	list: (day: string) => `Änderungen am ${day}`,
	undo: (what: string) => `Zurückgenommen: ${what}`,
	redo: (what: string) => `Wiederholt: ${what}`,
	/** What is left of the changes of a day. */
	summary: 'Zusammengefasst: so stand es am Ende dieser Änderungen',
	undone: 'Rückgängig gemacht',
	present: 'Das ist der jetzige Stand.',
	change: (before: string, after: string) => `${before} → ${after}`,
	before: 'Vorher',
	after: 'Nachher',
	whole: 'Ganzer Text',
	moreChanges: (count: number) =>
		count === 1 ? 'und eine weitere Änderung' : `und ${count} weitere Änderungen`,
	showMore: 'Weitere anzeigen',
	restore: 'Diesen Stand wiederherstellen',
	restoreNamed: (at: string, what: string) =>
		`Diesen Stand wiederherstellen: ${moment(at)}, ${what}`,
	restoreTitle: (at: string) => `Stand vom ${moment(at)} wiederherstellen?`,
	counts: (count: number) =>
		count === 1 ? 'Das ändert eine Angabe:' : `Das ändert ${count} Angaben:`,
	same: 'Dieser Stand ist gleich dem jetzigen. Es gibt nichts wiederherzustellen.',
	frozenStay: 'Festgelegte Fassungen der Ratsvorlage bleiben erhalten.',
	yes: 'Wiederherstellen',
	restored: (at: string) => `Stand vom ${moment(at)} wiederhergestellt.`,
	failed: 'Dieser Stand ließ sich nicht wiederherstellen. An Ihrem Check hat sich nichts geändert.'
};

/** What a change was about, where the Verlauf says it more closely than a message. */
export const subject = {
	of: (noun: string, name: string) => (name === '' ? noun : `${noun} ${quoted(name)}`),
	field: (whole: string, label: string) => `${whole} – ${label}`,
	reason: (number: number) => `Begründung zu Kriterium ${number}`,
	nouns: {
		fachplanungen: 'Planung',
		measures: 'Maßnahme',
		events: 'Termin',
		goals: 'Ziel',
		steps: 'Schritt',
		bausteine: 'Kapitel',
		matrix: 'Einbindung',
		frozen: 'Fassung der Ratsvorlage',
		workshops: 'Werkstatt',
		ortskern: 'Ortskern',
		process: 'Station im Fahrplan',
		dataSheet: 'Zahl im Datenblatt'
	},
	work: 'Was geschieht damit?',
	pages: 'Seiten'
};

/** A value before or after a change. */
export const value = {
	none: 'leer',
	present: 'in der Liste',
	added: 'hinzugefügt',
	removed: 'entfernt',
	text: quoted,
	/** The beginning of a long text. */
	short: (text: string) => quoted(`${text} …`),
	entries: (count: number) => (count === 1 ? 'ein Eintrag' : `${count} Einträge`),
	modes: { pruefen: 'Konzept prüfen', vorbereiten: 'Konzept vorbereiten' }
};
