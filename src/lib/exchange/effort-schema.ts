import { COOPERATION_CHOICES } from '../domain/effort-plan.ts';
import { z } from './zod.ts';

/** What a data file says about effort. Every field may be missing, unknown ones live on. */

const text = z.string().exactOptional();
const figure = z.number().exactOptional();

const cooperation = z.looseObject({
	choice: z.enum(COOPERATION_CHOICES).exactOptional(),
	note: text
});

const actuals = z.looseObject({
	year: figure,
	pages: figure,
	months: figure,
	adminDays: figure,
	officeDays: figure,
	euros: figure,
	drivers: z.array(z.string()).exactOptional(),
	helped: text,
	note: text
});

export const effortPlan = z.looseObject({
	cooperation: z.record(z.string(), cooperation).exactOptional(),
	actuals: actuals.exactOptional()
});
