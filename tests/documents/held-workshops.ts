import type { Assessment } from '#lib/domain/assessment.ts';
import type { Round, Workshop } from '#lib/domain/workshop.ts';

/** One vote that was shown, on a criterion that was open before. */
function round(criterion: string, votes: readonly number[], more: Partial<Round> = {}): Round {
	const number = more.round ?? 1;
	return {
		id: `${criterion}.${number}`,
		criterion,
		votes,
		dontKnow: 0,
		round: number,
		isShown: true,
		before: { state: 'open' },
		...more
	};
}

const MEETING: Workshop = {
	id: 'w1',
	title: 'Auftakt zur Fortschreibung',
	date: '2026-11-19',
	criteria: [
		'fachplan-register',
		'kernaussagen-statt-nacherzaehlung',
		'zielabgleich',
		'klimaanpassung-eingebunden',
		'gemeinsame-datenbasis',
		'ziele-prioritaeten',
		'massnahmen-finanzierung',
		'monitoring-kennzahlen'
	],
	roles: ['buergermeister', 'bauamt', 'kaemmerei', 'fachplanung'],
	parked: ['gemeinsame-datenbasis', 'zielabgleich'],
	rounds: [
		round('fachplan-register', [1, 1, 4, 0], { dontKnow: 1 }),
		round('fachplan-register', [0, 1, 6, 0], {
			round: 2,
			settled: 'level',
			level: 2,
			reason: 'Die Liste ist vollständig. Es fehlen noch die Daten von zwei Ortsteilen.',
			minority: 'Eine Stimme: Ohne Termin für die Pflege ist die Liste in zwei Jahren wieder alt.'
		}),
		round('kernaussagen-statt-nacherzaehlung', [0, 2, 2, 0], {
			settled: 'level',
			level: 1,
			reason: 'Zwei Kapitel erzählen die Pläne noch nach.'
		}),
		round('zielabgleich', [3, 0, 0, 3]),
		round('klimaanpassung-eingebunden', [0, 1, 1, 0], {
			dontKnow: 4,
			settled: 'unknown',
			papers: [
				{ title: 'Starkregenkarte des Landkreises', office: 'bauamt' },
				{ title: 'Hitzebericht der Kita' }
			]
		}),
		round('gemeinsame-datenbasis', [2, 2, 2, 2]),
		round('ziele-prioritaeten', [0, 5, 1, 0], { settled: 'level', level: 1 }),
		round('massnahmen-finanzierung', [1, 2, 3, 1])
	],
	ballots: [{ id: '00ff', code: 'GEHEIMERSTIMMZETTEL0000000000000', number: 1 }]
};

const JUDGED: Workshop = {
	id: 'w2',
	title: 'Kriterien im Austausch',
	date: '2026-11-12',
	kind: 'kriterien',
	criteria: ['umfang-begrenzt', 'zielabgleich', 'nachnutzbare-formate', 'monitoring-kennzahlen'],
	roles: ['bauamt', 'hauptamt', 'fachplanung', 'andere'],
	rounds: [
		round('umfang-begrenzt', [7, 1, 0], { settled: 'behalten' }),
		round('zielabgleich', [2, 5, 1], {
			dontKnow: 1,
			settled: 'aendern',
			wording: 'Stehen die Ziele der Fachplanungen nebeneinander, und sind Widersprüche benannt?',
			reason: 'Das Wort „Abgleich“ sagt nicht, was zu tun ist.',
			minority: 'Zwei Stimmen: Die Frage ist gut, nur die Stufe 2 ist zu streng.'
		}),
		round('nachnutzbare-formate', [2, 0, 2], { settled: 'unknown' })
	]
};

/** The check after two meetings; what one of them said waits as a proposal beside another answer. */
export function afterWorkshops(example: Assessment): Assessment {
	const proposal = {
		id: 'v1',
		criterion: 'ziele-prioritaeten',
		answer: { state: 'level', level: 1 },
		source: 'werkstatt',
		why: 'Werkstatt vom 19.11.2026',
		createdAt: '2026-11-19'
	} as const;
	const proposals = [...(example.proposals ?? []), proposal];
	return { ...example, workshops: [MEETING, JUDGED], proposals };
}
