/** Ways from other pages to "Wer hilft?". */
export const wissenWege = {
	whoHelps: 'Wer hilft?',
	forCriterion: 'Wer hilft, gute Beispiele und Methoden zu diesem Kriterium',
	forStep: (title: string) => `Wer hilft? ${title}`,
	forGaps: 'Für Ihre Lücken: wer helfen kann',
	forDoubleWork: 'Wer hilft bei der Zusammenarbeit?',
	fromHelp: 'Netzwerke, gute Beispiele, Methoden und alle Begriffe:'
};
