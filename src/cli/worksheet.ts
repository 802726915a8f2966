import { writeFile } from 'node:fs/promises';
import { catalogueHash } from '#lib/catalogue/read-criteria.ts';
import type { Catalogue, Criterion } from '#lib/domain/catalogue.ts';
import { sheetFiguresOf } from '#lib/domain/data-sheet.ts';
import { verdictOf } from '#lib/domain/evaluation.ts';
import { refused, type Parsed, type Problem } from '#lib/domain/result.ts';
import { chosenWorkshop } from '#lib/domain/workshop-outcome.ts';
import { openAssessment } from '#lib/exchange/open-assessment.ts';
import { assessmentFile, dataAttachment } from '#lib/exchange/write-assessment.ts';
import {
	CHECK_KINDS,
	checkDocument,
	isSheetKind,
	SHEET_KINDS,
	sheetDocument,
	type CheckKind,
	type DocumentKind,
	type SheetKind
} from '#lib/report/kinds.ts';
import type { DocumentFormat } from '#lib/report/formats.ts';
import { documentDate } from '#lib/report/pdf/date.ts';
import type { PdfJob } from '#lib/report/pdf/pdf-job.ts';
import { replacedIn, type PrintedText } from '#lib/report/printed-texts.ts';
import { pageWords } from '#lib/texts/documents.ts';
import { commandTexts } from '#lib/texts/problems.ts';
import { argumentsOf, oneFile, textOption } from './arguments.ts';
import { ownShelf, ownWissen, trustOf } from './catalogues.ts';
import { isDay, localTimeWithOffset } from './clock.ts';
import { FORMATS, formatOf, writtenAs } from './document-formats.ts';
import { catalogueFrom, textOf } from './files.ts';
import { statesOf } from './laid-down.ts';
import { printJson, printProblems, UsageError, type ExitCode } from './output.ts';

const OPTIONS = {
	output: { type: 'string', short: 'o' },
	kind: { type: 'string' },
	criterion: { type: 'string' },
	frozen: { type: 'string' },
	workshop: { type: 'string' },
	'with-data': { type: 'boolean' },
	date: { type: 'string' }
} as const;

const KINDS = [...CHECK_KINDS, ...SHEET_KINDS] as const;

interface Call {
	readonly file: string;
	readonly output: string;
	readonly kind: DocumentKind;
	readonly format: DocumentFormat;
	readonly withData: boolean;
	/** Id or number of the poster's criterion. */
	readonly criterion: string | undefined;
	/** Number of the state laid down that the paper shows or compares with. */
	readonly frozen: number | undefined;
	/** Id of the meeting the protocol tells of. */
	readonly workshop: string | undefined;
	/** ISO 8601; every date in the document comes from it. */
	readonly date: string;
}

/** What is to be printed, and where its typed words come from. */
interface Sheet {
	readonly job: PdfJob;
	readonly texts: readonly PrintedText[];
	/** Parts of the file that are not in the document, and other things to know. */
	readonly remarks: readonly Problem[];
}

/** `worksheet FILE -o OUT.pdf|docx|html|txt …`: a document in the format of that ending, to the byte the app's own. */
export async function worksheet(args: readonly string[]): Promise<ExitCode> {
	const call = callOf(args);
	const sheet = await sheetOf(call);
	if (!sheet.ok) {
		printProblems(sheet.problems);
		return 1;
	}
	const { job, texts, remarks } = sheet.value;
	printProblems(remarks);
	const { bytes, pages, replaced } = await writtenAs(call.format, job);
	try {
		await writeFile(call.output, bytes);
	} catch {
		printProblems([{ path: '', message: commandTexts.unwritableFile(call.output) }]);
		return 1;
	}
	printJson({
		file: call.output,
		kind: call.kind,
		pages,
		bytes: bytes.length,
		replaced: replacedIn(texts, replaced)
	});
	return 0;
}

function callOf(args: readonly string[]): Call {
	const call = argumentsOf(args, OPTIONS);
	const file = oneFile(call.files);
	const output = textOption(call, 'output');
	if (output === undefined) throw new UsageError(commandTexts.missingOutput());
	const format = formatOf(output);
	if (format === undefined) throw new UsageError(commandTexts.badEnding(output, FORMATS));
	const asked = textOption(call, 'kind') ?? 'arbeitsblatt';
	const kind = KINDS.find((each) => each === asked);
	if (kind === undefined) throw new UsageError(commandTexts.badKind(asked));
	const withData = call.values['with-data'] === true;
	if (withData && kind !== 'arbeitsblatt') throw new UsageError(commandTexts.withDataNeedsCheck());
	if (withData && format !== 'pdf') throw new UsageError(commandTexts.withDataNeedsPdf());
	if (kind === 'formular' && format !== 'pdf') throw new UsageError(commandTexts.formNeedsPdf());
	const date = textOption(call, 'date') ?? localTimeWithOffset();
	if (!isTime(date)) throw new UsageError(commandTexts.badTime(date));
	const criterion = textOption(call, 'criterion');
	const frozen = frozenOption(textOption(call, 'frozen'), kind);
	const workshop = textOption(call, 'workshop');
	if (workshop !== undefined && kind !== 'protokoll') {
		throw new UsageError(commandTexts.workshopNeedsProtocol());
	}
	return { file, output, kind, format, withData, criterion, frozen, workshop, date };
}

function frozenOption(asked: string | undefined, kind: DocumentKind): number | undefined {
	if (asked === undefined) return undefined;
	if (kind !== 'ratsvorlage' && kind !== 'jahr') {
		throw new UsageError(commandTexts.frozenNeedsPaper());
	}
	if (!/^[1-9]\d*$/.test(asked)) throw new UsageError(commandTexts.badNumber(asked));
	return Number(asked);
}

/** The years a PDF writer can count. */
function isTime(text: string): boolean {
	if (!isDay(text.slice(0, 10))) return false;
	const year = Number(text.slice(0, 4));
	try {
		return !Number.isNaN(Date.parse(documentDate(text).iso)) && year >= 1970 && year <= 2037;
	} catch {
		return false;
	}
}

async function sheetOf(call: Call): Promise<Parsed<Sheet>> {
	const { kind } = call;
	return isSheetKind(kind) ? catalogueSheet(kind, call) : checkSheet(kind, call);
}

async function checkSheet(kind: CheckKind, call: Call): Promise<Parsed<Sheet>> {
	const { file, date, withData } = call;
	const text = await textOf(file);
	if (!text.ok) return text;
	const shelf = ownShelf();
	const opened = await openAssessment(text.value, shelf, date.slice(0, 10));
	if (!opened.ok) return opened;
	const { assessment, setAside, warnings } = opened.value;
	const { workshop } = call;
	if (kind === 'protokoll' && chosenWorkshop(assessment, workshop) === null) {
		return refused(commandTexts.noWorkshop());
	}
	const stated = await statesOf(kind, opened.value, shelf, call.frozen);
	if (!stated.ok) return stated;
	const wissen = ownWissen();
	const { document, texts } = checkDocument(kind, {
		...stated.value,
		verdict: verdictOf(stated.value.catalogue, stated.value.assessment),
		requirements: wissen.requirements,
		figures: sheetFiguresOf(wissen),
		date,
		workshop,
		withAnnex: true,
		trust: await trustOf(stated.value.catalogue)
	});
	const data = assessmentFile(assessment, { purpose: 'weitergeben' }).text;
	const job = {
		document,
		labels: pageWords,
		...(withData && { attachment: dataAttachment(data) })
	};
	return { ok: true, value: { job, texts, remarks: [...setAside, ...warnings] }, warnings: [] };
}

async function catalogueSheet(kind: SheetKind, call: Call): Promise<Parsed<Sheet>> {
	const parsed = await catalogueFrom(call.file);
	if (!parsed.ok) return parsed;
	const catalogue = parsed.value;
	const criterion = criterionIn(catalogue, call.criterion);
	if (criterion === undefined) return refused(commandTexts.badCriterion(call.criterion ?? ''));
	const sha256 = catalogueHash(catalogue);
	const trust = await trustOf(catalogue);
	const document = sheetDocument(kind, { catalogue, sha256, date: call.date, criterion, trust });
	const job = { document, labels: pageWords };
	return { ok: true, value: { job, texts: [], remarks: [] }, warnings: [] };
}

/** By id or number; the first one if none was asked for. */
function criterionIn({ criteria }: Catalogue, asked: string | undefined): Criterion | undefined {
	if (asked === undefined) return criteria[0];
	return criteria.find(({ id, number }) => id === asked || String(number) === asked);
}
