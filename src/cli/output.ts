import type { Problem } from '#lib/domain/result.ts';
import { commandTexts } from '#lib/texts/problems.ts';

/** How a command ends: done, the input cannot be used, or it was called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** The one thing that goes to standard output. */
export function printJson(value: unknown): void {
	process.stdout.write(`${JSON.stringify(value, null, '\t')}\n`);
}

export function printProblems(problems: readonly Problem[]): void {
	for (const { path, message } of problems) {
		process.stderr.write(`${path === '' ? '' : `${path} `}${message}\n`);
	}
}

/** A call that cannot be meant: says what is wrong and how to call. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

export function printUsage(reason?: string): void {
	if (reason !== undefined) process.stderr.write(`${reason}\n\n`);
	process.stderr.write(`${commandTexts.usage}\n`);
}
