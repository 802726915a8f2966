import { evaluationOf, verdictOf } from '#lib/domain/evaluation.ts';
import { segmentsOf } from '#lib/domain/pointer.ts';
import type { Problem } from '#lib/domain/result.ts';
import { openAssessment } from '#lib/exchange/open-assessment.ts';
import { commandTexts } from '#lib/texts/problems.ts';
import { argumentsOf, oneFile, textOption } from './arguments.ts';
import { ownShelf, shelfWith } from './catalogues.ts';
import { isDay, localDay } from './clock.ts';
import { catalogueFrom, textOf } from './files.ts';
import { printJson, printProblems, UsageError, type ExitCode } from './output.ts';

/** `evaluate FILE [--catalogue FILE] [--today YYYY-MM-DD]`: what the rules say about one data file. */
export async function evaluate(args: readonly string[]): Promise<ExitCode> {
	const call = argumentsOf(args, {
		catalogue: { type: 'string' },
		today: { type: 'string' }
	});
	const file = oneFile(call.files);
	const today = textOption(call, 'today') ?? localDay();
	if (!isDay(today)) throw new UsageError(commandTexts.badDate(today));

	const catalogueFile = textOption(call, 'catalogue');
	const foreign = catalogueFile === undefined ? null : await catalogueFrom(catalogueFile);
	if (foreign !== null && !foreign.ok) return refuse(foreign.problems);
	const text = await textOf(file);
	if (!text.ok) return refuse(text.problems);
	const shelf = foreign === null ? ownShelf() : shelfWith(foreign.value);
	const opened = await openAssessment(text.value, shelf, today);
	if (!opened.ok) return refuse(opened.problems);

	const { assessment, catalogue, setAside, warnings } = opened.value;
	const verdict = verdictOf(catalogue, assessment);
	const evaluation = evaluationOf(verdict);
	const ofBasis = ofAnswers(warnings).filter(({ criterion }) =>
		verdict.criteria.some(({ id }) => id === criterion)
	);
	printProblems([...setAside, ...warnings]);
	printJson({ ...evaluation, warnings: [...evaluation.warnings, ...ofBasis] });
	return 0;
}

function refuse(problems: readonly Problem[]): ExitCode {
	printProblems(problems);
	return 1;
}

/** Warnings that came to light while the file was read belong to the criterion they are about. */
function ofAnswers(warnings: readonly Problem[]) {
	return warnings.flatMap(({ path, message }) => {
		const [list, criterion] = segmentsOf(path);
		return list === 'answers' && criterion !== undefined ? [{ criterion, message }] : [];
	});
}
