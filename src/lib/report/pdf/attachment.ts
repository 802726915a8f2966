import { binaryString } from './binary.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { literalString, name, reference, textString } from './pdf-syntax.ts';

/** A file that travels inside the PDF: the data the document was made from. */
export interface Attachment {
	/** ASCII, "daten.insek.json". */
	readonly name: string;
	/** "application/json" */
	readonly mime: string;
	/** Shown by PDF viewers in their list of attachments. */
	readonly description?: string;
	readonly bytes: Uint8Array;
}

/**
 * Writes an attachment (PDF/A-3, associated file of kind "Source"). Returns the entries of the
 * catalogue.
 */
export function writeAttachment(
	objects: PdfObjects,
	attachment: Attachment,
	pdfDate: string
): string {
	const file = objects.allocate();
	const specification = objects.allocate();
	const entries = {
		Type: '/EmbeddedFile',
		Subtype: name(attachment.mime),
		Params: `<</Size ${attachment.bytes.length} /ModDate ${literalString(pdfDate)}>>`
	};
	objects.stream(file, entries, binaryString(attachment.bytes), true);
	const fileName = literalString(attachment.name);
	const { description } = attachment;
	objects.put(
		specification,
		`<</Type /Filespec /F ${fileName} /UF ${textString(attachment.name)} ` +
			(description === undefined ? '' : `/Desc ${textString(description)} `) +
			`/AFRelationship /Source /EF <</F ${reference(file)} /UF ${reference(file)}>>>>`
	);
	const entry = reference(specification);
	return `/Names <</EmbeddedFiles <</Names [${fileName} ${entry}]>>>> /AF [${entry}]`;
}
