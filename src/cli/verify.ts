import { parsePublishers } from '#lib/catalogue/publishers-schema.ts';
import { publishers as ownPublishers } from '#lib/catalogue/publishers.ts';
import { signatureOf } from '#lib/catalogue/signature.ts';
import type { Parsed } from '#lib/domain/result.ts';
import { trustIn, type Publisher, type Trust } from '#lib/domain/trust.ts';
import { parseJson } from '#lib/exchange/scan-json.ts';
import { commandTexts } from '#lib/texts/problems.ts';
import { argumentsOf, textOption } from './arguments.ts';
import { catalogueFrom, textOf } from './files.ts';
import { printJson, printProblems, UsageError, type ExitCode } from './output.ts';

const RESULTS = {
	confirmed: 'bestaetigt',
	unconfirmed: 'unbestaetigt',
	broken: 'falsch',
	unsigned: 'ohne',
	uncheckable: 'nicht-pruefbar'
} as const satisfies Record<Trust['state'], string>;

/** `verify CATALOGUE… [--publishers FILE.json]`: what the signatures of catalogues are worth, in the order given. */
export async function verify(args: readonly string[]): Promise<ExitCode> {
	const call = argumentsOf(args, { publishers: { type: 'string' } });
	if (call.files.length === 0) throw new UsageError(commandTexts.missingFile());
	const publishers = await publishersFrom(textOption(call, 'publishers'));
	if (!publishers.ok) {
		printProblems(publishers.problems);
		return 1;
	}
	const results = [];
	for (const file of call.files) results.push(await resultOf(file, publishers.value));
	printJson(results.map(({ isBad: _isBad, ...result }) => result));
	return results.some(({ isBad }) => isBad) ? 1 : 0;
}

/** A file that is no sound catalogue has nothing to check, and its problems are printed. */
async function resultOf(file: string, publishers: readonly Publisher[]) {
	const read = await catalogueFrom(file);
	if (!read.ok) {
		printProblems(
			read.problems.map(({ path, message }) => ({ path: `${file} ${path}`.trim(), message }))
		);
		return { file, signed: false, result: RESULTS.uncheckable, isBad: true };
	}
	const catalogue = read.value;
	const trust = trustIn(await signatureOf(catalogue), catalogue, publishers);
	return {
		file,
		signed: catalogue.signature !== undefined,
		result: RESULTS[trust.state],
		...(trust.state === 'confirmed' && { publisher: trust.name }),
		isBad: trust.state === 'broken'
	};
}

async function publishersFrom(file: string | undefined): Promise<Parsed<readonly Publisher[]>> {
	if (file === undefined) return { ok: true, value: ownPublishers, warnings: [] };
	const text = await textOf(file);
	const json = text.ok ? parseJson(text.value) : text;
	if (!json.ok) return json;
	const parsed = parsePublishers(json.value);
	if (parsed.ok) return parsed;
	const problem = { path: '', message: commandTexts.badPublishers(file) };
	return { ok: false, problems: [problem, ...parsed.problems] };
}
