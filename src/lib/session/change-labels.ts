import { EFFORT_LABELS } from '#lib/texts/common.ts';
import { datenblatt } from '#lib/texts/datenblatt.ts';
import { fahrplan } from '#lib/texts/fahrplan.ts';
import { fachplanungen } from '#lib/texts/fachplanungen.ts';
import { kapitel } from '#lib/texts/kapitel.ts';
import { massnahmen } from '#lib/texts/massnahmen.ts';
import { matrix } from '#lib/texts/matrix.ts';
import { ratsvorlage } from '#lib/texts/ratsvorlage.ts';
import { schrittplan } from '#lib/texts/schrittplan.ts';
import { beteiligung } from '#lib/texts/termine.ts';
import { subject } from '#lib/texts/verlauf.ts';
import { werkstatt } from '#lib/texts/werkstatt.ts';
import { ziele } from '#lib/texts/ziele.ts';

type Labels = Readonly<Record<string, string>>;

/** How the fields of a part of the check are called on its page; what is not named here is only said to be changed. */
export interface PartLabels {
	readonly fields: Labels;
	/** Of fields that hold a code: the words for it. */
	readonly codes: Readonly<Record<string, Labels>>;
}

/** The lists whose elements have a name of their own, with the field it stands in. */
export const NAME_FIELDS: Readonly<Record<string, string>> = {
	fachplanungen: 'title',
	measures: 'title',
	events: 'title',
	steps: 'title',
	goals: 'text',
	frozen: 'number',
	workshops: 'title'
};

export const PART_LABELS: Readonly<Record<string, PartLabels>> = {
	fachplanungen: {
		fields: {
			title: fachplanungen.name,
			owner: fachplanungen.owner,
			status: fachplanungen.status,
			decision: fachplanungen.decision,
			decisionYear: fachplanungen.decisionYear,
			stand: fachplanungen.stand,
			start: fachplanungen.start,
			councilDate: fachplanungen.councilDate,
			horizon: fachplanungen.horizon,
			formats: fachplanungen.formats,
			office: fachplanungen.office,
			place: fachplanungen.place,
			note: fachplanungen.note
		},
		codes: { status: fachplanungen.statuses, decision: fachplanungen.decisions }
	},
	measures: {
		fields: {
			number: massnahmen.number,
			title: massnahmen.name,
			office: massnahmen.office,
			begin: massnahmen.begin,
			until: massnahmen.until,
			costClass: massnahmen.cost
		},
		codes: { costClass: massnahmen.costs }
	},
	events: { fields: { title: beteiligung.name, date: beteiligung.date }, codes: {} },
	goals: { fields: { text: ziele.text }, codes: {} },
	steps: {
		fields: {
			title: schrittplan.name,
			office: schrittplan.office,
			until: schrittplan.until,
			effort: schrittplan.effort,
			proof: schrittplan.proof,
			state: schrittplan.state
		},
		codes: { state: schrittplan.states, effort: EFFORT_LABELS }
	},
	bausteine: {
		fields: {
			work: subject.work,
			depth: kapitel.depth,
			pages: subject.pages,
			start: kapitel.start,
			reason: kapitel.reason
		},
		codes: { work: kapitel.works, depth: kapitel.depths }
	},
	matrix: {
		fields: { use: matrix.nav, reference: matrix.reference },
		codes: { use: { ...Object.fromEntries(matrix.uses.entries()), unknown: matrix.unknown } }
	},
	workshops: { fields: { title: werkstatt.name, date: werkstatt.day }, codes: {} },
	process: {
		fields: {
			from: fahrplan.from,
			until: fahrplan.until,
			done: fahrplan.done,
			office: fahrplan.office,
			note: fahrplan.note
		},
		codes: {}
	},
	dataSheet: {
		fields: {
			value: datenblatt.value,
			asOf: datenblatt.asOf,
			source: datenblatt.source,
			note: datenblatt.note
		},
		codes: {}
	},
	ratsvorlage: {
		fields: {
			template: ratsvorlage.template,
			decision: ratsvorlage.decision,
			finances: ratsvorlage.finances,
			inaction: ratsvorlage.inaction
		},
		codes: { template: ratsvorlage.templates }
	}
};
