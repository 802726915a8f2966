/** What is said at a field for a number with decimals. */
export const zahl = {
	notADecimal: 'Bitte eine Zahl eingeben, zum Beispiel 3 oder 1,5.',
	ambiguous: (decimal: string, whole: string) =>
		`Meinen Sie ${decimal} oder ${whole}? Bitte mit Komma schreiben.`
};
