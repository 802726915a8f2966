/** A few words for whoever sees a check for the first time. */
export const tour = {
	title: 'Neu hier? So geht es',
	steps: [
		'Beantworten Sie die Fragen in der Reihenfolge, die Ihnen passt. Wissen Sie etwas nicht, wählen Sie „Wissen wir nicht“. Das ist erlaubt.',
		'Unter „Ergebnis“ steht, was reicht und was offen ist. Unter „Nächste Schritte“ machen Sie einen Plan daraus.',
		'Die App speichert von selbst, aber nur in diesem Browser. Wählen Sie am Ende „Datei sichern“.'
	],
	handbook: 'Mehr dazu im Handbuch',
	close: 'Nicht mehr zeigen',
	here: 'Unter den Schaltflächen steht eine kurze Einführung.',
	closed: 'Die Einführung ist weg. Das Handbuch finden Sie weiter unter „Hilfe“.'
};
