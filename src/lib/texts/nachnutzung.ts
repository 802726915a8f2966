const signed = (days: number) => String(days).replace('-', '−').replace('.', ',');
const daysOf = (days: number) => (days === 1 ? '1 Tag' : `${signed(days)} Tagen`);

/** Between two ends, as one speaks of them: what is below zero is more work. */
function range(low: number, high: number): string {
	if (low < 0) return `zwischen ${daysOf(-low)} Mehraufwand und ${daysOf(high)} Ersparnis`;
	return low === high
		? `${high === 1 ? '1 Tag' : `${signed(high)} Tage`} Ersparnis`
		: `zwischen ${signed(low)} und ${daysOf(high)} Ersparnis`;
}

export const nachnutzung = {
	title: 'Aus Fachplanungen übernehmen: was spart das?',
	nav: 'Übernehmen',
	lead: 'Schätzen Sie je Kapitel die Arbeit ohne Vorlage. Dann sehen Sie, was eine Fachplanung davon spart.',
	result: 'Ergebnis',
	sentence: (low: number, likely: number, high: number, estimated: number, all: number) =>
		`${range(low, high)}, am ehesten etwa ${signed(likely)}, für ${estimated} von ${all} Kapiteln`,
	nothing: (estimated: number, all: number) =>
		`Nach Ihren Schätzungen spart das Übernehmen nichts, für ${estimated} von ${all} Kapiteln.`,
	moreWork: 'Es kann auch Mehraufwand sein.',
	tooFew: (estimated: number, all: number, needed: number) =>
		`Für ${estimated} von ${all} Kapiteln gibt es eine Schätzung. Ein Ergebnis zeigen wir ab ${needed}.`,
	beside:
		'Diese Zahl steht neben dem Ergebnis des Rechners. Sie wird dort nicht abgezogen, damit nichts doppelt zählt.',
	leftOut: 'Kapitel, die Sie weglassen, zählen nicht mit.',
	perChapter: 'Ersparnis je Kapitel, in Arbeitstagen',
	chapter: 'Kapitel',
	source: 'Übernommen aus',
	saving: 'Ersparnis',
	noSource: '–',
	shortRange: (low: number, likely: number, high: number) =>
		`${signed(low)} bis ${signed(high)}, etwa ${signed(likely)}`,
	outcomes: {
		LOHNT_NICHT: 'lohnt sich nach Ihrer Schätzung nicht',
		KEINE_QUELLE: 'keine Fachplanung dafür eingeschätzt',
		OHNE_SCHAETZUNG: 'noch keine Schätzung'
	},
	saves: (likely: number) => `spart etwa ${likely === 1 ? '1 Tag' : `${signed(likely)} Tage`}`,
	matters: 'Was am meisten ausmacht',
	mattersLead:
		'So weit bewegt sich die wahrscheinliche Zahl, wenn nur diese Angabe anders ausfällt:',
	swings: {
		base: 'Arbeitstage der Kapitel',
		reuse: 'Nutzbarkeit der Fachplanungen',
		adaptation: 'Arbeitstage zum Anpassen'
	},
	swing: (low: number, high: number) => `zwischen ${signed(low)} und ${signed(high)} Tagen`,
	chapters: 'Ihre Schätzungen',
	estimate: (chapter: string) => `Arbeitstage für „${chapter}“, ohne Vorlage`,
	ends: ['mindestens', 'wahrscheinlich', 'höchstens'] as const,
	spanProblems: {
		order: 'Kleiner als die Zahl davor. Bitte von klein nach groß.',
		range: (most: number) => `Bitte eine Zahl von 0 bis ${most} eingeben.`
	},
	withoutRange:
		'Ohne Spanne: Dreimal dieselbe Zahl sagt nichts darüber, wie sicher die Schätzung ist.',
	noPlans:
		'In Ihrer Liste der Fachplanungen steht nichts, was zu diesem Kapitel passt und vorliegt.',
	reuse: (plan: string) => `Wie weit ist „${plan}“ dafür nutzbar?`,
	reuses: ['nichts', 'teilweise', 'weitgehend', 'direkt nutzbar'] as const,
	adaptation: (plan: string) => `Arbeitstage, um „${plan}“ anzupassen`,
	adaptationMissing: 'Ohne diese drei Zahlen zählt die Planung noch nicht.',
	breakEven: (percent: number) =>
		`Lohnt sich, wenn mehr als etwa ${percent} % der Arbeit wegfällt.`,
	neverPays: 'Hier gibt es nichts zu sparen.',
	method: 'So wird gerechnet',
	methodLines: [
		'Je Kapitel zählt nur eine Fachplanung: die mit der größten wahrscheinlichen Ersparnis. So wird nichts doppelt gezählt.',
		'Ersparnis ist die eingesparte Arbeit ohne den Aufwand zum Anpassen. Am unteren Ende stehen überall die ungünstigen Zahlen, am oberen die günstigen.',
		'Annahme dieses Entwurfs, nicht belegt: „teilweise“ spart 10 bis 40 % der Arbeit (wahrscheinlich 25 %), „weitgehend“ 30 bis 70 % (50 %), „direkt nutzbar“ 50 bis 85 % (70 %).',
		'Die Enden werden nach außen gerundet: auf ganze Tage, ab 20 auf fünf, ab 100 auf zehn.'
	],
	heat: {
		title: 'Ausgleich für die Wärmeplanung',
		text: 'Das Sächsische Wärmeplanungsunterstützungsgesetz nennt als Ausgleich: bei unter 10.000 Einwohnern 85.712,42 Euro und 0,76 Euro je Einwohner, bei 10.000 bis unter 20.000 Einwohnern 122.696,32 Euro und 0,76 Euro je Einwohner.',
		meant:
			'Das Geld ist für die Wärmeplanung bestimmt. Es zählt hier nirgends mit. Ihr Konzept kann aber Ergebnisse des Wärmeplans übernehmen.',
		date: (day: string) => `Gesetz vom ${day}. Stand prüfen.`
	}
};
