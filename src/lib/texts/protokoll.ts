/** The protocol of a meeting that voted. */
export const protokoll = {
	nav: 'Werkstatt',
	titles: {
		stufen: (place: string) =>
			place === '' ? 'Protokoll der Werkstatt' : `Protokoll der Werkstatt: ${place}`,
		kriterien: (place: string) =>
			place === ''
				? 'Protokoll der Kriterien-Werkstatt'
				: `Protokoll der Kriterien-Werkstatt: ${place}`
	},
	header: (place: string) =>
		place === '' ? 'Protokoll der Werkstatt' : `${place} · Protokoll der Werkstatt`,
	none: 'In diesem Check gibt es noch keine Werkstatt. Deshalb gibt es nichts zu berichten.',
	place: 'Gemeinde',
	name: 'Thema',
	day: 'Tag',
	roles: 'Anwesend',
	criteria: 'Kriterien',
	version: (title: string, version: string, day: string) =>
		`${title}, Fassung ${version} vom ${day}`,
	voters: 'Stimmen',
	votersOf: (count: number) =>
		count === 0
			? 'noch keine aufgedeckt'
			: count === 1
				? 'höchstens eine je Kriterium'
				: `bis zu ${count} je Kriterium`,
	counts: (settled: number, open: number, parked: number) =>
		`Festgelegt: ${settled}. Noch offen: ${open}. Zurückgestellt: ${parked}.`,
	noneSettled: 'Noch ist kein Kriterium festgelegt.',
	unknown: (count: number) =>
		count === 1
			? 'Ein Kriterium dieser Werkstatt gibt es in dieser Fassung der Kriterien nicht. Es fehlt hier.'
			: `${count} Kriterien dieser Werkstatt gibt es in dieser Fassung der Kriterien nicht. Sie fehlen hier.`,
	privacy: (fewest: number) =>
		`Wie viele wofür gestimmt haben, steht nur da, wo mindestens ${fewest} abgestimmt haben. Namen gehören nicht hinein.`,
	overview: 'Auf einen Blick',
	overviewCaption: 'Was die Gruppe festgelegt hat, und wie einig sie war',
	criterion: 'Kriterium',
	core: (name: string) => `${name} (Kern)`,
	result: 'Ergebnis',
	agreement: 'Einigkeit',
	settled: 'Kriterium für Kriterium',
	rounds: ['Erste Abstimmung', 'Zweite Abstimmung'],
	round: (label: string, counts: string) => (counts === '' ? label : `${label} (${counts})`),
	level: (level: number, label: string) => `${level} ${label}`,
	wording: 'Neuer Wortlaut',
	reason: 'Begründung',
	minority: 'Was andere meinen',
	papers: 'Unterlagen besorgen',
	paper: (title: string, office: string) => (office === '' ? title : `${title} (${office})`),
	untitled: 'ohne Titel',
	proposed: 'Als Vorschlag',
	proposals: {
		waiting:
			'Im Check stand beim Festlegen schon eine andere Antwort. Das Ergebnis der Gruppe liegt deshalb als Vorschlag daneben.',
		angenommen:
			'Im Check stand beim Festlegen schon eine andere Antwort. Der Vorschlag der Gruppe wurde danach angenommen.',
		abgelehnt:
			'Im Check stand beim Festlegen schon eine andere Antwort. Der Vorschlag der Gruppe wurde danach abgelehnt.'
	},
	parked: 'Zurückgestellt',
	open: 'Noch offen',
	leftCaption: 'Oben steht, worüber am meisten zu reden ist',
	votes: 'Abstimmung',
	toFetch: 'Was noch zu besorgen ist',
	toFetchCaption: 'Unterlagen, ohne die sich die Frage nicht beantworten lässt',
	document: 'Unterlage',
	office: 'Wer besorgt sie?',
	openOffice: 'noch offen',
	proposedTitle: 'Noch zu bestätigen',
	proposedLead:
		'Bei diesen Kriterien stand beim Festlegen schon eine andere Antwort im Check. Was die Gruppe meint, liegt als Vorschlag daneben.',
	proposedLine: (name: string, answer: string) => `${name}: ${answer}`
};
