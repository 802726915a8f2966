import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkPdf, type Expected } from './check-pdf.ts';
import { QdfFile, replacing } from './qdf-file.ts';

/** One way to break a PDF. */
export interface Fault {
	readonly name: string;
	/** What the file must contain for it. */
	readonly needs: string;
	/** The rule of the checker that must find it. */
	readonly rule: string;
	/** The changed file, undefined if it has not what is needed. */
	readonly plant: (file: QdfFile) => string | undefined;
}

const CATALOGUE = /\/Type \/Catalog\b/;
const PAGE_CONTENT = /\bBDC\n/;
const STRING = String.raw`(?:<[^>]*>|\((?:\\[\s\S]|[^)\\])*\))`;

/** Beginning of tagged content; its number is the only group. */
const TAGGED = /\/[A-Z]\w* <<\/MCID (\d+)>> BDC\n/;

/** Faults of the file as a whole. */
const documentFaults: readonly Fault[] = [
	{
		name: 'no language',
		needs: 'the language of the document',
		rule: '11-lang',
		plant: (file) => file.editObject(CATALOGUE, replacing(new RegExp(`/Lang ${STRING}`), ''))
	},
	{
		name: 'not marked as tagged',
		needs: 'MarkInfo',
		rule: '06-marked',
		plant: (file) => file.editObject(CATALOGUE, replacing(/\/Marked true/, '/Marked false'))
	},
	{
		name: 'tags are suspects',
		needs: 'MarkInfo',
		rule: '02-suspects',
		plant: (file) => file.editObject(CATALOGUE, replacing(/\/Marked true/, '$& /Suspects true'))
	},
	{
		name: 'title not shown',
		needs: 'viewer preferences',
		rule: '07-title',
		plant: (file) => file.replace(/\/DisplayDocTitle true/, '/DisplayDocTitle false')
	},
	{
		name: 'no claim of PDF/UA',
		needs: 'XMP',
		rule: '05-claim',
		plant: (file) => file.replace(/<pdfuaid:part>1<\/pdfuaid:part>/, '')
	},
	{
		name: 'no title',
		needs: 'XMP',
		rule: '06-title',
		plant: (file) => file.replace(/<dc:title>.*?<\/dc:title>/s, '')
	},
	{
		name: 'no output intent',
		needs: 'a colour profile',
		rule: 'A-intent',
		plant: (file) => file.replace(/\/S \/GTS_PDFA1/, '/S /GTS_PDFX')
	},
	{
		name: 'no file identifier',
		needs: 'a trailer',
		rule: 'A-id',
		plant: (file) => file.replace(/\/ID \[[^\]]*\]/, '')
	},
	{
		name: 'attachment without relation',
		needs: 'an attachment',
		rule: 'A-attachment',
		plant: (file) => file.replace(/\/AFRelationship \/Source/, '')
	}
];

/** Faults of the structure tree. */
const structureFaults: readonly Fault[] = [
	{
		name: 'figure without alternative text',
		needs: 'a figure',
		rule: '13-alt',
		plant: (file) => file.editObject(/\/S \/Figure\b/, replacing(new RegExp(`/Alt ${STRING}`), ''))
	},
	{
		name: 'head cell without scope',
		needs: 'a table',
		rule: '15-scope',
		plant: (file) => file.editObject(/\/S \/TH\b/, replacing(/\/Scope \/\w+/, ''))
	},
	{
		name: 'heading level left out',
		needs: 'a heading of level 2',
		rule: '14-headings',
		plant: (file) => file.editObject(/\/S \/H2\b/, replacing(/\/S \/H2/, '/S /H4'))
	},
	{
		name: 'table row outside its kind',
		needs: 'a table',
		rule: '09-nesting',
		plant: (file) => file.editObject(/\/S \/TR\b/, replacing(/\/S \/TR/, '/S /Div'))
	},
	{
		name: 'paragraph instead of a cell',
		needs: 'a table',
		rule: '09-nesting',
		plant: (file) => file.editObject(/\/S \/TD\b/, replacing(/\/S \/TD/, '/S /P'))
	},
	{
		name: 'type that is no standard',
		needs: 'a caption',
		rule: '02-type',
		plant: (file) => file.editObject(/\/S \/Caption\b/, replacing(/\/S \/Caption/, '/S /Legende'))
	},
	{
		name: 'wrong parent',
		needs: 'two levels of structure',
		rule: '09-parent',
		plant(file) {
			const root = file.numberOf(/\/Type \/StructTreeRoot\b/);
			const document = file.numberOf(/\/S \/Document\b/);
			const below = new RegExp(`/P (?!(?:${root}|${document}) 0 R)\\d+ 0 R`);
			return file.editObject(/\/Type \/StructElem\b/, replacing(below, `/P ${root} 0 R`));
		}
	},
	{
		name: 'entries of the parent tree swapped',
		needs: 'two elements with content on a page',
		rule: '09-parent-tree',
		plant: (file) =>
			file.editObject(/\/Nums \[/, replacing(/(\d+ 0 R)(\s+)(?!\1)(\d+ 0 R)/, '$3$2$1'))
	}
];

/** Faults of what is drawn. */
const contentFaults: readonly Fault[] = [
	{
		name: 'content no longer tagged',
		needs: 'a paragraph',
		rule: '01-untagged',
		plant: (file) => file.editObject(PAGE_CONTENT, replacing(/\/P <<\/MCID \d+>> BDC/, '/P BMC'))
	},
	{
		name: 'mark without end',
		needs: 'tagged content',
		rule: '01-balance',
		plant: (file) => file.editObject(PAGE_CONTENT, replacing(/\nEMC\n/, '\n'))
	},
	{
		name: 'one number twice on a page',
		needs: 'two pieces of content on a page',
		rule: '01-mcid',
		plant: (file) => file.editObject(PAGE_CONTENT, repeatNumber)
	},
	{
		name: 'decoration within tagged content',
		needs: 'tagged content',
		rule: '01-nested',
		plant: (file) =>
			file.editObject(
				PAGE_CONTENT,
				replacing(
					new RegExp(`(${TAGGED.source})([\\s\\S]*?\\n)EMC\\n`),
					'$1/Artifact BMC\n$3EMC\nEMC\n'
				)
			)
	},
	{
		name: 'text outside of marks',
		needs: 'a footer',
		rule: '01-untagged',
		plant: (file) =>
			file.editObject(PAGE_CONTENT, replacing(/\/Artifact <<[^\n]*\/Footer>> BDC/, '/Span BMC'))
	},
	{
		name: 'lines outside of marks',
		needs: 'rules or frames',
		rule: '01-untagged',
		plant: (file) =>
			file.editObject(PAGE_CONTENT, replacing(/\/Artifact <<\/Type \/Layout>> BDC/, '/Span BMC'))
	}
];

/** Faults of links, pages and fonts. */
const objectFaults: readonly Fault[] = [
	{
		name: 'link without description',
		needs: 'a link',
		rule: '28-contents',
		plant: (file) =>
			file.editObject(/\/Subtype \/Link\b/, replacing(new RegExp(`/Contents ${STRING}`), ''))
	},
	{
		name: 'link without its place in the parent tree',
		needs: 'a link',
		rule: '28-tree',
		plant: (file) => file.editObject(/\/Subtype \/Link\b/, replacing(/\/StructParent \d+/, ''))
	},
	{
		name: 'order of tabs not set',
		needs: 'a page',
		rule: '28-tabs',
		plant: (file) => file.editObject(/\/Type \/Page\b/, replacing(/\/Tabs \/S\b/, ''))
	},
	{
		name: 'font without Unicode',
		needs: 'a font',
		rule: '31-unicode',
		plant: (file) => file.editObject(/\/Subtype \/Type0\b/, replacing(/\/ToUnicode \d+ 0 R/, ''))
	},
	{
		name: 'font not embedded',
		needs: 'a font',
		rule: '31-embedded',
		plant: (file) =>
			file.editObject(/\/Type \/FontDescriptor\b/, replacing(/\/FontFile2 \d+ 0 R/, ''))
	},
	{
		name: 'wrong width of a character',
		needs: 'a font',
		rule: '31-width',
		plant: (file) =>
			file.editObject(/\/Subtype \/CIDFontType2\b/, (body) =>
				body.replace(
					/(\/W \[\s+\d+\s+\[\s+)(\d+)/,
					(_, before: string, width: string) => `${before}${Number(width) + 120}`
				)
			)
	}
];

/** The 29 faults. */
export const FAULTS: readonly Fault[] = [
	...documentFaults,
	...structureFaults,
	...contentFaults,
	...objectFaults
];

const TEXT_FIELD = /\/FT \/Tx\b/;
const OPTION = /\/AS \/Off\b/;

/** Faults of what can be filled in; only of a form. */
export const FORM_FAULTS: readonly Fault[] = [
	{
		name: 'text field that does not say what it is',
		needs: 'a text field',
		rule: '28-tooltip',
		plant: (file) => file.editObject(TEXT_FIELD, replacing(new RegExp(`/TU ${STRING}`), ''))
	},
	{
		name: 'option that does not say what it is',
		needs: 'an option',
		rule: '28-tooltip',
		plant: (file) => file.editObject(OPTION, replacing(new RegExp(`/TU ${STRING}`), ''))
	},
	{
		name: 'field without its place in the parent tree',
		needs: 'a text field',
		rule: '28-tree',
		plant: (file) => file.editObject(TEXT_FIELD, replacing(/\/StructParent \d+/, ''))
	},
	{
		name: 'field outside a Form',
		needs: 'a field',
		rule: '28-link',
		plant: (file) => file.editObject(/\/S \/Form\b/, replacing(/\/S \/Form/, '/S /Span'))
	},
	{
		name: 'field that is not printed',
		needs: 'a text field',
		rule: 'A-print',
		plant: (file) => file.editObject(TEXT_FIELD, replacing(/\/F 4\b/, '/F 0'))
	},
	{
		name: 'two fields of one name',
		needs: 'two text fields',
		rule: 'P-name',
		plant: (file) => file.replace(/\/T \(date\)/, '/T (municipality)')
	},
	{
		name: 'option of no group',
		needs: 'an option',
		rule: 'P-group',
		plant: (file) => file.editObject(OPTION, replacing(/\/Parent \d+ 0 R/, '/Parent 1 0 R'))
	},
	{
		name: 'two options of one value',
		needs: 'an option',
		rule: 'P-group',
		plant: (file) => file.replace(/\/level-1 /, '/level-0 ')
	},
	{
		name: 'field of no form',
		needs: 'a form',
		rule: 'P-form',
		plant: (file) => file.editObject(/\/T \(insek-check/, replacing(/(\/Kids \[\s*)\d+ 0 R/, '$1'))
	},
	{
		name: 'text field without a look',
		needs: 'a text field',
		rule: 'A-look',
		plant: (file) => file.editObject(TEXT_FIELD, replacing(/\/AP <<[^>]*>>/, ''))
	},
	{
		name: 'option without a look for its state',
		needs: 'an option',
		rule: 'A-look',
		plant: (file) => file.editObject(OPTION, replacing(/\/AS \/Off/, '/AS /Ja'))
	},
	{
		name: 'field with an action',
		needs: 'a text field',
		rule: 'A-action',
		plant: (file) => file.editObject(TEXT_FIELD, replacing(/\/F 4\b/, '/F 4 /AA <<>>'))
	},
	{
		name: 'look left to the viewer',
		needs: 'a form',
		rule: 'A-appearances',
		plant: (file) => file.replace(/\/AcroForm <</, '/AcroForm << /NeedAppearances true')
	},
	{
		name: 'fields in another order than they are read',
		needs: 'two fields on a page',
		rule: '28-order',
		plant: (file) =>
			file.editObject(
				/\/Type \/Page\b/,
				replacing(/(\/Annots \[\s*)(\d+ 0 R)(\s+)(\d+ 0 R)/, '$1$4$3$2')
			)
	},
	{
		name: 'font of what is typed not in the file',
		needs: 'a form',
		rule: '31-embedded',
		plant: (file) =>
			file.editObject(/\/FontName \/FiraSans-Formular\b/, replacing(/\/FontFile2 \d+ 0 R/, ''))
	},
	{
		name: 'font that is not the one asked for',
		needs: 'a form',
		rule: '31-embedded',
		plant: (file) => file.replace(/(\/DR <<\s*\/Font <<\s*)\/\w+/, '$1/Helv')
	},
	{
		name: 'font of what is typed without Unicode',
		needs: 'a form',
		rule: '31-unicode',
		plant: (file) =>
			file.editObject(/\/BaseFont \/FiraSans-Formular\b/, replacing(/\/ToUnicode \d+ 0 R/, ''))
	},
	{
		name: 'wrong width of a typed character',
		needs: 'a form',
		rule: '31-width',
		plant: (file) =>
			file.editObject(/\/BaseFont \/FiraSans-Formular\b/, replacing(/(\/Widths \[\s*)\d+/, '$1999'))
	}
];

export interface CounterProof {
	readonly found: readonly string[];
	/** Planted, but the checker says nothing. */
	readonly missed: readonly string[];
	readonly notApplicable: readonly { readonly name: string; readonly reason: string }[];
}

/**
 * Plants every fault into a PDF that has none and tells which the checker finds by the right rule.
 */
export function counterProof(pdfPath: string, expected: Expected, faults = FAULTS): CounterProof {
	const file = QdfFile.of(pdfPath);
	const folder = mkdtempSync(path.join(tmpdir(), 'faults-'));
	const found: string[] = [];
	const missed: string[] = [];
	const notApplicable: { name: string; reason: string }[] = [];
	faults.forEach(({ name, needs, rule, plant }, index) => {
		const planted = plant(file);
		if (planted === undefined) {
			notApplicable.push({ name, reason: `the file lacks ${needs}` });
			return;
		}
		const target = QdfFile.write(planted, folder, String(index));
		const { findings } = checkPdf(target, expected);
		(findings.some((finding) => finding.rule === rule) ? found : missed).push(name);
	});
	rmSync(folder, { recursive: true });
	return { found, missed, notApplicable };
}

/** Gives the second piece of content the number of the first. */
function repeatNumber(content: string): string | undefined {
	const first = TAGGED.exec(content);
	if (first === null) return undefined;
	const end = first.index + first[0].length;
	const rest = content.slice(end).replace(/<<\/MCID \d+>>/, `<</MCID ${first[1]}>>`);
	return content.slice(0, end) + rest;
}
