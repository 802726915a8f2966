import { month } from './register-schema.ts';
import { z } from './zod.ts';

/**
 * The planned process and the data sheet in a data file. Every field but an id may be missing, unknown ones live on, and
 * one that does not fit is put aside by itself. Source: docs/formats.md, "Ortskern, Fahrplan, Datenblatt".
 */

const text = z.string().exactOptional();

export const process = z.array(
	z.looseObject({
		id: z.string(),
		from: month.exactOptional(),
		until: month.exactOptional(),
		done: z.boolean().exactOptional(),
		office: text,
		note: text
	})
);

export const dataSheet = z.record(
	z.string(),
	z.looseObject({ value: text, asOf: month.exactOptional(), source: text, note: text })
);
