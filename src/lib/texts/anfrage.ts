/** A letter to the Fachstelle: composed here, sent by nobody but the user. */
export const anfrage = {
	title: 'Anfrage an die Fachstelle',
	lead: 'Die App stellt einen Text zusammen: Ihr Stand, Ihre offenen Punkte, Ihre Frage. Sie kopieren ihn oder öffnen ihn im Mailprogramm.',
	sendsNothing: 'Diese App sendet nichts.',
	private: 'Notizen und Nachweise stehen nie darin.',
	question: 'Ihre Frage',
	questionHint: 'Was möchten Sie wissen? Bitte keine Namen. Der Text wird nicht gespeichert.',
	withPoints: 'Offene Punkte nennen',
	preview: 'So sieht der Text aus',
	copy: 'Text kopieren',
	copied: 'Der Text liegt in der Zwischenablage.',
	notCopied: 'Der Browser lässt das Kopieren nicht zu. Bitte markieren Sie den Text selbst.',
	mail: 'Im Mailprogramm öffnen',
	mailShort:
		'Für das Mailprogramm ist die Liste zu lang: Dort stehen nur die ersten Punkte. Der kopierte Text ist vollständig.',
	mailEmpty:
		'Für das Mailprogramm ist der Text zu lang. Kopieren Sie ihn zuerst, und fügen Sie ihn dort ein.',
	recipient: 'Die Adresse finden Sie bei:',

	subject: (place: string) => (place === '' ? 'Anfrage zum INSEK' : `Anfrage zum INSEK – ${place}`),
	letter: ({
		place,
		depth,
		version,
		headline,
		points,
		left,
		question
	}: {
		readonly place: string;
		readonly depth: string;
		readonly version: string;
		readonly headline: string;
		readonly points: readonly string[];
		/** So many more points are not named. */
		readonly left: number;
		readonly question: string;
	}) =>
		[
			'Guten Tag,',
			`wir arbeiten ${place === '' ? '' : `in ${place} `}an unserem integrierten Stadtentwicklungskonzept (INSEK) und haben eine Frage.`,
			`Unser Stand im INSEK-Check (${depth}, Kriterien ${version}): ${headline}.`,
			points.length === 0 ? '' : ['Noch offen ist:', ...points.map(point), more(left)].join('\n'),
			question === '' ? '' : `Unsere Frage:\n${question}`,
			'Mit freundlichen Grüßen'
		]
			.map((paragraph) => paragraph.trimEnd())
			.filter((paragraph) => paragraph !== '')
			.join('\n\n')
};

function point(title: string): string {
	return `– ${title}`;
}

function more(count: number): string {
	if (count === 0) return '';
	return count === 1 ? '– und ein weiterer Punkt' : `– und ${count} weitere Punkte`;
}
