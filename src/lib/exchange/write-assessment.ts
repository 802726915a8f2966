import { basisOf, type Answers, type Assessment } from '../domain/assessment.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { byCodeUnits } from '../domain/code-units.ts';
import { revisionAfter } from '../domain/lineage.ts';
import { dataFile } from '../texts/files.ts';
import { saysNothing } from './empty-answer.ts';
import { inFileOrder, KEPT_CHANGES, SORTED_BY_ID } from './file-order.ts';
import { passedOn } from './passing-on.ts';

/**
 * `sichern`: everything, for oneself. `weitergeben`: without private notes, history and times of day. `wie-es-ist`:
 * what came out of files, with what they omitted.
 */
export type Purpose = 'sichern' | 'weitergeben' | 'wie-es-ist';

interface FileOptions {
	readonly purpose: Purpose;
	/** The last changes, oldest first; missing: those the check already carries. Left out when passed on. */
	readonly history?: readonly unknown[];
	/** The whole catalogue, when it is none of the app's own; missing: what the check already carries. */
	readonly content?: Catalogue | undefined;
}

/**
 * A check as a data file: the value that stands in it, and its text.
 *
 * Shape: the text is JSON in a fixed order of keys, UTF-8, with a line break at its end; equal checks give equal
 * bytes. `basis` is derived, empty open answers are missing keys, half characters become U+FFFD (no reader would
 * take the file back). Passing on removes every `privateNote` at any depth, the history and times of day.
 * Errors: none. Source: docs/formats.md, "Sichern und Weitergeben".
 */
export function assessmentFile(
	assessment: Assessment,
	{ purpose, history, content }: FileOptions
): { readonly assessment: Assessment; readonly text: string } {
	const { history: carried, ...bare } = assessment;
	const rest = { ...bare, catalogue: { ...bare.catalogue, ...(content && { content }) } };
	const changes = (history ?? carried ?? []).slice(-KEPT_CHANGES);
	const kept = purpose === 'sichern' ? complete(rest) : rest;
	const whole = purpose === 'weitergeben' ? passedOn(rest) : withHistory(kept, changes);
	const answered = { ...whole, answers: writtenAnswers(whole.answers) };
	const sorted = { ...answered, ...sortedElements(answered) };
	const file = inFileOrder(withWholeCharacters(sorted) as object) as unknown as Assessment;
	return { assessment: file, text: `${JSON.stringify(file, null, '\t')}\n` };
}

/** A file to travel inside a PDF, under the one name it has there. `text` is that of a passed-on check. */
export function dataAttachment(text: string) {
	return {
		name: 'daten.insek.json',
		mime: 'application/json',
		description: dataFile.description,
		bytes: new TextEncoder().encode(text)
	};
}

/** A file that holds everything omits nothing but what never reached this device: private notes of others. */
function complete(assessment: Assessment): Assessment {
	const hasNotes = Object.values(assessment.answers).some(({ privateNote }) => privateNote);
	const omits = assessment.omits.filter(
		(name) => name !== 'history' && name !== 'time' && !(name === 'privateNote' && hasNotes)
	);
	return { ...assessment, omits };
}

function withHistory(assessment: Assessment, history: readonly unknown[]): Assessment {
	return history.length === 0 ? assessment : { ...assessment, history };
}

function writtenAnswers(answers: Answers): Answers {
	const written = Object.entries(answers).map(([id, { basis: _derived, ...answer }]) => {
		const basis = basisOf(answer as Answers[string]);
		return [id, basis === null ? answer : { ...answer, basis }] as const;
	});
	return Object.fromEntries(written.filter(([, answer]) => !saysNothing(answer))) as Answers;
}

/** Lists of elements with ids, sorted by id, so that two files differ only where their checks do. */
function sortedElements(assessment: Assessment): Readonly<Record<string, unknown>> {
	const lists = SORTED_BY_ID.flatMap((name) => {
		const list = assessment[name];
		return Array.isArray(list) ? [[name, list.toSorted(byId)] as const] : [];
	});
	return Object.fromEntries(lists);
}

function byId(a: unknown, b: unknown): number {
	return byCodeUnits(idOf(a), idOf(b));
}

function idOf(element: unknown): string {
	const id = (element as { readonly id?: unknown } | null)?.id;
	return typeof id === 'string' ? id : '';
}

function withWholeCharacters(value: unknown): unknown {
	if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD');
	if (Array.isArray(value)) return value.map(withWholeCharacters);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, each]) => [key, withWholeCharacters(each)])
	);
}

/**
 * A changed check with a new revision that comes after the former one; an unchanged one as it is. To be called before a
 * file or a document is made of a check, and to be stored with it.
 */
export function withNewRevision(
	assessment: Assessment,
	newId: string,
	changedSince: boolean
): Assessment {
	if (!changedSince) return assessment;
	const { revision } = assessment;
	return { ...assessment, revision: { ...revision, ...revisionAfter(newId, [revision]) } };
}
