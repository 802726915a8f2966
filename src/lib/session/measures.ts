import { doubleNumbers } from '#lib/domain/doubles.ts';
import { nextNumber } from '#lib/domain/measures.ts';
import { registerOf, type Measure } from '#lib/domain/register.ts';
import { addElements } from '#lib/domain/registering.ts';
import { massnahmen as words } from '#lib/texts/massnahmen.ts';
import { now } from './clock.ts';
import { newId } from './ids.ts';
import { edit } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';
import { choicesOf, plansByName } from './plan-choices.ts';

export interface MeasureRow {
	readonly measure: Measure;
	/** Titles of the plans it stems from, those that have gone included. */
	readonly origins: readonly string[];
	readonly isDouble: boolean;
}

export type MeasureSort = keyof typeof words.sorts;

/** The measures with where they stem from, and the plans they may stem from, by id. */
export function measuresOf({ assessment }: ReadyCheck) {
	const { measures, fachplanungen } = registerOf(assessment);
	const plans = choicesOf(plansByName(fachplanungen));
	const doubles = doubleNumbers(measures);
	return {
		plans,
		rows: measures.map((measure) => ({
			measure,
			origins: measure.from.map((id) => (Object.hasOwn(plans, id) && plans[id]) || words.gone),
			isDouble: doubles.has(measure.id)
		}))
	};
}

/** Of a filter: everything, what is the concept's own, or what stems from the plan of this id. */
export const ALL = 'alle';
export const OWN = 'insek';

const compare = new Intl.Collator('de', { numeric: true }).compare;
const textOf: Readonly<Record<MeasureSort, (row: MeasureRow) => string>> = {
	number: ({ measure }) => String(measure.number),
	title: ({ measure }) => measure.title,
	from: ({ origins }) => origins.join(', '),
	// without a year last
	until: ({ measure }) => String(measure.until ?? '9999')
};

export function shownMeasures(
	rows: readonly MeasureRow[],
	sort: MeasureSort,
	filter: string
): readonly MeasureRow[] {
	return rows
		.filter(({ measure: { from } }) => {
			if (filter === ALL) return true;
			return filter === OWN ? from.length === 0 : from.includes(filter);
		})
		.toSorted(
			(a, b) =>
				compare(textOf[sort](a), textOf[sort](b)) || compare(textOf.number(a), textOf.number(b))
		);
}

/** Puts a measure with the next free number on the list. Answers its id. */
export function addNewMeasure({ session, assessment }: ReadyCheck): string {
	const number = nextNumber(registerOf(assessment).measures);
	const measure: Measure = { id: newId(), updatedAt: now(), number, title: '', from: [] };
	edit(session, undefined, (each) => addElements(each, 'measures', [measure]));
	return measure.id;
}
