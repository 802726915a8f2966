import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Feedback } from '#lib/domain/feedback.ts';
import { feedbackSummary, type FeedbackSummary } from '#lib/domain/feedback-summary.ts';
import type { Problem } from '#lib/domain/result.ts';
import { readFeedback } from '#lib/exchange/feedback-file.ts';
import { feedbackWorkbook } from '#lib/exchange/feedback-workbook.ts';
import { xlsxOf } from '#lib/exchange/xlsx.ts';
import { commandTexts } from '#lib/texts/problems.ts';
import { argumentsOf, textOption } from './arguments.ts';
import { ownEditions } from './catalogues.ts';
import { textOf } from './files.ts';
import { printJson, printProblems, UsageError, type ExitCode } from './output.ts';

const FORMATS = ['.json', '.xlsx'];

interface Read {
	readonly file: string;
	readonly feedback: Feedback;
}

/** `feedback FILES… -o OUT.json|xlsx`: what many said of the criteria, put together for their editors. */
export async function feedback(args: readonly string[]): Promise<ExitCode> {
	const { files, output } = callOf(args);
	const { read, problems } = await readAll(files);
	const [first, ...others] = read;
	if (problems.length > 0 || first === undefined) return refuse(problems);
	const strangers = others.flatMap((each) => differenceFrom(first, each));
	if (strangers.length > 0) return refuse(strangers);
	const duplicates = duplicatesIn(read);
	printProblems(duplicates.map(({ problem }) => problem));
	const own = ownEditions().find(({ sha256 }) => sha256 === first.feedback.catalogue.sha256);
	const summary = feedbackSummary(
		[first.feedback, ...others.map((each) => each.feedback)],
		own?.catalogue ?? null
	);
	try {
		await writeFile(output, await contentOf(summary, output));
	} catch {
		return refuse([{ path: '', message: commandTexts.unwritableFile(output) }]);
	}
	printJson({
		file: output,
		files: summary.files,
		duplicates: duplicates.map(({ file }) => file),
		catalogue: summary.catalogue,
		criteria: summary.criteria.length
	});
	return 0;
}

function callOf(args: readonly string[]) {
	const call = argumentsOf(args, { output: { type: 'string', short: 'o' } });
	const output = textOption(call, 'output');
	if (call.files.length === 0) throw new UsageError(commandTexts.missingFile());
	if (output === undefined || !FORMATS.includes(path.extname(output).toLowerCase())) {
		throw new UsageError(commandTexts.missingSummaryOutput());
	}
	return { files: call.files, output };
}

async function readAll(files: readonly string[]) {
	const read: Read[] = [];
	const problems: Problem[] = [];
	for (const file of files) {
		const text = await textOf(file);
		const parsed = text.ok ? readFeedback(text.value) : text;
		if (parsed.ok) read.push({ file, feedback: parsed.value });
		else
			problems.push(...parsed.problems.map((each) => ({ ...each, path: `${file} ${each.path}` })));
	}
	return { read, problems };
}

function differenceFrom(first: Read, { file, feedback }: Read): readonly Problem[] {
	const { version, sha256 } = feedback.catalogue;
	return sha256 === first.feedback.catalogue.sha256
		? []
		: [{ path: '', message: commandTexts.otherCriteria(file, version, first.file) }];
}

/** Files with the id of one before them. */
function duplicatesIn(read: readonly Read[]) {
	return read.flatMap(({ file, feedback: { id } }, index) => {
		const former = read.slice(0, index).find((each) => each.feedback.id === id);
		if (former === undefined) return [];
		return [{ file, problem: { path: '', message: commandTexts.sameFeedback(file, former.file) } }];
	});
}

async function contentOf(summary: FeedbackSummary, output: string): Promise<string | Uint8Array> {
	return output.toLowerCase().endsWith('.xlsx')
		? xlsxOf(feedbackWorkbook(summary))
		: `${JSON.stringify(summary, null, '\t')}\n`;
}

function refuse(problems: readonly Problem[]): ExitCode {
	printProblems(problems);
	return 1;
}
