import { parseCatalogue } from '#lib/catalogue/parse.ts';
import { problemsBeside } from '#lib/catalogue/wissen-checks.ts';
import { parseWissen } from '#lib/catalogue/wissen-schema.ts';
import { FEEDBACK_FORMAT } from '#lib/domain/feedback.ts';
import type { Parsed, Problem } from '#lib/domain/result.ts';
import { parseFeedback } from '#lib/exchange/feedback-file.ts';
import { openAssessment } from '#lib/exchange/open-assessment.ts';
import { parseJson } from '#lib/exchange/scan-json.ts';
import { commandTexts } from '#lib/texts/problems.ts';
import { argumentsOf } from './arguments.ts';
import { ownEditions, ownShelf } from './catalogues.ts';
import { localDay } from './clock.ts';
import { textOf } from './files.ts';
import { printJson, printProblems, UsageError, type ExitCode } from './output.ts';

interface Verdict {
	readonly ok: boolean;
	readonly problems: readonly Problem[];
	readonly warnings: readonly Problem[];
}

/** `validate FILE…`: what is wrong with catalogues and data files. Prints one array, in the order given. */
export async function validate(args: readonly string[]): Promise<ExitCode> {
	const { files } = argumentsOf(args);
	if (files.length === 0) throw new UsageError(commandTexts.missingFile());
	const results = [];
	for (const file of files) results.push({ file, ...(await verdictOn(file)) });
	printJson(results);
	for (const { file, problems } of results) {
		printProblems(problems.map(({ path, message }) => ({ path: `${file} ${path}`, message })));
	}
	return results.every(({ ok }) => ok) ? 0 : 1;
}

async function verdictOn(file: string): Promise<Verdict> {
	const text = await textOf(file);
	if (!text.ok) return verdictOf(text);
	const json = parseJson(text.value);
	if (!json.ok) return verdictOf(json);
	const { format } = Object(json.value) as { readonly format?: unknown };
	if (format === 'insek-check/catalogue') return verdictOf(parseCatalogue(json.value));
	if (format === 'insek-check/wissen') return verdictOnWissen(json.value);
	if (format === FEEDBACK_FORMAT) return verdictOf(parseFeedback(json.value));
	const opened = await openAssessment(text.value, ownShelf(), localDay());
	if (!opened.ok) return verdictOf(opened);
	const { setAside, warnings } = opened.value;
	return { ok: setAside.length === 0, problems: setAside, warnings };
}

/** Beside what is wrong in the file itself: criteria and questions none of the app's catalogues has. */
function verdictOnWissen(raw: unknown): Verdict {
	const parsed = parseWissen(raw);
	if (!parsed.ok) return verdictOf(parsed);
	const catalogues = ownEditions().map(({ catalogue }) => catalogue);
	const problems = problemsBeside(parsed.value, catalogues);
	return { ok: problems.length === 0, problems, warnings: parsed.warnings };
}

function verdictOf(parsed: Parsed<unknown>): Verdict {
	return parsed.ok
		? { ok: true, problems: [], warnings: parsed.warnings }
		: { ok: false, problems: parsed.problems, warnings: [] };
}
