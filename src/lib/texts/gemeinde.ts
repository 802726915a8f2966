export const gemeinde = {
	title: 'Ihre Gemeinde',
	lead: 'Vier Angaben zu Beginn. Sie entscheiden, welche Kriterien für Sie gelten.',
	name: 'Name der Gemeinde',
	namePlain: 'Steht auf dem Arbeitsblatt und im Dateinamen.',
	chooseOption: 'Bitte wählen',
	more: 'Weitere Angaben – jetzt oder später',
	moreLead: 'Wenn eine Angabe für ein Kriterium wichtig ist, fragen wir dort noch einmal danach.',
	why: 'Warum fragen wir das?',
	next: 'Weiter zur Übersicht',
	checkTitle: 'Bezeichnung des Checks',
	checkTitlePlain:
		'Nur nötig, wenn Sie mehrere Checks haben. Steht dann statt des Ortsnamens in der Liste und auf dem Arbeitsblatt.',
	assessInstead:
		'Sie haben ein Konzept, das noch keine zehn Jahre alt ist. Sie können es auch prüfen, statt ein neues vorzubereiten.',
	assessInsteadYes: 'Stattdessen das Konzept prüfen',
	scope: 'Was das für Sie heißt',
	all: (count: number) => `Alle ${count} Kriterien gelten für Ihre Gemeinde.`,
	some: (count: number, all: number) => `${count} von ${all} Kriterien gelten für Ihre Gemeinde.`,
	dropped: (number: number, title: string) => `Fällt weg: ${number} ${title}`,
	because: (question: string, answer: string) =>
		`weil „${question}“ mit „${answer}“ beantwortet ist`,
	startpunkt:
		'Sie fangen neu an. Die Fragen zeigen, was Sie schon haben – niemand verlangt, dass alles da ist.',
	notANumber: 'Bitte nur Ziffern eingeben, zum Beispiel 4800.',
	outOfRange: (min: number, max: number) => `Bitte eine Zahl von ${min} bis ${max} eingeben.`,
	small:
		'Der Check ist für Gemeinden unter 15.000 Einwohnern gemacht. Sie können ihn trotzdem nutzen.'
};
