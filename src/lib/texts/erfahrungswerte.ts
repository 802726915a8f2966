export const erfahrungswerte = {
	title: 'Was hat Ihr letztes INSEK gekostet?',
	nav: 'Erfahrungswerte',
	lead: 'Belegte Zahlen zum Aufwand kleiner Gemeinden haben wir nicht gefunden. Ihre Zahlen helfen. Alle Angaben sind freiwillig.',
	year: 'Jahr des Beschlusses',
	pages: 'Seiten',
	months: 'Dauer in Monaten',
	adminDays: 'Arbeitstage der Verwaltung',
	officeDays: 'Arbeitstage des Büros',
	euros: 'Kosten in Euro',
	hints: {
		year: 'Zum Beispiel 2019.',
		pages: 'Ohne Anlagen.',
		months: 'Vom Beginn der Arbeit bis zum Beschluss.',
		adminDays: 'Alle Ämter zusammen, grob geschätzt.',
		officeDays: 'Wenn Sie es wissen.',
		euros: 'Rechnung des Büros mit Umsatzsteuer.'
	},
	drivers: 'Was war teuer',
	helped: 'Was hat geholfen?',
	note: 'Notiz',
	staysHere: 'Bleibt in Ihrem Check und kommt nicht in die Datei mit Erfahrungswerten.',
	file: 'Erfahrungswerte als Datei',
	fileLead:
		'Die Datei enthält genau diese Zeilen: keinen Namen, keinen Titel und keinen freien Text.',
	fileCaution:
		'Jahr und Kosten zusammen können trotzdem auf Ihren Ort hinweisen. Lassen Sie weg, was Sie nicht weitergeben möchten.',
	fileEmpty: 'Noch keine Angabe, die in die Datei käme.',
	format: 'Format',
	sizeClass: 'Größenklasse',
	sizeClasses: {
		S: 'unter 5.000 Einwohner',
		M: '5.000 bis unter 10.000 Einwohner',
		L: 'ab 10.000 Einwohnern'
	},
	unsaid: 'nicht angegeben',
	catalogue: 'Kriterien',
	catalogueOf: (id: string, version: string) => `${id}, Fassung ${version}`,
	written: (name: string) => `Die Datei „${name}“ ist gespeichert.`
};
