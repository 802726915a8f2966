import type { Findings } from './findings.ts';
import type { PdfFile } from './pdf-file.ts';

/**
 * Rules on attachments: described, related, listed, JSON. `expected` is a file name that must be
 * there.
 */
export function checkAttachments(
	file: PdfFile,
	expected: string | undefined,
	findings: Findings
): void {
	const tree = file.dictionary(file.dictionary(file.catalogue['/Names'])['/EmbeddedFiles']);
	const names = file.array(tree['/Names']);
	const specifications = names.filter((_, index) => index % 2 === 1);
	const related = file.array(file.catalogue['/AF']);
	const found = specifications.map((ref) => {
		const specification = file.dictionary(ref);
		const embedded = file.dictionary(specification['/EF'])['/F'];
		const isNamed = ['/F', '/UF', '/AFRelationship'].every(
			(key) => specification[key] !== undefined
		);
		findings.expect(isNamed, 'A-attachment', 'F, UF or AFRelationship is missing');
		findings.expect(related.includes(ref), 'A-attachment', 'not in the /AF of the catalogue');
		const mime = file.dictionary(embedded)['/Subtype'];
		findings.expect(mime !== undefined, 'A-attachment', 'without MIME type');
		findings.expect(isJson(file.stream(embedded)), 'P-attachment', 'no JSON');
		return file.text(specification['/UF']);
	});
	const wanted = expected === undefined ? [] : [expected];
	findings.expect(
		String(found) === String(wanted),
		'P-attachment',
		`attached: ${found.join(', ')}`
	);
}

function isJson(bytes: Buffer): boolean {
	try {
		JSON.parse(bytes.toString('utf8'));
		return true;
	} catch {
		return false;
	}
}
