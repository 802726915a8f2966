import { measureKey, partedRows, planKey, stepKey } from '#lib/domain/doubles.ts';
import { registerOf, type StoredRegister } from '#lib/domain/register.ts';
import { addElements, type ElementOf } from '#lib/domain/registering.ts';
import type { Parsed } from '#lib/domain/result.ts';
import type { FileKind } from '#lib/exchange/file-name.ts';
import type { ReadTable, TableShape } from '#lib/exchange/table.ts';
import { tabellen as words, tableProblems } from '#lib/texts/tabellen.ts';
import { now } from './clock.ts';
import { download } from './download.ts';
import { nameOf } from './files.ts';
import { newId } from './ids.ts';
import { edit } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';

type TableList = 'fachplanungen' | 'measures' | 'steps';

/** A list that can be written and read as a table. */
export interface ListTable<List extends TableList> {
	readonly list: List;
	readonly kind: FileKind;
	/** Comes with the first table: reading and writing CSV is not for every visit. */
	readonly shapeOf: (check: ReadyCheck) => Promise<TableShape<Partial<ElementOf<List>>>>;
	/** What two rows that are the same have in common. */
	readonly keyOf: (row: ElementOf<List>) => string;
}

export const planTable: ListTable<'fachplanungen'> = {
	list: 'fachplanungen',
	kind: 'fachplanungen',
	shapeOf: async ({ catalogue }) =>
		(await import('#lib/exchange/plan-table.ts')).planTable(catalogue),
	keyOf: planKey
};

export const measureTable: ListTable<'measures'> = {
	list: 'measures',
	kind: 'massnahmen',
	shapeOf: async ({ assessment }) =>
		(await import('#lib/exchange/measure-table.ts')).measureTable(
			registerOf(assessment).fachplanungen
		),
	keyOf: measureKey
};

export const stepTable: ListTable<'steps'> = {
	list: 'steps',
	kind: 'schritte',
	shapeOf: async ({ catalogue }) =>
		(await import('#lib/exchange/step-table.ts')).stepTable(catalogue),
	keyOf: stepKey
};

/** What a table holds, before anything is taken over. */
export interface TablePreview {
	readonly headings: readonly string[];
	/** The first rows as they were understood. */
	readonly first: readonly (readonly string[])[];
	readonly hasHeading: boolean;
	readonly ignored: readonly string[];
	readonly count: number;
	/** Rows left out, and cells left empty, in sentences. */
	readonly unreadable: readonly string[];
	readonly emptied: readonly string[];
	/** Cells taken for something they do not say themselves, in sentences. */
	readonly readings: readonly string[];
	/** Where rows stand that are the same. */
	readonly repeated: readonly string[];
	/** How many rows are new to the list. */
	readonly fresh: number;
	/** Titles of rows that stand on the list already. */
	readonly doubles: readonly string[];
}

const SHOWN_ROWS = 5;

/** Writing a list as a table, and reading one: from a file or the clipboard to rows on the list. */
export class TableExchange<List extends TableList> {
	/** Why the last table was refused. */
	problem = $state<string | null>(null);
	preview = $state.raw<TablePreview | null>(null);
	readonly #table: ListTable<List>;
	/** As read, and each one only that is not on the list already. */
	#all: readonly ElementOf<List>[] = [];
	#fresh: readonly ElementOf<List>[] = [];

	constructor(table: ListTable<List>) {
		this.#table = table;
	}

	/** Answers what to tell the user. */
	async save(check: ReadyCheck): Promise<string> {
		const { writeTable } = await import('#lib/exchange/table.ts');
		const shape = await this.#table.shapeOf(check);
		const name = nameOf(check.assessment, this.#table.kind);
		download(name, writeTable(shape, this.#listed(check)), 'text/csv;charset=utf-8');
		return words.saved(name);
	}

	async openFile(check: ReadyCheck, file: File): Promise<void> {
		const { MOST_MEGABYTES, textOfTable } = await import('#lib/exchange/decode-text.ts');
		if (file.size > MOST_MEGABYTES * 1024 * 1024) {
			this.#refuse(tableProblems.tooBig(MOST_MEGABYTES));
			return;
		}
		const bytes = await file.arrayBuffer().catch(() => null);
		if (bytes === null) {
			this.#refuse(tableProblems.unreadableFile());
			return;
		}
		const text = textOfTable(new Uint8Array(bytes));
		if (text.ok) await this.openText(check, text.value);
		else this.#refuse(messagesOf(text.problems).join(' '));
	}

	async openText(check: ReadyCheck, text: string): Promise<void> {
		const { readTable } = await import('#lib/exchange/table.ts');
		const shape = await this.#table.shapeOf(check);
		this.#take(check, readTable(shape, text));
	}

	/** Puts the rows on the list in one step of undo; answers how many. */
	accept({ session }: ReadyCheck, withDoubles: boolean): number {
		const { list } = this.#table;
		const rows = withDoubles ? this.#all : this.#fresh;
		edit(session, undefined, (assessment) => addElements(assessment, list, rows));
		this.discard();
		return rows.length;
	}

	discard(): void {
		this.problem = null;
		this.preview = null;
		this.#all = [];
		this.#fresh = [];
	}

	#refuse(problem: string): void {
		this.discard();
		this.problem = problem;
	}

	#listed({ assessment }: ReadyCheck): readonly ElementOf<List>[] {
		return registerOf(assessment)[this.#table.list];
	}

	#take(check: ReadyCheck, read: Parsed<ReadTable<Partial<ElementOf<List>>>>): void {
		if (!read.ok) {
			this.#refuse(messagesOf(read.problems).join(' '));
			return;
		}
		const { keyOf, list } = this.#table;
		const { rows, lines, columns, hasHeading, ignored, unreadable, readings } = read.value;
		this.#all = elementsOf(list, rows);
		const { fresh, known, repeated } = partedRows(this.#all, this.#listed(check), keyOf);
		this.#fresh = fresh;
		this.problem = null;
		this.preview = {
			headings: columns.map(({ label }) => label),
			first: rows.slice(0, SHOWN_ROWS).map((row) => columns.map(({ textOf }) => textOf(row))),
			hasHeading,
			ignored,
			count: rows.length,
			unreadable: messagesOf(unreadable),
			emptied: messagesOf(read.warnings),
			readings: messagesOf(readings),
			repeated: repeated.map((places) =>
				words.repeatedLines(places.flatMap((place) => lines[place] ?? []))
			),
			fresh: fresh.length,
			doubles: known.map(({ title }) => title)
		};
	}
}

function messagesOf(problems: readonly { readonly message: string }[]): readonly string[] {
	return problems.map(({ message }) => message);
}

/** Rows of a table as elements of their list, with what holds where nothing is said. */
function elementsOf<List extends TableList>(
	list: List,
	rows: readonly Partial<ElementOf<List>>[]
): readonly ElementOf<List>[] {
	const updatedAt = now();
	const elements = rows.map((row) => ({ ...row, id: newId(), updatedAt }));
	const stored: StoredRegister = { [list]: elements };
	return registerOf(stored)[list];
}
