import type { ReportDocument } from '#lib/report/document.ts';

/** What stands around a document of which only the blocks matter. */
export const meta: ReportDocument['meta'] = {
	title: 'Titel',
	author: 'Gemeinde',
	lang: 'de-DE',
	date: '2026-11-21',
	mark: 'Entwurf',
	header: 'Kopf',
	footer: 'Fuß'
};
