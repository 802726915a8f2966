import type { werkstatt } from '#lib/texts/werkstatt.ts';

/** What the moderator lets be seen. */
export type Image = keyof typeof werkstatt.images;
