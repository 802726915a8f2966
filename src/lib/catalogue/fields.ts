import { z } from 'zod';

// must run before the first schema is built: the page's CSP forbids code from strings
z.config({ jitless: true });

/** Fields that catalogue and Wissen files share. */

/** Far above any real list; what is longer would take its time in every check to come. */
export const MOST_ENTRIES = 1000;

/** kebab-case */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
export const ids = z.array(id).max(MOST_ENTRIES);
/** Something to read: not empty, no space at either end. */
export const text = z.string().regex(/^\S([\s\S]*\S)?$/);
export const texts = z.array(text).max(MOST_ENTRIES);
export const day = z.iso.date();
/** As exactly as it is known. */
export const dayMonthOrYear = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
export const address = z.url({ protocol: /^https?$/ });

export const source = z.strictObject({
	id,
	title: text,
	urls: z.array(address).max(MOST_ENTRIES),
	date: dayMonthOrYear.exactOptional(),
	readAt: day,
	verified: z.boolean()
});
