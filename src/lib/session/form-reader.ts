import { trustedScriptUrl } from '#lib/app/trusted.ts';
import type { FilledForm } from '#lib/domain/form-answers.ts';
import { refused, type Parsed } from '#lib/domain/result.ts';
import { formProblems as words } from '#lib/texts/formular.ts';

/** A form is read within a second; after so many milliseconds the file is not one. */
const MOST_TIME = 30_000;

/**
 * What was filled into a form; 'no-form' for any other PDF. Reader and worker are loaded with the first form; the
 * worker ends with it, whatever the file does to it. Never rejects.
 */
export async function formIn(bytes: Uint8Array): Promise<Parsed<FilledForm> | 'no-form'> {
	try {
		const [{ readForm }, { formWorkerUrl }] = await Promise.all([
			import('#lib/exchange/form-reading.ts'),
			import('#lib/exchange/form-worker.ts')
		]);
		const worker = new Worker(trustedScriptUrl(formWorkerUrl), { type: 'module' });
		const reading = readForm(bytes, worker);
		return await Promise.race([reading, broken(worker), late()]).finally(() => worker.terminate());
	} catch {
		return refused(words.notLoaded);
	}
}

/** When the worker cannot be started. */
function broken(worker: Worker): Promise<Parsed<never>> {
	return new Promise((settle) => {
		worker.addEventListener('error', () => settle(refused(words.notLoaded)));
	});
}

function late(): Promise<Parsed<never>> {
	return new Promise((settle) => setTimeout(() => settle(refused(words.unreadable)), MOST_TIME));
}
