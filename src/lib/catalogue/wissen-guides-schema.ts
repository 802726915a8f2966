import { z } from 'zod';
import { address, dayMonthOrYear, id, ids, MOST_ENTRIES, text, texts } from './fields.ts';
import { condition } from './schema.ts';

/** What the guides of a Wissen file must look like. What a field means stands in `domain/wissen-guides.ts`. */

export const known = { sources: ids, date: dayMonthOrYear.nullable(), verified: z.boolean() };
export const titled = z.strictObject({ id, title: text });

export function list<Entry extends z.ZodType>(entry: Entry) {
	return z.array(entry).max(MOST_ENTRIES);
}

const practice = z.strictObject({
	themes: list(
		z.strictObject({ id, title: text, what: text, topics: ids, criteria: ids, ...known })
	),
	projects: list(
		z.strictObject({
			id,
			name: text,
			theme: id,
			finished: z.boolean(),
			instrument: text.nullable(),
			criteria: ids,
			howToReach: address.nullable(),
			...known
		})
	),
	models: list(
		z.strictObject({
			id,
			title: text,
			land: text,
			what: text,
			lesson: text,
			appliesInSaxony: z.boolean(),
			criteria: ids,
			...known
		})
	)
});

const ortskern = z.strictObject({
	criterion: id,
	when: condition,
	what: text,
	answers: list(titled),
	focuses: list(z.strictObject({ id, title: text, question: text, hint: text })),
	team: texts,
	steps: texts,
	...known
});

const method = z.strictObject({
	id,
	title: text,
	purpose: text,
	groupSize: text.nullable(),
	duration: text.nullable(),
	steps: texts.min(1),
	stepsAreOurs: z.boolean(),
	material: texts,
	fitsWhen: condition.nullable(),
	criteria: ids,
	...known
});

const station = z.strictObject({
	id,
	title: text,
	what: text,
	who: texts,
	duration: text.nullable(),
	needs: ids,
	criteria: ids,
	...known
});

const originEvent = z.strictObject({
	id,
	on: dayMonthOrYear,
	title: text,
	text,
	sources: ids,
	verified: z.boolean()
});

const dataSource = z.strictObject({
	id,
	title: text,
	useFor: text,
	level: text,
	note: text.nullable(),
	howToReach: address.nullable(),
	topics: ids,
	criteria: ids,
	...known
});

const figure = z.strictObject({
	id,
	title: text,
	unit: text,
	source: id,
	howOften: z.enum(['jaehrlich', 'bei-neuem-stand'])
});

export const guides = {
	practice,
	ortskern,
	methods: list(method),
	process: z.strictObject({ duration: text.nullable(), stations: list(station), ...known }),
	origin: list(originEvent),
	dataGuide: list(dataSource),
	dataSheet: list(figure)
};
