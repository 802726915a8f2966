import {
	codeLabels,
	columnTitles,
	differenceWords as words,
	entryKinds,
	no,
	sheetNames,
	yes
} from '../texts/katalogtabelle.ts';
import type { Catalogue } from './catalogue.ts';
import { isSameValue } from './change.ts';
import { decimalText } from './decimal.ts';
import { fieldAt } from './field-path.ts';

/** One place where two states of a catalogue say something else, in the words of its editors' table. */
export interface CatalogueDifference {
	/** "Kriterium 9 „Register aller Fachplanungen“" */
	readonly place: string;
	/** Heading of the column, or what became of the whole entry. */
	readonly field: string;
	/** Empty where there was or is nothing. */
	readonly before: string;
	readonly after: string;
}

type Part = keyof typeof columnTitles;

interface Entry {
	readonly value: unknown;
	readonly name: string;
}

/**
 * Where two states of a catalogue differ: criteria first, then part by part as the editors' table has them, each entry
 * found again by its id. Empty exactly when both say the same. Total.
 */
export function catalogueDifferences(
	before: Catalogue,
	after: Catalogue
): readonly CatalogueDifference[] {
	const parts = Object.keys(columnTitles) as Part[];
	return parts.flatMap((part) => {
		const notesByText = before.notes.length !== after.notes.length;
		const entries = (catalogue: Catalogue) => entriesOf(part, catalogue, notesByText);
		return partDifferences(part, entries(before), entries(after));
	});
}

/** By what is the same in both: the id, or the place where there is none. */
function entriesOf(
	part: Part,
	catalogue: Catalogue,
	notesByText: boolean
): ReadonlyMap<string, Entry> {
	const kind = entryKinds[part];
	if (part === 'catalogue') return new Map([['', { value: catalogue, name: kind }]]);
	if (part === 'notes') {
		return keyed(catalogue.notes, (text, index) => [
			notesByText ? text : String(index),
			{ value: { number: 0, text }, name: words.numbered(kind, index + 1) }
		]);
	}
	if (part === 'options') {
		const options = catalogue.profile.flatMap(({ id, options: own = [] }) =>
			own.map((option) => ({ ...option, question: id }))
		);
		return keyed(options, (value) => [
			`${value.question}/${value.id}`,
			{ value, name: words.named(kind, value.label) }
		]);
	}
	const list: readonly object[] = catalogue[part];
	return keyed(list, (value, index) => [
		keyOf(value, index),
		{ value, name: nameOf(part, value, index) }
	]);
}

/** Keys that come twice are told apart, so that nothing is lost. */
function keyed<Value>(
	list: readonly Value[],
	entryOf: (value: Value, index: number) => readonly [string, Entry]
): ReadonlyMap<string, Entry> {
	const entries = new Map<string, Entry>();
	for (const [index, value] of list.entries()) {
		const [key, entry] = entryOf(value, index);
		let free = key;
		while (entries.has(free)) free += '*';
		entries.set(free, entry);
	}
	return entries;
}

function keyOf(value: object, index: number): string {
	const id = fieldAt(value, 'id');
	return typeof id === 'string' ? id : String(index);
}

function nameOf(part: Part, value: object, index: number): string {
	const kind = entryKinds[part];
	const [number, title] = [
		fieldAt(value, 'number'),
		fieldAt(value, 'title') ?? fieldAt(value, 'question')
	];
	if (part === 'scale') return words.numbered(kind, index);
	if (typeof title !== 'string') return words.numbered(kind, index + 1);
	return typeof number === 'number' ? words.criterion(number, title) : words.named(kind, title);
}

function partDifferences(
	part: Part,
	before: ReadonlyMap<string, Entry>,
	after: ReadonlyMap<string, Entry>
): readonly CatalogueDifference[] {
	const changed = [...after].flatMap(([key, entry]) => {
		const former = before.get(key);
		return former === undefined
			? [{ place: entry.name, field: words.added, before: '', after: summaryOf(entry) }]
			: fieldDifferences(part, former.value, entry);
	});
	const removed = [...before]
		.filter(([key]) => !after.has(key))
		.map(([, entry]) => ({
			place: entry.name,
			field: words.removed,
			before: summaryOf(entry),
			after: ''
		}));
	return [...changed, ...removed, ...orderDifferences(part, before, after)];
}

/** What an entry is about, in one text. */
function summaryOf({ value }: Entry): string {
	const places = ['question', 'text', 'description', 'title', 'label', 'note'];
	return textOf(places.map((place) => fieldAt(value, place)).find((each) => each !== undefined));
}

function fieldDifferences(
	part: Part,
	former: unknown,
	{ value, name }: Entry
): readonly CatalogueDifference[] {
	return Object.entries(columnTitles[part]).flatMap(([place, title]) => {
		const [before, after] = [fieldAt(former, place), fieldAt(value, place)];
		if (isSameValue(before, after)) return [];
		const field = title.replace(/ \([^()]*\)$/, '');
		return [{ place: name, field, before: textOf(before, place), after: textOf(after, place) }];
	});
}

function orderDifferences(
	part: Part,
	before: ReadonlyMap<string, Entry>,
	after: ReadonlyMap<string, Entry>
): readonly CatalogueDifference[] {
	const old = [...before.keys()].filter((key) => after.has(key));
	const young = [...after.keys()].filter((key) => before.has(key));
	if (isSameValue(old, young)) return [];
	const [place, field] = [sheetNames[part], words.order];
	return [{ place, field, before: old.join(', '), after: young.join(', ') }];
}

/** A value as an editor reads it; codes by their label. */
function textOf(value: unknown, place = ''): string {
	if (value === undefined || value === null) return '';
	if (typeof value === 'boolean') return value ? yes : no;
	if (typeof value === 'number') return decimalText(value);
	if (typeof value === 'string') {
		const labels: Readonly<Record<string, string>> = { ...codeLabels.status, ...codeLabels.type };
		return place === 'status' || place === 'type' ? (labels[value] ?? value) : value;
	}
	const isWords = Array.isArray(value) && value.every((each) => typeof each === 'string');
	return isWords ? value.join(', ') : JSON.stringify(value);
}
