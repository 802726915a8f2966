const listed = (titles: readonly string[]) => titles.join(', ');

/** Why the questions on the Ortskern speak for a level. Stored with the proposal. */
export const ortskernWhy = {
	why: ({
		yes,
		partly,
		no,
		unclear
	}: {
		readonly yes: number;
		readonly partly: number;
		readonly no: readonly string[];
		readonly unclear: readonly string[];
	}) =>
		[
			`Ihre Antworten zum Ortskern: ${yes}-mal „Ja“, ${partly}-mal „Teilweise“.`,
			no.length === 0 ? '' : `„Nein“ bei: ${listed(no)}.`,
			unclear.length === 0 ? '' : `„Wissen wir nicht“ bei: ${listed(unclear)}.`,
			'Welche Stufe daraus wird, ist ein Vorschlag dieses Entwurfs.',
			'Bitte prüfen Sie noch: Die Stufe gilt auch für die Ortsteile und für das, was im Konzept steht.'
		]
			.filter((sentence) => sentence !== '')
			.join(' ')
};

/** The seven questions on the Ortskern, at their criterion. */
export const ortskern = {
	title: 'Sieben Fragen zum Ortskern',
	progress: (answered: number, all: number) => `${answered} von ${all} beantwortet`,
	optional:
		'Das ist freiwillig. Sind alle Fragen beantwortet, schlägt die App eine Stufe vor. Sie entscheiden.',
	questions: 'Fragen',
	open: 'noch offen',
	hint: 'Tipp',
	done: 'Alle sieben Fragen sind beantwortet. Gibt es daraus einen Vorschlag, steht er oben auf dieser Seite.',
	team: 'Wer gehört ins Kernteam?',
	steps: 'Wie können Sie vorgehen?',
	/** As they are shown in the Verlauf and when files are merged. */
	answers: { ja: 'Ja', teilweise: 'Teilweise', nein: 'Nein', unklar: 'Wissen wir nicht' }
};
