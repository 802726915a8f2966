export const foerderung = {
	title: 'Förderung des Konzepts',
	nav: 'Förderung',
	headline: 'Keine Förderzusage; maßgeblich ist die Bewilligungsstelle.',
	lead: 'Programme, die für das Konzept selbst oder für Teile davon infrage kommen. Beträge, Fristen und Bedingungen ändern sich oft: Fragen Sie nach, bevor Sie beginnen.',
	small:
		'Ihre Gemeinde hat unter 2.000 Einwohner. Klären Sie die Antragsberechtigung zuerst bei der SAB (Sächsische Aufbaubank). Nicht verifiziert.',
	fitting: 'Passt nach Ihren Angaben',
	none: 'Nach Ihren Angaben passt keines der Programme.',
	dependsOn: (questions: readonly string[]) =>
		`Hängt ab von: ${questions.map((question) => `„${question}“`).join(', ')}`,
	toProfile: 'Angabe ergänzen',
	forConcept: 'Für das Konzept',
	others: (count: number) =>
		count === 1
			? 'Ein Programm passt nach Ihren Angaben nicht'
			: `${count} Programme passen nach Ihren Angaben nicht`,
	notFitting: (reasons: readonly string[]) =>
		`Passt nach Ihren Angaben nicht, ${reasons.join(' und ')}.`
};
