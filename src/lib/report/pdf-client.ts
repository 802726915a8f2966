// The fonts are loaded here, not in the worker: SvelteKit's list of files leaves out a worker's own
// assets, and the service worker would not keep them for work offline.
import boldUrl from '../fonts/FiraSans-SemiBold.ttf?url';
import regularUrl from '../fonts/FiraSans-Regular.ttf?url';
import type { PdfFonts } from './pdf/fonts.ts';
import type { PdfJob, PdfProblem, PdfReply, WorkerReply, WorkerRequest } from './pdf/pdf-job.ts';
import workerUrl from './pdf/pdf.worker.ts?worker&url';

export interface PdfClient {
	/** Writes a PDF in the worker. Always answers, with a file or with a problem; never throws. */
	pdfOf(job: PdfJob): Promise<PdfReply>;
	/** Loads fonts and worker ahead of the first PDF. */
	warm(): void;
	/** Stops the worker; what is under way ends with the problem "worker". */
	close(): void;
}

export interface PdfClientOptions {
	/** Passes the worker's address through the page's Trusted Types policy. */
	readonly scriptUrl: (url: string) => TrustedScriptURL | string;
	/** Milliseconds after which a PDF counts as failed; 60,000 if not given. */
	readonly timeout?: number;
}

/** A Trusted Types value; named here as TypeScript's own library does not know it everywhere. */
type TrustedScriptURL = { toString(): string };

/** The fonts of the PDF, fetched from the app's own address. Rejects when they cannot be loaded. */
async function loadPdfFonts(): Promise<PdfFonts> {
	const [regular, bold] = await Promise.all([bytesOf(regularUrl), bytesOf(boldUrl)]);
	return { regular, bold };
}

/** A client that keeps one worker ready from the first PDF on. */
export function createPdfClient({ scriptUrl, timeout = 60_000 }: PdfClientOptions): PdfClient {
	let fonts: Promise<PdfFonts> | undefined;
	let worker: PdfWorker | undefined;

	const readyWorker = (): PdfWorker => {
		worker ??= new PdfWorker(scriptUrl(workerUrl), () => (worker = undefined));
		return worker;
	};
	const readyFonts = (): Promise<PdfFonts> => {
		fonts ??= loadPdfFonts().catch((error: unknown) => {
			fonts = undefined;
			throw error;
		});
		return fonts;
	};
	return {
		async pdfOf(job) {
			try {
				const loaded = await readyFonts();
				return await startedWorker(readyWorker, (ready) => ready.run(job, loaded, timeout));
			} catch (error) {
				return failed('fonts', error);
			}
		},
		warm() {
			readyFonts().catch(() => undefined);
			void startedWorker(readyWorker, () => undefined);
		},
		close: () => worker?.fail('worker', 'closed')
	};
}

async function startedWorker<T>(
	start: () => PdfWorker,
	use: (worker: PdfWorker) => T
): Promise<T | PdfReply> {
	try {
		return use(start());
	} catch (error) {
		return failed('worker', error);
	}
}

/**
 * One running worker and what it is asked for. It ends at the first failure that is not an answer.
 */
class PdfWorker {
	readonly #worker: Worker;
	readonly #onEnd: () => void;
	readonly #waiting = new Map<number, (reply: PdfReply) => void>();
	#nextId = 0;

	constructor(url: TrustedScriptURL | string, onEnd: () => void) {
		this.#onEnd = onEnd;
		this.#worker = new Worker(url as string, { type: 'module' });
		this.#worker.onmessage = ({ data }: MessageEvent<WorkerReply>) => this.#settle(data.id, data);
		this.#worker.onerror = (event) => this.fail('worker', event.message || 'worker did not start');
		this.#worker.onmessageerror = () => this.fail('worker', 'answer could not be read');
	}

	run(job: PdfJob, fonts: PdfFonts, timeout: number): Promise<PdfReply> {
		return new Promise((settle) => {
			const id = this.#nextId++;
			const timer = setTimeout(() => this.fail('timeout', `after ${timeout} ms`), timeout);
			this.#waiting.set(id, (reply) => {
				clearTimeout(timer);
				settle(reply);
			});
			try {
				this.#worker.postMessage({ id, job, fonts } satisfies WorkerRequest);
			} catch (error) {
				this.#settle(id, failed('writer', error));
			}
		});
	}

	fail(problem: PdfProblem, detail: string): void {
		this.#onEnd();
		this.#worker.terminate();
		for (const id of [...this.#waiting.keys()]) this.#settle(id, failed(problem, detail));
	}

	#settle(id: number, reply: PdfReply): void {
		const settle = this.#waiting.get(id);
		this.#waiting.delete(id);
		settle?.(reply);
	}
}

function failed(problem: PdfProblem, error: unknown): PdfReply {
	return { ok: false, problem, detail: String(error) };
}

async function bytesOf(url: string): Promise<Uint8Array> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${response.status} for ${url}`);
	return new Uint8Array(await response.arrayBuffer());
}
