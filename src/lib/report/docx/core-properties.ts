import { cleanLine } from '../clean-text.ts';
import type { ReportDocument } from '../document.ts';
import { documentDate } from '../pdf/date.ts';
import { escapedXml } from '../xml.ts';

const NAMESPACES = [
	'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
	'xmlns:dc="http://purl.org/dc/elements/1.1/"',
	'xmlns:dcterms="http://purl.org/dc/terms/"',
	'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
];

/**
 * The part of the file with title, author, language and date (UTC). Written here because the package takes the date from
 * the clock. Throws if `meta.date` is no ISO 8601 date.
 */
export function coreProperties({ title, author, lang, date }: ReportDocument['meta']) {
	const time = new Date(documentDate(date).iso).toISOString().replace(/\.\d+Z$/, 'Z');
	const timeElement = (name: string) =>
		`<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`;
	return {
		path: 'docProps/core.xml',
		data: [
			'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
			`<cp:coreProperties ${NAMESPACES.join(' ')}>`,
			`<dc:title>${escapedXml(cleanLine(title))}</dc:title>`,
			`<dc:creator>${escapedXml(cleanLine(author))}</dc:creator>`,
			`<cp:lastModifiedBy>${escapedXml(cleanLine(author))}</cp:lastModifiedBy>`,
			`<dc:language>${escapedXml(cleanLine(lang))}</dc:language>`,
			timeElement('created'),
			timeElement('modified'),
			'</cp:coreProperties>'
		].join('')
	};
}
