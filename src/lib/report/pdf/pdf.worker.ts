import type { PdfJob, WorkerReply, WorkerRequest } from './pdf-job.ts';
import { writePdf } from './write-pdf.ts';

addEventListener('message', ({ data }: MessageEvent<WorkerRequest>) => {
	const reply = replyTo(data);
	postMessage(reply, { transfer: reply.ok ? [reply.bytes.buffer] : [] });
});

function replyTo({ id, job, fonts }: WorkerRequest): WorkerReply {
	try {
		return { id, ok: true, ...writePdf(job.document, { ...optionsOf(job), fonts }) };
	} catch (error) {
		return { id, ok: false, problem: 'writer', detail: String(error) };
	}
}

function optionsOf({ labels, attachment }: PdfJob): Omit<PdfJob, 'document'> {
	return attachment ? { labels, attachment } : { labels };
}
