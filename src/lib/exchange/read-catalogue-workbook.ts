import { pointerOf } from '../domain/pointer.ts';
import { plainText } from '../domain/plain-text.ts';
import type { Parsed, Problem } from '../domain/result.ts';
import { columnTitles, sheetNames, katalogProblems as words } from '../texts/katalogtabelle.ts';
import { columnsOf, type SheetKey } from './catalogue-sheets.ts';
import { readSheet, setField, type Fields, type ReadSheet } from './read-sheet.ts';
import { bareTitle, isBlank, type Sheet, type Workbook } from './workbook.ts';

/**
 * The catalogue in the sheets of its editors, not checked yet: `catalogue` judges it. Names of sheets and columns are
 * required, their order is not.
 *
 * Errors: never throws; a problem names sheet, row as the spreadsheet shows it, and column. Warnings name what is not
 * taken over. Source: docs/formats.md, "Katalog als Tabelle".
 */
export function catalogueIn(workbook: Workbook): Parsed<unknown> {
	const { found, problems: misplaced, warnings } = sheetsIn(workbook);
	if (misplaced.length > 0) return { ok: false, problems: misplaced };
	const head = headIn(found.get('catalogue'));
	const read = new Map(
		[...found]
			.filter(([key]) => key !== 'catalogue')
			.map(([key, sheet]) => [key, readSheet(sheet, columnsOf(key))] as const)
	);
	const options = optionsIn(read.get('options'), read.get('profile'));
	const parts = [head, ...read.values()];
	const problems = [...parts.flatMap((part) => part.problems), ...options];
	return problems.length > 0
		? { ok: false, problems }
		: {
				ok: true,
				value: { ...head.fields, ...listsIn(read) },
				warnings: [...warnings, ...parts.flatMap((part) => part.warnings)]
			};
}

function sheetsIn(workbook: Workbook) {
	const keys = Object.keys(columnTitles) as SheetKey[];
	const found = new Map<SheetKey, Sheet>();
	const problems: Problem[] = [];
	for (const key of keys) {
		const name = sheetNames[key];
		const [sheet, another] = workbook.filter((each) => plainText(each.name) === plainText(name));
		if (sheet !== undefined) found.set(key, sheet);
		const say = sheet === undefined ? words.missingSheet : another && words.doubleSheet;
		if (say) problems.push({ path: pointerOf([name]), message: say(name) });
	}
	const ours = Object.values(sheetNames).map(plainText);
	const warnings = workbook
		.filter(({ name, columns }) => columns.length > 0 && !ours.includes(plainText(name)))
		.map(({ name }) => ({ path: pointerOf([name]), message: words.ignoredSheet(name) }));
	return { found, problems, warnings };
}

/** The sheet "Katalog": a line for each field. */
function headIn(sheet: Sheet | undefined) {
	const name = sheetNames.catalogue;
	const fields: Fields = {};
	const problems: Problem[] = [];
	const warnings: Problem[] = [];
	const texts = new Map<string, { readonly row: number; readonly text: string }>();
	const columns = columnsOf('catalogue');
	for (const [index, cells] of (sheet?.rows ?? []).entries()) {
		if (isBlank(cells)) continue;
		const row = (sheet?.firstRow ?? 0) + index;
		const [title = '', text = ''] = cells;
		const line = bareTitle(title);
		const isKnown = columns.some((column) => bareTitle(column.title) === line);
		if (isKnown && !texts.has(line)) texts.set(line, { row, text });
		else
			warnings.push({ path: pointerOf([name, row]), message: words.ignoredLine(name, row, title) });
	}
	for (const { title, place, form } of columns) {
		const line = texts.get(bareTitle(title));
		const reading = form.read(line?.text ?? '');
		if ('value' in reading) setField(fields, place, reading.value);
		else {
			const message =
				line === undefined
					? words.missingLine(name, title)
					: words.line(name, line.row, title, reading.reason);
			problems.push({ path: pointerOf([name, title]), message });
		}
	}
	return { fields, problems, warnings };
}

/** Gives the questions their answers; problems are answers without a question. */
function optionsIn(options: ReadSheet | undefined, profile: ReadSheet | undefined): Problem[] {
	const questions = profile?.entries ?? [];
	return (options?.entries ?? []).flatMap(({ row, fields: { question: id, ...option } }) => {
		const question = questions.find(({ fields }) => fields.id === id);
		if (question !== undefined) {
			const known = question.fields.options;
			question.fields.options = Array.isArray(known) ? [...(known as unknown[]), option] : [option];
			return [];
		}
		// an unreadable cell is named already
		if (id === undefined) return [];
		const [name, column] = [sheetNames.options, columnTitles.options.question];
		const message = words.cell(name, row, column, words.noQuestion(String(id)));
		return [{ path: pointerOf([name, row, column]), message }];
	});
}

function listsIn(read: ReadonlyMap<SheetKey, ReadSheet>): Fields {
	const lists = [...read].filter(([key]) => key !== 'options');
	return Object.fromEntries(
		lists.map(([key, { entries }]) => [
			key,
			entries.map(({ fields }) => (key === 'notes' ? fields.text : fields))
		])
	);
}
