import { parseArgs } from 'node:util';
import { commandTexts } from '#lib/texts/problems.ts';
import { UsageError } from './output.ts';

/** Option of a command: `string` takes a value, `boolean` none. */
export interface Option {
	readonly type: 'string' | 'boolean';
	readonly short?: string;
	/** May be given several times. */
	readonly multiple?: boolean;
}

export interface Arguments {
	readonly files: readonly string[];
	readonly values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>;
}

/** Files and options of a call. Throws `UsageError` with a German sentence. */
export function argumentsOf(
	args: readonly string[],
	options: Readonly<Record<string, Option>> = {}
): Arguments {
	const { positionals, values, tokens } = parseArgs({
		args: [...args],
		options,
		allowPositionals: true,
		strict: false,
		tokens: true
	});
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		const option = options[token.name];
		if (option === undefined) throw new UsageError(commandTexts.unknownOption(token.rawName));
		if (option.type === 'string' && token.value === undefined) {
			throw new UsageError(commandTexts.missingValue(token.rawName));
		}
	}
	return { files: positionals, values: values as Arguments['values'] };
}

/** The single file of a command that takes exactly one. */
export function oneFile(files: readonly string[]): string {
	const [file, ...others] = files;
	if (file === undefined) throw new UsageError(commandTexts.missingFile());
	if (others.length > 0) throw new UsageError(commandTexts.oneFile());
	return file;
}

/** Value of a text option, or undefined. */
export function textOption({ values }: Arguments, name: string): string | undefined {
	const value = values[name];
	return typeof value === 'string' ? value : undefined;
}

/** All values of a text option that may be given several times. */
export function textOptions({ values }: Arguments, name: string): readonly string[] {
	const value = values[name];
	return Array.isArray(value) ? (value as readonly string[]) : [];
}
