import { commandTexts } from '#lib/texts/problems.ts';
import { printUsage, UsageError, type ExitCode } from './output.ts';

type Command = (args: readonly string[]) => Promise<ExitCode>;

/** The app's rules without a browser; each command loads what it needs. Source: docs/formats.md, "Befehle". */
const COMMANDS = new Map<string, () => Promise<Command>>([
	['validate', async () => (await import('./validate.ts')).validate],
	['evaluate', async () => (await import('./evaluate.ts')).evaluate],
	['worksheet', async () => (await import('./worksheet.ts')).worksheet],
	['carry', async () => (await import('./carry.ts')).carry],
	['merge', async () => (await import('./merge.ts')).merge],
	['table', async () => (await import('./table.ts')).table],
	['sign', async () => (await import('./sign.ts')).sign],
	['verify', async () => (await import('./verify.ts')).verify],
	['feedback', async () => (await import('./feedback.ts')).feedback],
	['agreement', async () => (await import('./agreement.ts')).agreement]
]);

async function main([name, ...args]: readonly string[]): Promise<ExitCode> {
	const load = name === undefined ? undefined : COMMANDS.get(name);
	if (load === undefined) {
		printUsage(name === undefined ? undefined : commandTexts.unknownCommand(name));
		return 2;
	}
	try {
		const command = await load();
		return await command(args);
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		printUsage(error.message);
		return 2;
	}
}

process.exitCode = await main(process.argv.slice(2));
