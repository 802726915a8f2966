import { builtInCatalogues, newestCatalogue } from '#lib/catalogue/built-in.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import type { CatalogueDifference } from '#lib/domain/catalogue-differences.ts';
import { refused, type Parsed, type Problem } from '#lib/domain/result.ts';
import { redaktion as words } from '#lib/texts/redaktion.ts';
import { now } from './clock.ts';
import { fileOf } from './document-files.ts';
import { download } from './download.ts';

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A table that could be read as a catalogue, and what to know before it is saved. */
export interface EditedCatalogue {
	readonly id: string;
	readonly version: string;
	/** Version of the app's own catalogue it is compared with; null where the app has none of that name. */
	readonly former: string | null;
	readonly differences: readonly CatalogueDifference[];
	/** Changed, but with the number of a version that is there already. */
	readonly needsNewVersion: boolean;
	/** Sheets and columns that were not read, in sentences. */
	readonly ignored: readonly string[];
	/** What its editors must mend before it is published, in sentences. */
	readonly remarks: readonly string[];
	readonly fileName: string;
}

/** The catalogue as a table for its editors, and back. Nothing of it touches the checks of this device. */
export class CatalogueEditing {
	/** What the tables are made of: the newest of the app's own. */
	readonly source = newestCatalogue();
	isReading = $state(false);
	/** Why the last table was refused. */
	problems = $state.raw<readonly Problem[]>([]);
	edited = $state.raw<EditedCatalogue | null>(null);
	#catalogue: Catalogue | null = null;

	/** Answers what to tell the user. */
	async saveTable(format: 'xlsx' | 'csv'): Promise<string> {
		const { default: catalogue } = await this.source.load();
		const { workbookOf } = await import('#lib/exchange/catalogue-workbook.ts');
		const workbook = workbookOf(catalogue);
		const name = `Kriterien_${catalogue.id}-${catalogue.version}.${format}`;
		if (format === 'csv') {
			const { csvOf } = await import('#lib/exchange/csv-workbook.ts');
			download(name, csvOf(workbook), 'text/csv;charset=utf-8');
		} else {
			const { xlsxOf } = await import('#lib/exchange/xlsx.ts');
			download(name, await xlsxOf(workbook), XLSX_TYPE);
		}
		return words.saved(name);
	}

	/** All texts of the criteria as a document for Word. Answers what to tell the user. */
	async saveForWord(): Promise<string> {
		const { default: catalogue } = await this.source.load();
		const { sha256, id, version } = this.source;
		const { criteriaListDocument } = await import('#lib/report/criteria-list.ts');
		const document = criteriaListDocument({ catalogue, sha256, date: now() });
		const { content, type } = await fileOf(document, 'docx');
		const name = `Kriterien_${id}-${version}.docx`;
		download(name, content, type);
		return words.saved(name);
	}

	/** Reads a table; what came of it stands in `problems` or `edited`. */
	async openTable(file: File): Promise<void> {
		this.problems = [];
		this.edited = null;
		this.#catalogue = null;
		this.isReading = true;
		try {
			const read = await readFile(file);
			if (read.ok) await this.#take(read.value);
			else this.problems = read.problems;
		} finally {
			this.isReading = false;
		}
	}

	/** Answers what to tell the user. */
	async saveCatalogue(): Promise<string> {
		const { catalogueFileText } = await import('#lib/domain/catalogue-text.ts');
		if (this.#catalogue === null || this.edited === null) return words.failed;
		const { fileName } = this.edited;
		download(fileName, catalogueFileText(this.#catalogue), 'application/json');
		return words.saved(fileName);
	}

	async #take({ catalogue, ignored, remarks }: ReadTable): Promise<void> {
		const { id, version } = catalogue;
		const { formerOf, missingChanges } = await import('#lib/catalogue/succession.ts');
		const entry = formerOf(builtInCatalogues, catalogue);
		const former = entry === null ? null : (await entry.load()).default;
		const { catalogueDifferences } = await import('#lib/domain/catalogue-differences.ts');
		const differences = former === null ? [] : catalogueDifferences(former, catalogue);
		const missing = former === null ? [] : missingChanges(former, catalogue);
		this.#catalogue = catalogue;
		this.edited = {
			id,
			version,
			former: former?.version ?? null,
			differences,
			needsNewVersion: former?.version === version && differences.length > 0,
			ignored: messagesOf(ignored),
			remarks: messagesOf([...remarks, ...missing]),
			fileName: `${id}-${version}.json`
		};
	}
}

interface ReadTable {
	readonly catalogue: Catalogue;
	readonly ignored: readonly Problem[];
	readonly remarks: readonly Problem[];
}

/** From the bytes of a table to a catalogue that has passed the door. */
async function readFile(file: File): Promise<Parsed<ReadTable>> {
	const { isTooBig, MAX_MEGABYTES } = await import('#lib/exchange/scan-json.ts');
	if (isTooBig(file.size)) {
		const { katalogProblems } = await import('#lib/texts/katalogtabelle.ts');
		return refused(katalogProblems.tooBig(MAX_MEGABYTES));
	}
	const bytes = await file.arrayBuffer().catch(() => null);
	if (bytes === null) return refused(words.unreadable);
	const { workbookInFile } = await import('#lib/exchange/table-file.ts');
	const workbook = await workbookInFile(new Uint8Array(bytes));
	if (!workbook.ok) return workbook;
	const { catalogueIn } = await import('#lib/exchange/read-catalogue-workbook.ts');
	const read = catalogueIn(workbook.value);
	if (!read.ok) return read;
	const { parseUsableCatalogue } = await import('#lib/catalogue/parse.ts');
	const parsed = parseUsableCatalogue(read.value);
	if (!parsed.ok) return parsed;
	const value = { catalogue: parsed.value, ignored: read.warnings, remarks: parsed.warnings };
	return { ok: true, value, warnings: [] };
}

function messagesOf(problems: readonly Problem[]): readonly string[] {
	return problems.map(({ message }) => message);
}
