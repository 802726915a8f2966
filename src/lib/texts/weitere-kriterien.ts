/** Catalogues that are none of the app's own: where they come from, and what can be done with them. */

/** What is known of who made a catalogue. */
interface Known {
	readonly state: 'confirmed' | 'unconfirmed' | 'unsigned' | 'broken' | 'uncheckable';
	readonly name?: string;
}

const NOT_CONFIRMED = 'Herausgeber nicht bestätigt';
const BROKEN = 'Die Unterschrift passt nicht zum Inhalt';
const UNCHECKABLE = 'Die Unterschrift ist hier nicht prüfbar';

/** In a few words, for every page and document. */
export function trustWords({ state, name = '' }: Known): string {
	switch (state) {
		case 'confirmed':
			return `Herausgeber bestätigt: ${name}`;
		case 'broken':
			return `${NOT_CONFIRMED} (${BROKEN})`;
		case 'uncheckable':
			return `${NOT_CONFIRMED} (${UNCHECKABLE})`;
		default:
			return NOT_CONFIRMED;
	}
}

/** In a sentence, where somebody decides. */
export function trustSentence({ state, name = '' }: Known): string {
	switch (state) {
		case 'confirmed':
			return `Herausgeber bestätigt: ${name}`;
		case 'broken':
			return `${BROKEN}.`;
		case 'uncheckable':
			return `${UNCHECKABLE}.`;
		default:
			return `${NOT_CONFIRMED}: Wer diese Datei gemacht hat, ist nicht geprüft.`;
	}
}

export const furtherCriteria = {
	title: 'Weitere Kriterien',
	lead: 'Diese Kriterien kamen mit Dateien, die Sie geöffnet haben.',
	version: (version: string) => `Fassung ${version}`,
	withdrawn: 'zurückgezogen, nicht mehr für neue Checks',
	begin: 'Konzept prüfen mit diesen Kriterien',
	beginNamed: (title: string) => `Konzept prüfen mit diesen Kriterien: ${title}`,
	remove: 'Entfernen',
	removeNamed: (title: string) => `${title} entfernen`,
	removed: (title: string) => `„${title}“ ist entfernt.`,
	inUse: (title: string, checks: string) =>
		`„${title}“ bleibt hier. Diese Checks arbeiten damit: ${checks}. Erst wenn sie endgültig gelöscht sind, lassen sich die Kriterien entfernen.`,
	inBin: (title: string) => `${title} (im Papierkorb)`,
	takeBack: 'Rückgängig machen',
	tookBack: (title: string) => `„${title}“ ist wieder da.`,
	/** On pages of a check and in its documents. */
	usedOn: (title: string, version: string, trust: string) =>
		`„${title}“, Fassung ${version} · ${trust}`,
	/** What is known first: a narrow foot is cut at its end. */
	inFooter: (footer: string, trust: string) => `${trust} · ${footer}`
};

export const catalogueOffer = {
	title: 'Kriterien übernehmen?',
	lead: 'Diese Datei enthält Kriterien und keinen Check. Nach dem Übernehmen können Sie damit ein Konzept prüfen.',
	name: 'Titel',
	version: 'Fassung',
	publisher: 'Herausgeber laut Datei',
	criteria: 'Zahl der Kriterien',
	accept: 'Übernehmen',
	cancel: 'Abbrechen',
	accepted: (title: string) => `„${title}“ steht jetzt unter „Weitere Kriterien“.`,
	takeBack: 'Wieder entfernen'
};

const UNTOUCHED =
	'Die Kriterien wurden nicht übernommen, auf diesem Gerät hat sich nichts geändert.';

/** Why a file with criteria is not taken. */
export const foreignProblems = {
	tooBig: (megabytes: number) =>
		`Die Datei ist größer als ${megabytes} MB. So groß werden Kriterien nie: Haben Sie die richtige Datei gewählt? ${UNTOUCHED}`,
	unsound: `Die Datei enthält Kriterien, ist aber fehlerhaft. ${UNTOUCHED} Bitte geben Sie diese Liste dem Herausgeber:`,
	more: (count: number) => `und ${count} weitere Fehler`,
	unhashed: `Die Prüfsumme der Kriterien ließ sich nicht berechnen. Bitte laden Sie die Seite neu, und öffnen Sie die Datei noch einmal. ${UNTOUCHED}`,
	broken: `${BROKEN}: Jemand hat die Datei nach dem Unterschreiben verändert, oder sie wurde beim Übertragen beschädigt. Bitte holen Sie sie noch einmal beim Herausgeber. ${UNTOUCHED}`,
	named: (title: string, version: string, hash: string) =>
		`„${title}“, Fassung ${version} (Prüfsumme ${hash})`,
	otherContent: (file: string, here: string) =>
		`Die Datei enthält ${file}. Unter derselben Kennung und Fassung gibt es hier schon ${here}, mit anderem Inhalt. Bitte fragen Sie den Herausgeber, welche gelten. ${UNTOUCHED}`,
	builtIn: (here: string) =>
		`${here} gehört schon zu dieser Anwendung. Sie brauchen die Datei nicht.`,
	alreadyHere: (here: string) =>
		`${here} gibt es auf diesem Gerät schon, unter „Weitere Kriterien“.`
};
