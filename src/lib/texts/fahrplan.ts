/** The way from the first decision to the next edition, planned by the municipality. */
export const fahrplan = {
	title: 'Fahrplan',
	nav: 'Fahrplan',
	lead: 'Vom Aufstellungsbeschluss bis zur Fortschreibung: Welche Station kommt wann, und wer kümmert sich?',
	loading: 'Die Stationen werden geladen.',
	order:
		'Die Reihenfolge ist ein Vorschlag. Termine stehen nicht darin: Tragen Sie ein, was bei Ihnen gilt.',
	none: 'Noch ist kein Termin eingetragen.',
	duration: 'Wie lange dauert das?',
	table: 'Als Tabelle',
	station: 'Station',
	stations: 'Stationen',
	when: 'Wann?',
	officeAndNote: 'Amt und Notiz',
	numbered: (number: number, title: string) => `${number}. ${title}`,
	who: (who: readonly string[]) => `Beteiligt: ${who.join(', ')}`,
	needs: (titles: readonly string[]) => `Davor: ${titles.join(', ')}`,
	stationDuration: (duration: string) => `Dauer: ${duration}`,
	toCriteria: 'Dazu gehören:',
	from: 'Beginn',
	until: 'Ende',
	dateHint: 'zum Beispiel 03/2027',
	done: 'erledigt',
	office: 'Amt',
	officeHint: 'Wer kümmert sich?',
	note: 'Notiz',
	noteHint: 'Bitte keine Namen',
	problems: {
		reversed: 'Das Ende liegt vor dem Beginn.',
		early: (title: string) => `Beginnt, bevor „${title}“ zu Ende ist. Das kann gewollt sein.`
	},
	state: (when: string, isDone: boolean) =>
		[when === '' && !isDone ? 'ohne Termin' : when, isDone ? 'erledigt' : '']
			.filter((part) => part !== '')
			.join(' · '),
	told: (office: string, note: string) =>
		[office.trim(), note.trim()].filter((part) => part !== '').join(': '),
	span: (from: string, until: string) => {
		if (from === '') return until === '' ? '' : `bis ${until}`;
		return until === '' ? `ab ${from}` : `${from} bis ${until}`;
	},
	/** What the drawing says. */
	finding: (dated: number, done: number, all: number) =>
		`${dated} von ${all} Stationen haben einen Termin, ${done} ${done === 1 ? 'ist' : 'sind'} erledigt.`,

	calendarTitle: 'In Ihren Kalender',
	calendarHint:
		'Die Kalenderdatei (.ics) enthält Beginn und Ende der Stationen, die noch nicht erledigt sind, ab diesem Monat.',
	calendar: 'Kalenderdatei speichern',
	calendarEmpty: 'Ab diesem Monat ist nichts eingetragen. Es gibt keine Kalenderdatei.',
	calendarWritten: (name: string) =>
		`${name} liegt bei Ihren Downloads. Öffnen Sie die Datei mit Ihrem Kalender.`,
	entries: {
		from: (title: string) => `INSEK, Beginn: ${title}`,
		until: (title: string) => `INSEK, Ende: ${title}`
	},
	entered: 'Aus dem Fahrplan des INSEK-Checks.'
};
