import { COOPERATION_CHOICES } from '../domain/effort-plan.ts';
import { SIZE_CLASSES } from '../domain/effort.ts';
import { z } from './zod.ts';

/** What a data file says about effort. Every field may be missing, unknown ones live on. */

const text = z.string().exactOptional();
const figure = z.number().exactOptional();

/** Days, quantities, euros: never negative. */
const amount = z.number().min(0).exactOptional();
const days = z.looseObject({ admin: amount, office: amount }).exactOptional();
const rate = z.number().min(0).nullable();
const byDriver = <T extends z.ZodType>(value: T) => z.record(z.string(), value).exactOptional();

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
	sizeClass: z.enum(SIZE_CLASSES).exactOptional(),
	quantities: byDriver(
		z.union([z.number().min(0), z.looseObject({ classic: amount, lean: amount })])
	),
	rates: byDriver(z.looseObject({ classic: days, lean: days })),
	spreads: byDriver(z.looseObject({ low: amount, high: amount })),
	levers: z.array(z.string()).exactOptional(),
	dayRate: z.tuple([rate, rate]).exactOptional(),
	cooperation: z.record(z.string(), cooperation).exactOptional(),
	actuals: actuals.exactOptional()
});
