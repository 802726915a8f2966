/** The page about the version of the criteria, and what the Übersicht says of it. */
export const fassung = {
	title: 'Fassung der Kriterien',
	newer: (version: string) => `Es gibt eine neue Fassung der Kriterien: ${version}.`,
	stays: (version: string) => `Ihr Check bleibt in der Fassung ${version}, bis Sie ihn übertragen.`,
	look: 'Ansehen, was sich ändert',
	toConfirm: (count: number) =>
		count === 1 ? 'Eine Antwort bitte bestätigen' : `${count} Antworten bitte bestätigen`,
	toConfirmLead:
		'Sie stammen aus der früheren Fassung der Kriterien. Bis Sie sie bestätigen, zählen sie als offen.',
	current: (version: string, catalogue: string) =>
		`Dieser Check hat die Fassung ${version}: ${catalogue}.`,
	none: 'Eine neuere Fassung liegt auf diesem Gerät nicht vor.',
	missing: (version: string) =>
		`Ihr Check lässt sich noch nicht übertragen: Dazwischen fehlt die Fassung ${version}. Ohne sie ist nicht bekannt, was sich geändert hat.`,
	draft: 'Die neue Fassung ist ein Entwurf.',
	criterion: (number: number, title: string) => `${number} ${title}`,
	kinds: {
		GLEICH: '',
		TEXT: 'anders formuliert oder erklärt',
		STRENGER: 'verlangt jetzt mehr',
		LOCKERER: 'verlangt jetzt weniger',
		GETEILT: 'aus einer Frage wurden mehrere',
		ZUSAMMEN: 'aus mehreren Fragen wurde eine',
		NEU: '',
		ENTFALLEN: ''
	},
	preview: 'Was sich für Ihren Check ändert',
	kept: (count: number) =>
		count === 1 ? 'Eine Antwort gilt weiter' : `${count} Antworten gelten weiter`,
	confirm: (count: number) =>
		count === 1 ? 'Eine Antwort bitte bestätigen' : `${count} Antworten bitte bestätigen`,
	fresh: (count: number) => (count === 1 ? 'Eine neue Frage' : `${count} neue Fragen`),
	dropped: (count: number) => (count === 1 ? 'Eine Frage entfällt' : `${count} Fragen entfallen`),
	stillOpen: (count: number) =>
		count === 1
			? 'Eine Frage ist noch nicht beantwortet. Das bleibt so.'
			: `${count} Fragen sind noch nicht beantwortet. Das bleibt so.`,
	nothing: 'keine',
	formerly: 'Bisher',
	question: 'Frage',
	newQuestion: 'Jetzt',
	proposed: 'Vorgeschlagene Antwort',
	texts: 'Was mit Ihren Texten geschieht',
	textRules: [
		'Nachweise, Begründungen und Notizen bleiben alle erhalten.',
		'Wird eine Frage geteilt, stehen die Texte bei jedem Teil. Wird aus mehreren Fragen eine, stehen sie untereinander, jeder unter dem Titel der alten Frage.',
		'Antworten zu entfallenen Kriterien können Sie weiter lesen: auf dieser Seite im neuen Check.',
		'Übertragen wird eine Kopie. Ihr jetziger Check bleibt, wie er ist, auch mit festgelegten Fassungen der Ratsvorlage.'
	],
	aside: 'Diese Angaben zur Gemeinde passen nicht mehr und sind im neuen Check offen:',
	carry: 'In die neue Fassung übertragen',
	titleEnd: / \(Fassung [^()]*\)$/,
	copyOf: (title: string, version: string) => `${title} (Fassung ${version})`,
	carried: (title: string) =>
		`Übertragen. Der frühere Check „${title}“ steht unverändert auf der Startseite.`,
	failed: 'Das Übertragen ist nicht gelungen. Ihr Check ist unverändert.'
};

/** Answers to questions that are asked no more. */
export const archive = {
	title: 'Antworten zu entfallenen Kriterien',
	lead: 'Diese Fragen stellt die jetzige Fassung nicht mehr. Die Antworten zählen nicht mit und bleiben zum Nachlesen.',
	changed: 'Frühere Antworten zu geänderten Kriterien',
	changedLead: 'So haben Sie in einer früheren Fassung geantwortet. Das zählt nicht mit.',
	link: (count: number) =>
		count === 1 ? 'Eine frühere Antwort nachlesen' : `${count} frühere Antworten nachlesen`,
	version: (version: string) => `Fassung ${version}`,
	answer: 'Antwort',
	unconfirmed: (answer: string) => `${answer} (nicht bestätigt)`,
	labels: {
		reason: 'Begründung',
		evidence: 'Nachweis',
		note: 'Notiz',
		privateNote: 'Interne Notiz',
		help: 'Was helfen würde',
		requirement: 'Satz in der Leistungsbeschreibung'
	}
};
