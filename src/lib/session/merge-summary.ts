import type { Edits } from '#lib/domain/answering.ts';
import { parsedPath } from '#lib/domain/change.ts';
import { zusammenfuehren as words } from '#lib/texts/zusammenfuehren.ts';

type Kind = keyof typeof words.parts;

/** What each part of a check is counted as. */
const KINDS: Readonly<Record<string, Kind>> = {
	answers: 'answers',
	title: 'municipality',
	municipality: 'municipality',
	profile: 'municipality',
	fachplanungen: 'fachplanungen',
	matrix: 'chapters',
	bausteine: 'chapters',
	plan: 'chapters',
	measures: 'measures',
	goals: 'goals',
	events: 'events',
	steps: 'steps',
	frozen: 'frozen'
};

/** How many things edits are about, and what in words: "4 Antworten, 2 Planungen". Two edits of one element are one. */
export function summaryOfEdits(edits: Edits): { readonly count: number; readonly text: string } {
	const things = new Map(edits.map(({ path }) => [thingAt(path), kindAt(path)]));
	const kinds = [...things.values()];
	const parts = (Object.keys(words.parts) as Kind[])
		.map((kind) => [kind, kinds.filter((each) => each === kind).length] as const)
		.filter(([, count]) => count > 0);
	return {
		count: kinds.length,
		text: parts.map(([kind, count]) => words.parts[kind](count)).join(', ')
	};
}

function thingAt(path: string): string {
	const [part = '', id = '', deeper = ''] = parsedPath(path);
	return JSON.stringify(part === 'matrix' ? [part, id, deeper] : [part, id]);
}

function kindAt(path: string): Kind {
	return KINDS[parsedPath(path)[0] ?? ''] ?? 'others';
}
