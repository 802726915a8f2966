/** What is wrong with a file of `criteria/wissen/`, for its editors; places are named as in the file. */
export const wissenTexts = {
	unknownReference: (place: string, kind: string, id: string) =>
		`${place}: ${kind} „${id}“ gibt es nicht.`,
	needsLater: (id: string, later: string) =>
		`Station „${id}“: „${later}“ steht nicht vor ihr. Eine Station kann nur frühere voraussetzen.`,
	criteriaWithoutInstrument: (id: string) =>
		`Verbund „${id}“: Ohne Instrument lässt sich nicht sagen, bei welchem Kriterium er hilft.`
};

/** What one entry of a list is called. */
export const wissenKinds = {
	topics: 'Thema',
	partners: 'Partner',
	glossary: 'Begriff',
	requirements: 'Anforderung',
	programmes: 'Förderprogramm',
	cooperation: 'Form der Zusammenarbeit',
	themes: 'Fokusthema',
	projects: 'Verbund',
	models: 'Vergleich',
	answers: 'Antwort',
	focuses: 'Schwerpunkt',
	methods: 'Methode',
	stations: 'Station',
	origin: 'Ereignis',
	dataGuide: 'Datenquelle',
	dataSheet: 'Kennzahl',
	sources: 'Quelle',
	criteria: 'Kriterium',
	questions: 'Frage'
};
