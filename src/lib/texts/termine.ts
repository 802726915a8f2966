export const MONTHS: readonly string[] = [
	'Januar',
	'Februar',
	'März',
	'April',
	'Mai',
	'Juni',
	'Juli',
	'August',
	'September',
	'Oktober',
	'November',
	'Dezember'
];

/** Other ways to write a month, by which number it has. */
export const OTHER_MONTHS: Readonly<Record<string, string>> = { mrz: '3', maerz: '3', mae: '3' };

/** "Juni 2028" out of `2028-06`, "12. Juni 2028" out of `2028-06-12`. */
function inWords(date: string): string {
	const [year, month, day] = date.split('-');
	const words = `${MONTHS[Number(month) - 1]} ${year}`;
	return day === undefined ? words : `${Number(day)}. ${words}`;
}

const NUMBERS = [
	'keine',
	'eine',
	'zwei',
	'drei',
	'vier',
	'fünf',
	'sechs',
	'sieben',
	'acht',
	'neun'
];

/** Small numbers of feminine nouns as words: "vier", "12". */
function counted(number: number): string {
	return NUMBERS[number] ?? String(number);
}

function begun(sentence: string): string {
	return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function months(count: number): string {
	return count === 1 ? '1 Monat' : `${count} Monate`;
}

/** "alle 5 Jahre", "alle 18 Monate" */
function every(count: number): string {
	if (count === 12) return 'jedes Jahr';
	return count % 12 === 0 ? `alle ${count / 12} Jahre` : `alle ${months(count)}`;
}

/** Of reviews that lie behind: "bei einer Planung ist sie schon jetzt zu empfehlen". */
function overdue(count: number): string {
	const plans = count === 1 ? 'einer Planung' : `${counted(count)} Planungen`;
	return `bei ${plans} ist eine Prüfung schon jetzt zu empfehlen`;
}

function listed(titles: readonly string[]): string {
	return titles.length < 2
		? titles.join('')
		: `${titles.slice(0, -1).join(', ')} und ${titles.at(-1)}`;
}

export const termine = {
	title: 'Termine der Fachplanungen',
	nav: 'Termine',
	lead: 'Wann ist welche Planung wieder dran – und was lässt sich zusammenlegen?',
	none: 'Es gibt noch keine Planung, die vorliegt, in Arbeit oder geplant ist. Nehmen Sie zuerst Planungen in die Liste auf.',
	toList: 'Zur Liste der Fachplanungen',
	process: 'Wann das Konzept selbst dran ist, planen Sie im',
	inWords,

	/** What the drawing says: reviews to come, the year of the last, reviews overdue. */
	finding: (due: number, lastYear: string, late: number) => {
		const reviews = (count: number) => `${counted(count)} Überprüfung${count === 1 ? '' : 'en'}`;
		if (due === 0 && late === 0) return 'Zurzeit steht keine Überprüfung an.';
		if (due === 0) return begun(`${overdue(late)}.`);
		const coming = `${reviews(due)} ${due === 1 ? 'steht' : 'stehen'} bis ${lastYear} an`;
		return begun(`${coming}${late === 0 ? '' : `, ${overdue(late)}`}.`);
	},
	table: 'Als Tabelle',
	plan: 'Planung',
	what: 'Was?',
	when: 'Wann?',
	kinds: {
		stand: 'Stand der Daten',
		start: 'Beginn der Arbeit',
		council: 'Beschluss im Rat',
		review: 'Nächste Überprüfung',
		end: 'Gilt bis'
	},
	bases: {
		zyklus: (count: number, isVerified: boolean) =>
			isVerified ? every(count) : `${every(count)}, Vorschlag`,
		hoechstalter: () => 'danach gelten die Daten als veraltet (Vorschlag)'
	},
	overdue: 'schon jetzt zu empfehlen',
	unreadableEnd: 'nicht als Monat oder Jahr zu lesen',
	reviewIn: (month: string) => `Überprüfung ${inWords(month)}`,
	dueSince: (month: string) => `Prüfung empfohlen seit ${inWords(month)}`,
	agedIn: (month: string) => `Daten gelten nach ${inWords(month)} als veraltet`,
	agedSince: (month: string) => `Daten gelten seit Ende ${inWords(month)} als veraltet`,
	endsIn: (end: string) => `gilt bis ${end}`,
	startIn: (month: string) => `Beginn ${inWords(month)}`,
	legend: {
		bar: 'vom Stand bis zur Überprüfung',
		late: 'Prüfung empfohlen',
		stand: 'Stand der Daten',
		end: 'gilt bis',
		council: 'Beschluss',
		start: 'Beginn der Arbeit',
		today: 'heute',
		window: 'gemeinsames Fenster'
	},
	undated: 'Noch ohne Stand und ohne Termin:',
	untitled: 'Planung ohne Namen',

	window: 'Gemeinsames Fortschreibungsfenster',
	proposal: (count: number, month: string, shift: number) =>
		`Vorschlag: Prüfen Sie diese ${count} Planungen gemeinsam im ${inWords(month)}. ${
			shift === 0
				? 'Dafür muss sich nichts verschieben.'
				: `Dafür verschieben sich alle zusammen um ${shift === 1 ? 'einen Monat' : `${shift} Monate`}.`
		}`,
	noWindow: (coming: number) =>
		coming === 0
			? 'Hier steht noch kein Vorschlag: Dafür müssen mindestens zwei eigene Überprüfungen bevorstehen. Zurzeit ist es keine.'
			: 'Hier steht noch kein Vorschlag: Dafür müssen mindestens zwei eigene Überprüfungen bevorstehen. Zurzeit ist es eine.',
	move: (count: number) => {
		if (count === 0) return 'passt';
		return `${months(Math.abs(count))} ${count < 0 ? 'früher' : 'später'}`;
	},
	deadline: 'Gibt es eine gesetzliche Frist, geht sie vor.',
	late: (titles: readonly string[]) =>
		`Sehen Sie hier zuerst nach, ob die Angaben noch stimmen: ${listed(titles)}.`,
	others: (titles: readonly string[]) =>
		`Diese liegen bei anderen. Fragen Sie dort, wann sie erneuert werden: ${listed(titles)}.`,

	calendarTitle: 'In Ihren Kalender',
	calendar: 'Termine als Kalenderdatei (.ics)',
	calendarHint:
		'Für Outlook und andere Kalender: alle Termine dieser Seite ab diesem Monat. Ohne genauen Tag stehen sie am Monatsersten.',
	calendarWritten: (name: string) => `${name} liegt bei Ihren Downloads.`,
	calendarEmpty: 'Ab diesem Monat gibt es noch keinen Termin für einen Kalender.',
	entries: {
		review: (title: string) => `Überprüfung: ${title}`,
		end: (title: string, end: string) => `Gilt bis ${end}: ${title}`,
		window: (titles: readonly string[]) => `Gemeinsam überprüfen: ${listed(titles)}`,
		event: (title: string) => `Beteiligung: ${title}`
	},
	proposed: 'Vorschlag aus dem INSEK-Check, nicht amtlich.',
	entered: 'Aus dem INSEK-Check, nicht amtlich.'
};

export const beteiligung = {
	title: 'Beteiligungstermine',
	lead: 'Wann fragen Sie wen? Wer dieselben Menschen zweimal einladen will, bekommt einen Hinweis.',
	none: 'Noch kein Termin eingetragen.',
	numbered: (number: number) => `Termin ${number}`,
	name: 'Worum geht es?',
	nameHint: 'Zum Beispiel: Ideenwerkstatt zum Ortskern.',
	date: 'Datum',
	dateHint: 'Tag oder Monat, zum Beispiel 12.03.2027 oder 03/2027.',
	groups: 'Zielgruppe',
	groupLabels: {
		alle: 'alle Einwohnerinnen und Einwohner',
		jugend: 'Kinder und Jugendliche',
		aeltere: 'ältere Menschen',
		vereine: 'Vereine und Ehrenamt',
		gewerbe: 'Gewerbe und Handel',
		eigentuemer: 'Eigentümerinnen und Eigentümer',
		ortsteile: 'Menschen in einzelnen Ortsteilen'
	},
	plan: 'Zu welcher Planung?',
	ownPlan: 'zum INSEK',
	untitled: 'Termin ohne Titel',
	add: 'Termin hinzufügen',
	remove: 'Termin löschen',
	removeNamed: (title: string) => `Termin löschen: ${title}`,
	removed: 'Der Termin ist gelöscht.',
	hints: 'Hinweise: gemeinsam einladen?',
	noHints: 'Zurzeit laden Sie niemanden kurz nacheinander zweimal ein.'
};
