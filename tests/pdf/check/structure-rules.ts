import { isLanguage } from './document-rules.ts';
import type { Findings } from './findings.ts';
import type { PdfFile } from './pdf-file.ts';
import { attributesOf, type StructureTree, type TreeElement } from './structure-tree.ts';

const STANDARD_TYPES = new Set(
	(
		'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 ' +
		'L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot ' +
		'Ruby RB RT RP Warichu WT WP Figure Formula Form'
	).split(' ')
);

/** What may stand right below an element. */
const KIDS: Readonly<Record<string, RegExp>> = {
	Table: /^(Caption|TR|THead|TBody|TFoot)$/,
	THead: /^TR$/,
	TBody: /^TR$/,
	TFoot: /^TR$/,
	TR: /^T[HD]$/,
	L: /^(Caption|LI|L)$/,
	LI: /^(Lbl|LBody)$/
};

/** What an element may stand right below. */
const PARENTS: Readonly<Record<string, RegExp>> = {
	TR: /^(Table|THead|TBody|TFoot)$/,
	TH: /^TR$/,
	TD: /^TR$/,
	THead: /^Table$/,
	TBody: /^Table$/,
	TFoot: /^Table$/,
	LI: /^L$/,
	LBody: /^LI$/,
	Caption: /^(Table|L|Figure|Formula|Div|Sect|TOC)$/
};

/** Rules on the structure tree: types, nesting, headings, alternative texts. */
export function checkStructure(file: PdfFile, tree: StructureTree, findings: Findings): void {
	const tags = new Map(tree.elements.map(({ ref, tag }) => [ref, tag]));
	const [top, ...others] = tree.top;
	findings.expect(
		top?.tag === 'Document' && others.length === 0,
		'09-document',
		'top is no Document'
	);
	for (const key of tree.repeated) findings.add('09-repeated', `${key} stands in the tree twice`);
	for (const element of tree.elements) {
		checkPlace(element, tags.get(element.parent) ?? 'Root', findings);
		checkProperties(file, element, findings);
	}
	checkHeadings(tree.elements, findings);
}

function checkPlace(
	{ ref, tag, parent, dictionary }: TreeElement,
	above: string,
	findings: Findings
): void {
	findings.expect(STANDARD_TYPES.has(tag), '02-type', `${tag} is no standard type`);
	findings.expect(dictionary['/P'] === parent, '09-parent', `/P of ${ref} is wrong`);
	const fits = (PARENTS[tag]?.test(above) ?? true) && (KIDS[above]?.test(tag) ?? true);
	findings.expect(fits, '09-nesting', `${tag} in ${above}`);
}

function checkProperties(file: PdfFile, element: TreeElement, findings: Findings): void {
	const { tag, dictionary, kids, ref } = element;
	const mayBeEmpty = tag === 'TH' || tag === 'TD';
	findings.expect(kids.length > 0 || mayBeEmpty, '09-empty', `${tag} ${ref} is empty`);
	const lang = dictionary['/Lang'];
	findings.expect(lang === undefined || isLanguage(file.text(lang)), '11-lang', `/Lang of ${ref}`);
	const spoken = dictionary['/ActualText'];
	findings.expect(
		spoken === undefined || file.text(spoken) !== '',
		'P-spoken',
		`${ref} says nothing`
	);
	if (tag !== 'Figure') return;
	const alternative = file.text(dictionary['/Alt']) || file.text(spoken);
	findings.expect(alternative.trim() !== '', '13-alt', 'Figure without /Alt');
	const box = file.array(attributesOf(file, element, 'Layout')['/BBox']);
	findings.expect(box.length === 4, '13-bbox', 'Figure without /BBox');
}

function checkHeadings(elements: readonly TreeElement[], findings: Findings): void {
	let level = 0;
	let titles = 0;
	for (const { tag } of elements) {
		findings.expect(tag !== 'H', '14-headings', 'H beside numbered headings');
		const found = /^H([1-6])$/.exec(tag);
		if (found === null) continue;
		const next = Number(found[1]);
		findings.expect(next <= level + 1, '14-headings', `H${next} after H${level}`);
		level = next;
		if (next === 1) titles++;
	}
	findings.expect(titles === 1, '14-title', `${titles} headings of level 1`);
}
