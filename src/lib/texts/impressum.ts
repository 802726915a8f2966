export const impressum = {
	title: 'Impressum',
	operator: 'Betreiber',
	represented: 'Vertreten durch',
	email: 'E-Mail',
	phone: 'Telefon',
	privacy: 'Datenschutz',
	barriers: 'Barrieren melden',
	missing: 'Betreiberangaben fehlen – Testfassung',
	missingHelp:
		'Wer diese Anwendung bereitstellt, trägt seine Angaben in die Datei betreiber.json ein, die neben den Seiten liegt. Bis dahin ist dies eine Testfassung ohne Betreiber.',
	software: 'Über das Programm',
	softwareText:
		'INSEK-Check ist ein unabhängiger Entwurf. Er stammt nicht von der Fachstelle, nicht von einem Ministerium und nicht von einer Förderstelle. Das Programm steht unter der EUPL-1.2, die Kriterientexte stehen unter CC BY 4.0, die Schrift Fira Sans unter der SIL Open Font License 1.1, das Design-System KERN unter der EUPL-1.2.'
};
