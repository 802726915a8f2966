import type { Answer, Assessment } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { parsedPath, pathOf, valueAt, type Edit } from '#lib/domain/change.ts';
import { choiceOf, choiceWords } from '#lib/domain/choice.ts';
import { decimalText } from '#lib/domain/decimal.ts';
import { dateText } from '#lib/domain/month.ts';
import { isRecord } from '#lib/domain/record.ts';
import { HELP_LABELS } from '#lib/texts/common.ts';
import { changed, check } from '#lib/texts/check.ts';
import { ortskern } from '#lib/texts/ortskern.ts';
import { subject, value as words } from '#lib/texts/verlauf.ts';
import { NAME_FIELDS, PART_LABELS } from './change-labels.ts';
import { wordsOfEdit } from './undo-words.ts';
import { wissenName } from './wissen-names.ts';

/** A longer text is shown by its beginning. */
const MOST_LETTERS = 80;

/** A value before or after a change: as it stands in a line, and all of it where that is more. */
export interface ValueWords {
	readonly short: string;
	readonly whole: string | null;
}

/** One line of what a step has changed; no values where there are no words for them. */
export interface ChangeWords {
	readonly what: string;
	readonly values: { readonly before: ValueWords; readonly after: ValueWords } | null;
}

/**
 * What these edits change, in words: state and level of an answer in one line, stamps in none. Elements are called what
 * they are called in `assessment`, or in the edit itself.
 */
export function changeWordsOf(
	catalogue: Catalogue,
	assessment: Assessment,
	edits: readonly Edit[]
): readonly ChangeWords[] {
	const fields = edits.flatMap(fieldsOf).filter(({ path }) => !isStamp(path));
	const lines = fields.flatMap((edit) => {
		const id = choiceIdIn(edit.path);
		return id === null ? [lineOf(catalogue, assessment, edit)] : choiceLine(catalogue, fields, id);
	});
	return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}

/** An answer that comes or goes as a whole, field by field. */
function fieldsOf(edit: Edit): readonly Edit[] {
	const { path, before = {}, after = {} } = edit;
	const [part, , field] = parsedPath(path);
	if (part !== 'answers' || field !== undefined || !isRecord(before) || !isRecord(after))
		return [edit];
	const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
	return names.map((name) => ({
		path: `${path}${pathOf(name)}`,
		before: before[name],
		after: after[name]
	}));
}

function isStamp(path: string): boolean {
	const segments = parsedPath(path);
	const last = segments.at(-1) ?? '';
	return last === 'updatedAt' || (segments[0] === 'answers' && ['role', 'basis'].includes(last));
}

/** The criterion whose state or level a path is; null for any other. */
function choiceIdIn(path: string): string | null {
	const [part, id, field] = parsedPath(path);
	return part === 'answers' && (field === 'state' || field === 'level') ? (id ?? null) : null;
}

/** Nothing where the same is ticked as before, as when a note begins an answer. */
function choiceLine({ criteria }: Catalogue, edits: readonly Edit[], id: string): ChangeWords[] {
	const number = criteria.find((each) => each.id === id)?.number;
	const [before, after] = [choiceIn(edits, id, 'before'), choiceIn(edits, id, 'after')];
	if (number === undefined || before === after) return [];
	return [{ what: changed.answer(number), values: { before: said(before), after: said(after) } }];
}

/** What was ticked before or after these edits of an answer. */
function choiceIn(edits: readonly Edit[], id: string, side: 'before' | 'after'): string {
	const at = (field: string) => {
		const path = pathOf('answers', id, field);
		const isIt = (edit: Edit) => edit.path === path;
		return side === 'before' ? edits.find(isIt) : edits.findLast(isIt);
	};
	const [state, level] = [at('state'), at('level')];
	// without an edit of the state it was a level, and still is
	const answer = { state: state === undefined ? 'level' : state[side], level: level?.[side] };
	return choiceWords(choiceOf(answer as Answer));
}

function lineOf(catalogue: Catalogue, assessment: Assessment, edit: Edit): ChangeWords {
	const [part = '', id = '', ...rest] = parsedPath(edit.path);
	const whole = wholeOf(catalogue, assessment, edit);
	if (whole === null) {
		const codes = codesOf(catalogue, part, id);
		return { what: simpleSubject(catalogue, edit), values: codes && valuesOf(edit, codes) };
	}
	const field = part === 'matrix' ? rest[1] : rest[0];
	if (part === 'ortskern') return { what: whole, values: valuesOf(edit, ortskern.answers) };
	if (field === undefined) return { what: whole, values: comingOf(edit) };
	const { fields = {}, codes = {} } = PART_LABELS[part] ?? {};
	const label = fields[field];
	if (label === undefined || rest.length > 2) return { what: whole, values: null };
	return { what: subject.field(whole, label), values: valuesOf(edit, codes[field] ?? {}) };
}

/** The element, chapter or text block an edit is about, by name; null where there is none. */
function wholeOf(catalogue: Catalogue, assessment: Assessment, edit: Edit): string | null {
	const [part = '', id, other = ''] = parsedPath(edit.path);
	if (id === undefined) return null;
	const chapter = (baustein: string) =>
		catalogue.bausteine.find((each) => each.id === baustein)?.title ?? '';
	const { nouns } = subject;
	if (part === 'bausteine') return subject.of(nouns.bausteine, chapter(id));
	if (part === 'matrix') {
		const plan = nameOf('fachplanungen', valueAt(assessment, pathOf('fachplanungen', id)));
		return subject.of(nouns.matrix, [plan, chapter(other)].filter(Boolean).join(' / '));
	}
	const noun = (nouns as Readonly<Record<string, string>>)[part];
	if (noun === undefined) return null;
	const known = wissenName(part, id);
	if (known !== null) return subject.of(noun, known);
	const candidates = [valueAt(assessment, pathOf(part, id)), edit.after, edit.before];
	return subject.of(noun, candidates.map((each) => nameOf(part, each)).find(Boolean) ?? '');
}

function nameOf(part: string, element: unknown): string {
	const name = isRecord(element) ? element[NAME_FIELDS[part] ?? ''] : undefined;
	return typeof name === 'string' || typeof name === 'number' ? String(name) : '';
}

/** What has no elements: an answer's texts, the statements about the municipality, the check's own fields. */
function simpleSubject(catalogue: Catalogue, edit: Edit): string {
	const [part, id, field] = parsedPath(edit.path);
	const words = wordsOfEdit(catalogue, edit);
	if (part === 'ratsvorlage') {
		const label = PART_LABELS[part]?.fields[id ?? ''];
		return label === undefined ? words : subject.field(words, label);
	}
	const number = catalogue.criteria.find((each) => each.id === id)?.number;
	return part === 'answers' && field === 'reason' && number !== undefined
		? subject.reason(number)
		: words;
}

/** Words for the codes of such a field, none for what is typed; null where a value says nothing to a reader. */
function codesOf(
	{ profile }: Catalogue,
	part: string,
	id: string
): Readonly<Record<string, string>> | null {
	if (part === 'answers') return HELP_LABELS;
	if (part === 'title' || part === 'municipality') return {};
	if (part === 'depth') return check.depths;
	if (part === 'mode') return words.modes;
	if (part === 'ratsvorlage') return PART_LABELS[part]?.codes[id] ?? {};
	if (part !== 'profile') return id === '' ? {} : null;
	const options = profile.find((each) => each.id === id)?.options ?? [];
	return Object.fromEntries(options.map((option) => [option.id, option.label]));
}

/** An element that comes or goes; null for one that is put in another's place. */
function comingOf({ before, after }: Edit): ChangeWords['values'] {
	if (before === undefined) return { before: said(words.none), after: said(words.added) };
	return after === undefined ? { before: said(words.present), after: said(words.removed) } : null;
}

function valuesOf({ before, after }: Edit, codes: Readonly<Record<string, string>>) {
	const values = { before: valueOf(before, codes), after: valueOf(after, codes) };
	return values.before === null || values.after === null
		? null
		: { before: values.before, after: values.after };
}

/** Null for what there are no words for. */
function valueOf(value: unknown, codes: Readonly<Record<string, string>>): ValueWords | null {
	if (value === undefined || value === '') return said(words.none);
	if (Array.isArray(value) && value.length === 0) return said(words.none);
	if (typeof value === 'number') return said(codes[value] ?? decimalText(value));
	if (typeof value === 'string') {
		const label = codes[value];
		return label === undefined ? typed(value) : said(label);
	}
	if (!Array.isArray(value)) return null;
	const labels = value.map((each) => codes[String(each)]);
	const areKnown = labels.every((label) => label !== undefined);
	return said(areKnown ? labels.join(', ') : words.entries(value.length));
}

function said(text: string): ValueWords {
	return { short: text, whole: null };
}

/** A month or a day as it is read, any other text in quotation marks. */
function typed(text: string): ValueWords {
	if (/^\d{4}-\d{2}(-\d{2})?$/.test(text)) return said(dateText(text));
	if (text.length <= MOST_LETTERS) return said(words.text(text));
	const [beginning = ''] = /^[^]*\s/.exec(text.slice(0, MOST_LETTERS)) ?? [
		text.slice(0, MOST_LETTERS)
	];
	return { short: words.short(beginning.trimEnd()), whole: text };
}
