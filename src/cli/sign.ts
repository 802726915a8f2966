import { createPrivateKey, createPublicKey, sign as signBytes, type KeyObject } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { catalogueFileText, hashedTextOf } from '#lib/domain/catalogue-text.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { refused, type Parsed, type Problem } from '#lib/domain/result.ts';
import { commandTexts } from '#lib/texts/problems.ts';
import { argumentsOf, oneFile, textOption } from './arguments.ts';
import { catalogueFrom } from './files.ts';
import { printJson, printProblems, UsageError, type ExitCode } from './output.ts';

/**
 * `sign CATALOGUE --key PRIVATE.pem -o OUT`: the catalogue with a signature in place of any it had. Of the key nothing
 * but its public half is ever written or printed.
 */
export async function sign(args: readonly string[]): Promise<ExitCode> {
	const { file, keyFile, output } = callOf(args);
	const read = await catalogueFrom(file);
	if (!read.ok) return refuse(read.problems);
	const key = await privateKeyIn(keyFile);
	if (!key.ok) return refuse(key.problems);
	printProblems(read.warnings);
	const signature = signatureBy(key.value, read.value);
	const { signature: _former, ...catalogue } = read.value;
	try {
		await writeFile(output, catalogueFileText({ ...catalogue, signature }));
	} catch {
		return refuse([{ path: '', message: commandTexts.unwritableFile(output) }]);
	}
	const { id, version } = catalogue;
	printJson({ file: output, id, version, key: signature.key });
	return 0;
}

function callOf(args: readonly string[]) {
	const call = argumentsOf(args, {
		output: { type: 'string', short: 'o' },
		key: { type: 'string' }
	});
	const file = oneFile(call.files);
	const keyFile = textOption(call, 'key');
	const output = textOption(call, 'output');
	if (keyFile === undefined) throw new UsageError(commandTexts.missingKey());
	if (output === undefined) throw new UsageError(commandTexts.missingSigned());
	if (path.resolve(output) === path.resolve(keyFile)) {
		throw new UsageError(commandTexts.outputIsInput());
	}
	return { file, keyFile, output };
}

/** What Node says about a bad key may quote it: never shown. */
async function privateKeyIn(file: string): Promise<Parsed<KeyObject>> {
	const pem = await readFile(file, 'utf8').catch(() => null);
	if (pem === null) return refused(commandTexts.unreadableFile(file));
	try {
		const value = createPrivateKey({ key: pem, format: 'pem' });
		if (value.asymmetricKeyType === 'ed25519') return { ok: true, value, warnings: [] };
	} catch {
		// said below
	}
	return refused(commandTexts.badKey(file));
}

function signatureBy(privateKey: KeyObject, catalogue: Catalogue) {
	const value = signBytes(null, Buffer.from(hashedTextOf(catalogue)), privateKey);
	const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
	return { key: x, value: value.toString('base64url') };
}

function refuse(problems: readonly Problem[]): ExitCode {
	printProblems(problems);
	return 1;
}
