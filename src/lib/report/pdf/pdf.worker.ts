import type { WorkerReply, WorkerRequest } from './pdf-job.ts';
import { writePdf } from './write-pdf.ts';

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
	const reply = replyTo(data);
	postMessage(reply, { transfer: reply.ok ? [reply.bytes.buffer] : [] });
});

function replyTo({ id, job, fonts }: WorkerRequest): WorkerReply {
	try {
		const { document, ...options } = job;
		return { id, ok: true, ...writePdf(document, { ...options, fonts }) };
	} catch (error) {
		return { id, ok: false, problem: 'writer', detail: String(error) };
	}
}
