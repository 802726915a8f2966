import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ReportDocument } from './document.ts';
import { createPdfClient, type PdfClient } from './pdf-client.ts';
import type { PdfJob, WorkerReply, WorkerRequest } from './pdf/pdf-job.ts';

/** Stands for the browser's worker; a test says what it does with a request. */
class FakeWorker {
	static readonly started: FakeWorker[] = [];
	static answer: (worker: FakeWorker, request: WorkerRequest) => void;
	onmessage: (event: { data: WorkerReply }) => void = () => undefined;
	onerror: (event: { message: string }) => void = () => undefined;
	onmessageerror: () => void = () => undefined;
	readonly requests: WorkerRequest[] = [];
	isTerminated = false;

	constructor(
		readonly url: unknown,
		readonly options: unknown
	) {
		FakeWorker.started.push(this);
	}

	postMessage(request: WorkerRequest): void {
		this.requests.push(structuredClone(request));
		queueMicrotask(() => FakeWorker.answer(this, request));
	}

	terminate(): void {
		this.isTerminated = true;
	}
}

const document: ReportDocument = {
	meta: {
		title: 'T',
		author: '',
		lang: 'de',
		date: '2026-11-21',
		mark: '',
		header: '',
		footer: ''
	},
	blocks: []
};
const job: PdfJob = { document, labels: { pageNumber: '', emptyBox: '', tickedBox: '' } };
const bytes = new Uint8Array([37, 80, 68, 70]);
const succeed = (worker: FakeWorker, { id }: WorkerRequest): void =>
	worker.onmessage({ data: { id, ok: true, bytes, pages: 1, replaced: [] } });

let client: PdfClient;

beforeEach(() => {
	FakeWorker.started.length = 0;
	FakeWorker.answer = succeed;
	vi.stubGlobal('Worker', FakeWorker);
	vi.stubGlobal('fetch', () => Promise.resolve(new Response(bytes)));
	client = createPdfClient({ scriptUrl: (url) => `trusted:${url}`, timeout: 50 });
});
afterEach(() => {
	client.close();
	vi.unstubAllGlobals();
});

describe('the client', () => {
	test('passes the trusted address to a module worker, with document and fonts', async () => {
		expect(await client.pdfOf(job)).toMatchObject({ ok: true, pages: 1, bytes });
		const worker = FakeWorker.started[0];
		expect(worker?.url).toMatch(/^trusted:.*pdf\.worker/);
		expect(worker?.options).toEqual({ type: 'module' });
		expect(worker?.requests[0]).toMatchObject({ job, fonts: { regular: bytes, bold: bytes } });
	});

	test('keeps one worker, also for several at once', async () => {
		client.warm();
		await Promise.all([client.pdfOf(job), client.pdfOf(job)]);
		await client.pdfOf(job);
		expect(FakeWorker.started).toHaveLength(1);
		expect(FakeWorker.started[0]?.requests.map(({ id }) => id)).toEqual([0, 1, 2]);
	});
});

describe('a problem comes back, and the next try has a fresh worker', () => {
	const failing: readonly (readonly [string, typeof FakeWorker.answer])[] = [
		['worker', (worker) => worker.onerror({ message: 'blocked' })],
		['worker', (worker) => worker.onmessageerror()],
		['timeout', () => undefined]
	];
	test.each(failing)('%s', async (problem, answer) => {
		FakeWorker.answer = answer;
		const both = await Promise.all([client.pdfOf(job), client.pdfOf(job)]);
		expect(both).toMatchObject([
			{ ok: false, problem },
			{ ok: false, problem }
		]);
		expect(FakeWorker.started[0]?.isTerminated).toBe(true);
		FakeWorker.answer = succeed;
		expect(await client.pdfOf(job)).toMatchObject({ ok: true });
		expect(FakeWorker.started).toHaveLength(2);
	});

	test('when the worker cannot be started', async () => {
		vi.stubGlobal('Worker', function refuse() {
			throw new TypeError('TrustedScriptURL needed');
		});
		const reply = await client.pdfOf(job);
		expect(reply).toMatchObject({ ok: false, problem: 'worker' });
	});

	test('when the fonts cannot be loaded, and only then', async () => {
		vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
		expect(await client.pdfOf(job)).toMatchObject({ ok: false, problem: 'fonts' });
		vi.stubGlobal('fetch', () => Promise.resolve(new Response(bytes)));
		expect(await client.pdfOf(job)).toMatchObject({ ok: true });
	});

	test('when the client is closed meanwhile', async () => {
		FakeWorker.answer = () => client.close();
		expect(await client.pdfOf(job)).toMatchObject({ ok: false, problem: 'worker' });
	});

	test('when the document cannot be passed on', async () => {
		const odd = { ...job, document: { ...document, blocks: [() => undefined] as never } };
		expect(await client.pdfOf(odd)).toMatchObject({ ok: false, problem: 'writer' });
		expect(await client.pdfOf(job)).toMatchObject({ ok: true });
		expect(FakeWorker.started).toHaveLength(1);
	});
});

test('a refusal of the writer comes back as it is, the worker stays', async () => {
	FakeWorker.answer = (worker, { id }) =>
		worker.onmessage({ data: { id, ok: false, problem: 'writer', detail: 'no date' } });
	expect(await client.pdfOf(job)).toMatchObject({
		ok: false,
		problem: 'writer',
		detail: 'no date'
	});
	expect(FakeWorker.started[0]?.isTerminated).toBe(false);
});
