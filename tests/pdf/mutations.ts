import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkRules, type Expected } from './check-pdf.ts';
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
/** A string of a PDF's source, as pattern. */
export const STRING = String.raw`(?:<[^>]*>|\((?:\\[\s\S]|[^)\\])*\))`;

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
			const below = `/P (?!(?:${root}|${document}) 0 R)\\d+ 0 R`;
			// an element: its type comes after its parent, as qdf sorts the keys
			const element = new RegExp(`${below}[^]*/S /(?:P|TD|TH|Span|LBody)\\b`);
			return file.editObject(element, replacing(new RegExp(below), `/P ${root} 0 R`));
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
		const { findings } = checkRules(target, expected);
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
