// `npm run test:office`: opens every document for Word in LibreOffice, saves it in other formats, and checks that all texts,
// headings and heads of tables are still there. Not part of `npm test`: LibreOffice is large.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { writeDocx } from '../src/lib/report/docx/write-docx.ts';
import { outlined } from '../src/lib/report/outline.ts';
import { docxWords } from '../src/lib/texts/documents.ts';
import { partsOf } from '../tests/documents/docx-file.ts';
import { everyBlock } from '../tests/documents/every-block.ts';
import { realDocuments } from '../tests/documents/real-documents.ts';
import { firstLost, textsIn } from '../tests/documents/texts-in.ts';
import { ensureTools, FOR_OFFICE } from './tools.mjs';

/**
 * @typedef {import('../src/lib/report/document.ts').ReportDocument} ReportDocument
 * @typedef {{ text: string, headings: number[], heads: number, tables: number }} Shape
 */

ensureTools(FOR_OFFICE);
const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
const documents = Object.entries({ ...realDocuments(), alles: everyBlock });
console.log(run('soffice', '--version'));
try {
	for (const [name, document] of documents) {
		writeFileSync(path.join(folder, `${name}.docx`), await writeDocx(document, docxWords));
	}
	const files = documents.map(([name]) => path.join(folder, `${name}.docx`));
	for (const format of ['pdf', 'fodt', 'docx']) convert(format, files);
	const broken = documents.flatMap(([name, document]) => faultsOf(name, document));
	console.log(broken.length === 0 ? 'Alles ist noch da.' : broken.join('\n'));
	process.exitCode = broken.length === 0 ? 0 : 1;
} finally {
	rmSync(folder, { recursive: true });
}

/** @param {string} program @param {string[]} args */
function run(program, ...args) {
	return execFileSync(program, args, {
		encoding: 'utf8',
		stdio: ['ignore', 'pipe', 'ignore']
	}).trim();
}

/** A profile of its own: a LibreOffice that is already open would take the call over. @param {string} format @param {string[]} files */
function convert(format, files) {
	const profile = `-env:UserInstallation=file://${folder}/profile`;
	const out = path.join(folder, format);
	run('soffice', profile, '--headless', '--convert-to', format, '--outdir', out, ...files);
}

/** What got lost on the way, in sentences. @param {string} name @param {ReportDocument} document */
function faultsOf(name, document) {
	const saved = (/** @type {string} */ format) => path.join(folder, format, `${name}.${format}`);
	const pages = Number(/^Pages:\s+(\d+)/m.exec(run('pdfinfo', saved('pdf')))?.[1] ?? 0);
	console.log(`${name}: ${pages} Seiten`);
	const odt = odtShape(readFileSync(saved('fodt'), 'utf8'));
	const docx = docxShape(partsOf(readFileSync(saved('docx'))).get('word/document.xml') ?? '');
	const faults = [...shapeFaults(document, odt), ...shapeFaults(document, docx)];
	return [...(pages === 0 ? ['keine Seite im PDF'] : []), ...faults].map(
		(fault) => `✗ ${name}: ${fault}`
	);
}

/** @param {ReportDocument} document @param {Shape} shape */
function shapeFaults(document, { text, headings, heads, tables }) {
	const lost = firstLost(textsIn(document), text);
	const levels = outlined(document.blocks).flatMap((block) =>
		block.type === 'heading' ? [block.level] : []
	);
	return [
		...(lost === undefined ? [] : [`verloren: ${lost}`]),
		...(headings.join() === levels.join() ? [] : [`Überschriften: ${headings} statt ${levels}`]),
		...(heads === tables ? [] : [`${tables} Tabellen, aber ${heads} Köpfe`])
	];
}

/** @param {string} file @returns {Shape} */
function odtShape(file) {
	const [body = ''] = /<office:text[\s>].*<\/office:text>/s.exec(file) ?? [];
	return {
		text: plain(body.replace(/<text:(?:s|tab|line-break)\b[^>]*>/g, ' '), /<\/text:(?:p|h)>/g),
		headings: numbersIn(body, /<text:h [^>]*text:outline-level="(\d)"/g),
		heads: countOf(body, /<table:table-header-rows>/g),
		tables: countOf(body, /<table:table /g)
	};
}

/** @param {string} body @returns {Shape} */
function docxShape(body) {
	return {
		text: plain(body.replace(/<w:(?:tab|br)\/>/g, ' '), /<\/w:p>/g),
		headings: numbersIn(body, /<w:pStyle w:val="Heading(\d)"\/>/g),
		heads: [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].filter(([table]) =>
			/<w:tblHeader(?: w:val="true")?\/>/.test(table)
		).length,
		tables: countOf(body, /<w:tbl>/g)
	};
}

/** Text without its elements. @param {string} xml @param {RegExp} lineEnd */
function plain(xml, lineEnd) {
	return xml
		.replace(lineEnd, '\n')
		.replace(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
}

/** @param {string} text @param {RegExp} pattern */
function countOf(text, pattern) {
	return [...text.matchAll(pattern)].length;
}

/** @param {string} text @param {RegExp} pattern */
function numbersIn(text, pattern) {
	return [...text.matchAll(pattern)].map(([, digits]) => Number(digits));
}
