import { knowledge } from './wissen.svelte.ts';

/** The parts of a check whose entries hang on the Wissen, by the ids of its lists. */
const LISTS = {
	ortskern: () => knowledge.content?.ortskern.focuses,
	process: () => knowledge.content?.process.stations,
	dataSheet: () => knowledge.content?.dataSheet
} as const;

/** What such an entry is called: a Schwerpunkt, a station, a figure; its id until the Wissen is there. Null for other parts. */
export function wissenName(part: string, id: string): string | null {
	if (!Object.hasOwn(LISTS, part)) return null;
	const list = LISTS[part as keyof typeof LISTS]() ?? [];
	return list.find((each) => each.id === id)?.title ?? id;
}
