import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseUsableCatalogue } from '#lib/catalogue/parse.ts';
import { readCriteria } from '#lib/catalogue/read-criteria.ts';
import { formerOf, missingChanges } from '#lib/catalogue/succession.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { catalogueDifferences } from '#lib/domain/catalogue-differences.ts';
import { catalogueFileText } from '#lib/domain/catalogue-text.ts';
import { refused, type Parsed } from '#lib/domain/result.ts';
import { workbookOf } from '#lib/exchange/catalogue-workbook.ts';
import { csvOf } from '#lib/exchange/csv-workbook.ts';
import { catalogueIn } from '#lib/exchange/read-catalogue-workbook.ts';
import { workbookInFile } from '#lib/exchange/table-file.ts';
import { xlsxOf } from '#lib/exchange/xlsx.ts';
import { commandTexts } from '#lib/texts/problems.ts';
import { argumentsOf, oneFile, textOption } from './arguments.ts';
import { CRITERIA } from './catalogues.ts';
import { catalogueFrom } from './files.ts';
import { printJson, printProblems, UsageError, type ExitCode } from './output.ts';

const FORMATS = ['json', 'xlsx', 'csv'] as const;
type Format = (typeof FORMATS)[number];

interface Call {
	readonly file: string;
	readonly output: string;
	readonly from: Format;
	readonly to: Format;
}

/** `table CATALOGUE.json -o OUT.xlsx|csv` and back: the catalogue as a table for its editors, with the same content. */
export async function table(args: readonly string[]): Promise<ExitCode> {
	const call = callOf(args);
	const { file, output, from, to } = call;
	const read = from === 'json' ? await catalogueFrom(file) : await catalogueFromTable(file);
	if (!read.ok) {
		printProblems(read.problems);
		return 1;
	}
	const catalogue = read.value;
	const former = from === 'json' ? null : ownFormerOf(catalogue);
	printProblems([...read.warnings, ...(former === null ? [] : missingChanges(former, catalogue))]);
	try {
		await writeFile(output, await contentOf(catalogue, to));
	} catch {
		printProblems([{ path: '', message: commandTexts.unwritableFile(output) }]);
		return 1;
	}
	printJson({
		file: output,
		from,
		to,
		criteria: catalogue.criteria.length,
		...(former === null ? {} : { differences: catalogueDifferences(former, catalogue) })
	});
	return 0;
}

function callOf(args: readonly string[]): Call {
	const call = argumentsOf(args, { output: { type: 'string', short: 'o' } });
	const file = oneFile(call.files);
	const output = textOption(call, 'output');
	if (output === undefined) throw new UsageError(commandTexts.missingTableOutput());
	const [from, to] = [formatOf(file), formatOf(output)];
	if (from === undefined || to === undefined || (from === 'json') === (to === 'json')) {
		throw new UsageError(commandTexts.badTablePair(path.basename(file), path.basename(output)));
	}
	return { file, output, from, to };
}

function formatOf(file: string): Format | undefined {
	const ending = path.extname(file).slice(1).toLowerCase();
	return FORMATS.find((each) => each === ending);
}

async function catalogueFromTable(file: string): Promise<Parsed<Catalogue>> {
	let bytes: Uint8Array;
	try {
		bytes = await readFile(file);
	} catch {
		return refused(commandTexts.unreadableFile(file));
	}
	const workbook = await workbookInFile(bytes);
	if (!workbook.ok) return workbook;
	const read = catalogueIn(workbook.value);
	if (!read.ok) return read;
	const parsed = parseUsableCatalogue(read.value);
	return parsed.ok ? { ...parsed, warnings: [...read.warnings, ...parsed.warnings] } : parsed;
}

async function contentOf(catalogue: Catalogue, to: Format): Promise<string | Uint8Array> {
	if (to === 'json') return catalogueFileText(catalogue);
	const workbook = workbookOf(catalogue);
	return to === 'csv' ? csvOf(workbook) : xlsxOf(workbook);
}

/** The app's own catalogue of that name, the same version or else the newest. */
function ownFormerOf(catalogue: Catalogue): Catalogue | null {
	const own = readCriteria(CRITERIA).catalogues.map((each) => each.catalogue);
	return formerOf(own, catalogue);
}
