import { writeFile } from 'node:fs/promises';
import type { Assessment } from '#lib/domain/assessment.ts';
import { byCodeUnits } from '#lib/domain/code-units.ts';
import { whyNotMerged } from '#lib/domain/lineage.ts';
import { mergeOf } from '#lib/domain/merge.ts';
import type { Problem } from '#lib/domain/result.ts';
import { uuidOf } from '#lib/exchange/hash.ts';
import { openAssessment } from '#lib/exchange/open-assessment.ts';
import { assessmentFile } from '#lib/exchange/write-assessment.ts';
import { commandTexts } from '#lib/texts/problems.ts';
import { argumentsOf, textOption } from './arguments.ts';
import { ownShelf } from './catalogues.ts';
import { localDay } from './clock.ts';
import { textOf } from './files.ts';
import { printJson, printProblems, UsageError, type ExitCode } from './output.ts';

/** Instead of a file: the two have no base in common. */
const NO_BASE = '-';

/** `merge BASE A B [-o OUT]`: two states of one check as one, and where they say different things. */
export async function merge(args: readonly string[]): Promise<ExitCode> {
	const call = argumentsOf(args, { output: { type: 'string', short: 'o' } });
	const [baseFile, fileA, fileB, ...others] = call.files;
	if (baseFile === undefined || fileA === undefined || fileB === undefined || others.length > 0) {
		throw new UsageError(commandTexts.threeFiles());
	}
	const [base, a, b] = [
		baseFile === NO_BASE ? null : await openedFile(baseFile),
		await openedFile(fileA),
		await openedFile(fileB)
	];
	if (base === REFUSED || a === REFUSED || b === REFUSED) return 1;
	const why = whyNotMerged(...(base === null ? [a, b] : [base, a, b]));
	if (why !== null) return refuse(commandTexts.notMerged[why]);

	const result = mergeOf(base, a, b, await revisionIdOf(a, b));
	const { assessment: merged, text } = assessmentFile(result.merged, { purpose: 'wie-es-ist' });
	const output = textOption(call, 'output');
	if (output !== undefined && !(await isWritten(output, text))) {
		return refuse(commandTexts.unwritableFile(output));
	}
	printJson({ merged, conflicts: result.conflicts.map(({ at: _at, ...conflict }) => conflict) });
	return 0;
}

const REFUSED = 'refused';

/** The check in a file; what had to be put aside, or why it is refused, goes to standard error with the file's name. */
async function openedFile(file: string): Promise<Assessment | typeof REFUSED> {
	const text = await textOf(file);
	const opened = text.ok ? await openAssessment(text.value, ownShelf(), localDay()) : text;
	const ofFile = (problems: readonly Problem[]) =>
		problems.map(({ path, message }) => ({ path: `${file}${path}`, message }));
	if (!opened.ok) {
		printProblems(ofFile(opened.problems));
		return REFUSED;
	}
	const { assessment, setAside, warnings } = opened.value;
	printProblems(ofFile([...setAside, ...warnings]));
	return assessment;
}

function refuse(message: string): ExitCode {
	printProblems([{ path: '', message }]);
	return 1;
}

async function isWritten(file: string, text: string): Promise<boolean> {
	return writeFile(file, text).then(
		() => true,
		() => false
	);
}

/** Made of both revisions, whichever comes first: merging the same files again gives the same bytes. UUID version 8. */
async function revisionIdOf(...files: readonly Assessment[]): Promise<string> {
	const ids = files.map(({ revision }) => revision.id).toSorted(byCodeUnits);
	return (await uuidOf(ids.join('\n'))) ?? '';
}
