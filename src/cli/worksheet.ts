import { writeFile } from 'node:fs/promises';
import { catalogueHash } from '#lib/catalogue/read-criteria.ts';
import { verdictOf } from '#lib/domain/evaluation.ts';
import type { Parsed, Problem } from '#lib/domain/result.ts';
import { openAssessment, type OpenedAssessment } from '#lib/exchange/open-assessment.ts';
import { assessmentFile, dataAttachment } from '#lib/exchange/write-assessment.ts';
import { blankDocument } from '#lib/report/blank-sheet.ts';
import { documentDate } from '#lib/report/pdf/date.ts';
import { readPdfFonts } from '#lib/report/pdf/fonts-node.ts';
import type { PdfJob } from '#lib/report/pdf/pdf-job.ts';
import { writePdf } from '#lib/report/pdf/write-pdf.ts';
import {
	printedTexts,
	replacedIn,
	tenderTexts,
	type PrintedText
} from '#lib/report/printed-texts.ts';
import { tenderDocument } from '#lib/report/tender.ts';
import { worksheetDocument } from '#lib/report/worksheet.ts';
import { pageWords } from '#lib/texts/documents.ts';
import { commandTexts } from '#lib/texts/problems.ts';
import { argumentsOf, oneFile, textOption } from './arguments.ts';
import { ownRequirements, ownShelf } from './catalogues.ts';
import { isDay, localTimeWithOffset } from './clock.ts';
import { catalogueFrom, textOf } from './files.ts';
import { printJson, printProblems, UsageError, type ExitCode } from './output.ts';

const OPTIONS = {
	output: { type: 'string', short: 'o' },
	kind: { type: 'string' },
	'with-data': { type: 'boolean' },
	date: { type: 'string' }
} as const;

const KINDS = ['arbeitsblatt', 'leer', 'formular', 'leistungsbeschreibung'] as const;
type Kind = (typeof KINDS)[number];

interface Call {
	readonly file: string;
	readonly output: string;
	readonly kind: Kind;
	readonly withData: boolean;
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

/** `worksheet FILE -o OUT.pdf …`: the Arbeitsblatt as PDF, to the byte the one the app writes. */
export async function worksheet(args: readonly string[]): Promise<ExitCode> {
	const call = callOf(args);
	const sheet = await SHEETS[call.kind](call);
	if (!sheet.ok) {
		printProblems(sheet.problems);
		return 1;
	}
	const { job, texts, remarks } = sheet.value;
	printProblems(remarks);
	const { document, ...options } = job;
	const pdf = writePdf(document, { ...options, fonts: await readPdfFonts() });
	try {
		await writeFile(call.output, pdf.bytes);
	} catch {
		printProblems([{ path: '', message: commandTexts.unwritableFile(call.output) }]);
		return 1;
	}
	printJson({
		file: call.output,
		kind: call.kind,
		pages: pdf.pages,
		bytes: pdf.bytes.length,
		replaced: replacedIn(texts, pdf.replaced)
	});
	return 0;
}

function callOf(args: readonly string[]): Call {
	const call = argumentsOf(args, OPTIONS);
	const file = oneFile(call.files);
	const output = textOption(call, 'output');
	if (output === undefined) throw new UsageError(commandTexts.missingOutput());
	const asked = textOption(call, 'kind') ?? 'arbeitsblatt';
	const kind = KINDS.find((each) => each === asked);
	if (kind === undefined) throw new UsageError(commandTexts.badKind(asked));
	const withData = call.values['with-data'] === true;
	if (withData && kind !== 'arbeitsblatt') throw new UsageError(commandTexts.withDataNeedsCheck());
	const date = textOption(call, 'date') ?? localTimeWithOffset();
	if (!isTime(date)) throw new UsageError(commandTexts.badTime(date));
	return { file, output, kind, withData, date };
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

const SHEETS: Readonly<Record<Kind, (call: Call) => Promise<Parsed<Sheet>>>> = {
	arbeitsblatt: filledSheet,
	leer: blankSheet,
	formular: blankSheet,
	leistungsbeschreibung: tenderSheet
};

async function checkIn({ file, date }: Call): Promise<Parsed<OpenedAssessment>> {
	const text = await textOf(file);
	return text.ok ? openAssessment(text.value, ownShelf(), date.slice(0, 10)) : text;
}

async function filledSheet(call: Call): Promise<Parsed<Sheet>> {
	const opened = await checkIn(call);
	if (!opened.ok) return opened;
	const { withData, date } = call;
	const { assessment, catalogue, setAside, warnings } = opened.value;
	const input = { catalogue, assessment, verdict: verdictOf(catalogue, assessment), date };
	const data = assessmentFile(assessment, { purpose: 'weitergeben' }).text;
	const job: PdfJob = {
		document: worksheetDocument(input),
		labels: pageWords,
		...(withData ? { attachment: dataAttachment(data) } : {})
	};
	const texts = printedTexts(input);
	return { ok: true, value: { job, texts, remarks: [...setAside, ...warnings] }, warnings: [] };
}

async function tenderSheet(call: Call): Promise<Parsed<Sheet>> {
	const opened = await checkIn(call);
	if (!opened.ok) return opened;
	const { assessment, catalogue, setAside, warnings } = opened.value;
	const input = { catalogue, assessment, requirements: ownRequirements(), date: call.date };
	const [document, texts] = [tenderDocument(input), tenderTexts(input)];
	const remarks = [...setAside, ...warnings];
	return {
		ok: true,
		value: { job: { document, labels: pageWords }, texts, remarks },
		warnings: []
	};
}

async function blankSheet({ file, kind, date }: Call): Promise<Parsed<Sheet>> {
	const parsed = await catalogueFrom(file);
	if (!parsed.ok) return parsed;
	const catalogue = parsed.value;
	const fillable = kind === 'formular';
	const document = blankDocument({ catalogue, sha256: catalogueHash(catalogue), date, fillable });
	return {
		ok: true,
		value: { job: { document, labels: pageWords }, texts: [], remarks: [] },
		warnings: []
	};
}
