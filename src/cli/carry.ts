import { randomUUID } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { chainOf } from '#lib/catalogue/chain.ts';
import type { Assessment } from '#lib/domain/assessment.ts';
import { carriedAlong } from '#lib/domain/carry-along.ts';
import type { Edition } from '#lib/domain/carry-moves.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { segmentsOf } from '#lib/domain/pointer.ts';
import { refused, type Parsed, type Problem } from '#lib/domain/result.ts';
import { openAssessment } from '#lib/exchange/open-assessment.ts';
import { assessmentFile, withNewRevision } from '#lib/exchange/write-assessment.ts';
import { commandTexts } from '#lib/texts/problems.ts';
import { argumentsOf, oneFile, textOption, textOptions } from './arguments.ts';
import { editionOf, ownEditions, shelfOf } from './catalogues.ts';
import { localDay, localTimeWithOffset } from './clock.ts';
import { catalogueFrom, textOf } from './files.ts';
import { printJson, printProblems, UsageError, type ExitCode } from './output.ts';

/** `carry FILE --to CATALOGUE [--via CATALOGUE]… [-o OUT]`: a check in another version of the criteria. */
export async function carry(args: readonly string[]): Promise<ExitCode> {
	const call = argumentsOf(args, {
		to: { type: 'string' },
		via: { type: 'string', multiple: true },
		output: { type: 'string', short: 'o' }
	});
	const file = oneFile(call.files);
	const target = textOption(call, 'to');
	if (target === undefined) throw new UsageError(commandTexts.missingTo());
	const editions = await editionsFrom([target, ...textOptions(call, 'via')]);
	const result = editions.ok ? await carriedFrom(file, editions.value) : editions;
	if (!result.ok) {
		printProblems(result.problems);
		return 1;
	}
	const { carried, changes } = result.value;
	printProblems(result.warnings);
	const { assessment, text } = assessmentFile(carried, { purpose: 'sichern' });
	const output = textOption(call, 'output');
	if (output !== undefined && !(await isWritten(output, text))) return 1;
	printJson({
		carried: assessment,
		changes: changes.map(({ criterion, kind, result: outcome }) => ({
			criterion,
			kind,
			result: outcome
		}))
	});
	return 0;
}

async function editionsFrom(files: readonly string[]): Promise<Parsed<readonly Edition[]>> {
	const editions: Edition[] = [];
	for (const file of files) {
		const read = await catalogueFrom(file);
		if (!read.ok) {
			const problems = read.problems.map((each) => ({ ...each, path: `${file} ${each.path}` }));
			return { ok: false, problems };
		}
		editions.push(editionOf(read.value));
	}
	return { ok: true, value: editions, warnings: [] };
}

/** The first of the given editions is the one to arrive at. */
async function carriedFrom(file: string, given: readonly Edition[]) {
	const text = await textOf(file);
	if (!text.ok) return text;
	const own = ownEditions();
	const known = [...given, ...own];
	const opened = await openAssessment(text.value, shelfOf(known), localDay());
	if (!opened.ok) return opened;
	const { assessment, catalogue, setAside, warnings } = opened.value;
	const [to] = given;
	if (to === undefined) throw new UsageError(commandTexts.missingTo());
	const from = { catalogue, sha256: assessment.catalogue.sha256 };
	const chain = chainOf(from, to, known);
	if (!chain.ok) return refused(commandTexts.missingLink(chain.missing));
	const fresh = withNewRevision(assessment, randomUUID(), chain.steps.length > 0);
	const options = { ids: randomUUID, at: localTimeWithOffset() };
	const carried = carriedAlong(fresh, catalogue, chain.steps, options);
	const isOwn = own.some(({ sha256 }) => sha256 === to.sha256);
	const value = {
		carried: isOwn ? carried.assessment : withContent(carried.assessment, to.catalogue),
		changes: carried.changes
	};
	const aside = newlyAside(assessment, carried.assessment, catalogue);
	return { ok: true, value, warnings: [...setAside, ...warnings, ...aside] } as const;
}

/** A file in a version that is none of the app's own brings it along. */
function withContent(assessment: Assessment, content: Catalogue): Assessment {
	return { ...assessment, catalogue: { ...assessment.catalogue, content } };
}

/** Answers about the municipality that do not fit any more. */
function newlyAside(
	before: Assessment,
	after: Assessment,
	{ profile }: Catalogue
): readonly Problem[] {
	return Object.keys(after.setAside ?? {})
		.filter((path) => before.setAside?.[path] === undefined)
		.map((path) => {
			const [, id = ''] = segmentsOf(path);
			const question = profile.find((each) => each.id === id)?.question ?? id;
			return { path, message: commandTexts.carriedAside(question) };
		});
}

async function isWritten(output: string, text: string): Promise<boolean> {
	try {
		await writeFile(output, text);
		return true;
	} catch {
		printProblems([{ path: '', message: commandTexts.unwritableFile(output) }]);
		return false;
	}
}
