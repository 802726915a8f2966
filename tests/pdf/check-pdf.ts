import { spawnSync } from 'node:child_process';
import { checkAnnotations } from './check/annotation-rules.ts';
import { checkAttachments } from './check/attachment-rules.ts';
import { checkContent } from './check/content-rules.ts';
import { checkDocument, type PdfAClaim } from './check/document-rules.ts';
import { Findings, type Finding } from './check/findings.ts';
import { checkForm } from './check/form-rules.ts';
import { logicalText, structureListing } from './check/logical-text.ts';
import { checkOutline, type OutlineEntry } from './check/outline-rules.ts';
import { PdfFile } from './check/pdf-file.ts';
import { checkStructure } from './check/structure-rules.ts';
import { structureTreeOf } from './check/structure-tree.ts';
import { checkTables } from './check/table-rules.ts';

export interface Expected {
	readonly claim: PdfAClaim;
	/** Name of the one attached file. */
	readonly attachment?: string;
}

export interface Checked {
	/** Empty if the file keeps all rules. */
	readonly findings: readonly Finding[];
	/** What a screen reader reads. */
	readonly text: string;
	/** The tree as indented lines. */
	readonly listing: string;
	readonly outline: readonly OutlineEntry[];
}

/**
 * Checks a PDF file of this project against PDF/UA-1 and PDF/A, as far as machines can (Matterhorn
 * Protocol 1.1; a selection for documents with text, tables, figures, links, fields and attachments). Needs
 * qpdf.
 */
export function checkPdf(path: string, expected: Expected): Checked {
	const findings = new Findings();
	const syntax = spawnSync('qpdf', ['--check', path], { encoding: 'utf8' });
	findings.expect(syntax.status === 0, 'syntax', `${syntax.stdout}${syntax.stderr}`.slice(0, 300));
	return checkRules(path, expected, findings);
}

/** All but the syntax, which takes half the time and is no rule of its own. */
export function checkRules(
	path: string,
	expected: Expected,
	findings: Findings = new Findings()
): Checked {
	const file = new PdfFile(path);
	checkDocument(file, expected.claim, findings);
	checkAttachments(file, expected.attachment, findings);
	const tree = structureTreeOf(file);
	if (tree === undefined) {
		findings.add('01-structure', 'structure tree is missing or empty');
		return { findings: findings.all(), text: '', listing: '', outline: [] };
	}
	checkStructure(file, tree, findings);
	checkTables(file, tree, findings);
	const texts = checkContent(file, tree, findings);
	checkAnnotations(file, tree, findings);
	checkForm(file, tree, findings);
	const outline = checkOutline(file, tree, findings);
	return {
		findings: findings.all(),
		text: logicalText(file, tree, texts),
		listing: structureListing(file, tree, texts),
		outline
	};
}
