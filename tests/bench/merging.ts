import { readFileSync } from 'node:fs';
import { ownShelf } from '../../src/cli/catalogues.ts';
import type { Assessment } from '#lib/domain/assessment.ts';
import { mergeOf } from '#lib/domain/merge.ts';
import { openAssessment } from '#lib/exchange/open-assessment.ts';
import { inTurns, median, timed, type Figure } from './figure.ts';

const RUNS = 20;
const CHANGES = 2000;
const MEGABYTE = 1_000_000;
const example = JSON.parse(
	readFileSync('src/lib/session/example/musterstadt.insek.json', 'utf8')
) as Assessment;

/** Merging two states with a long history, and opening a large file, each against `JSON.parse` of the same bytes. */
export async function merging(): Promise<Figure[]> {
	const [base, a, b] = [stateOf('base'), stateOf('a'), stateOf('b')];
	const texts = [a, b].map((state) => JSON.stringify(state));
	const merged = await inTurns(
		RUNS,
		() => timed(() => mergeOf(base, a, b, 'merged')),
		() => timed(() => texts.map((text) => JSON.parse(text) as unknown))
	);
	const large = largeFile();
	const shelf = ownShelf();
	const opened = await inTurns(
		RUNS,
		() => timedWait(() => openAssessment(large, shelf, '2026-11-22')),
		() => timed(() => JSON.parse(large) as unknown)
	);
	return [
		figure(`Zusammenführen, je ${CHANGES} Einträge im Verlauf`, merged, 30),
		figure('Datei öffnen, 1 MB', opened, 100)
	];
}

interface Measured {
	readonly values: readonly number[];
	readonly references: readonly number[];
}

function figure(name: string, { values, references }: Measured, limit: number): Figure {
	return { name, value: median(values), unit: 'ms', reference: median(references), limit };
}

async function timedWait(work: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

/** The fictional town, each state with answers and changes of its own. */
function stateOf(name: string): Assessment {
	const answers = Object.entries(example.answers).map(([id, answer], index) => [
		id,
		index % 3 === name.length % 3 ? answer : { ...answer, note: `${name} ${index}` }
	]);
	const history = Array.from({ length: CHANGES }, (_, index) => ({
		id: `${name}-${index}`,
		at: new Date(Date.UTC(2026, 10, 1) + index * 60_000).toISOString(),
		path: `/answers/fachplan-register/note`,
		before: `Stand ${index}`,
		after: `Stand ${index + 1}`
	}));
	return { ...example, answers: Object.fromEntries(answers) as Assessment['answers'], history };
}

/** Notes until the file is as large as no real one. */
function largeFile(): string {
	const ids = Object.keys(example.answers);
	const rest = MEGABYTE - JSON.stringify(example).length;
	const note = 'Anlage 3, Seite 12: Straße. '.repeat(Math.ceil(rest / ids.length / 29));
	const answers = ids.map((id) => [id, { ...example.answers[id], note }]);
	return JSON.stringify({ ...example, answers: Object.fromEntries(answers) as object });
}
