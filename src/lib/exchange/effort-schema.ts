import { SIZE_CLASSES } from '../domain/effort.ts';
import { z } from './zod.ts';

/** What is known of the effort in a data file; every field may be missing, unknown ones live on. */

/** Days, quantities, euros: never negative. */
const amount = z.number().min(0).exactOptional();
const days = z.looseObject({ admin: amount, office: amount }).exactOptional();
const rate = z.number().min(0).nullable();
const byDriver = <T extends z.ZodType>(value: T) => z.record(z.string(), value).exactOptional();
const ends = z.looseObject({ low: amount, high: amount });

export const effortPlan = z.looseObject({
	sizeClass: z.enum(SIZE_CLASSES).exactOptional(),
	quantities: byDriver(
		z.union([z.number().min(0), z.looseObject({ classic: amount, lean: amount })])
	),
	rates: byDriver(z.looseObject({ classic: days, lean: days })),
	spreads: byDriver(ends),
	levers: z.array(z.string()).exactOptional(),
	dayRate: z.tuple([rate, rate]).exactOptional()
});
