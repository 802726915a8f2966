import { operationsOf, stringBytes, type Operation } from './content-operators.ts';
import type { Findings } from './findings.ts';
import { fontOf, type CheckedFont } from './fonts.ts';
import { isReference, type PdfDictionary, type PdfFile } from './pdf-file.ts';
import { contentKey, type StructureTree } from './structure-tree.ts';

/** An open mark: decoration, tagged content, or another one without meaning for the structure. */
interface Mark {
	readonly isArtifact: boolean;
	readonly mcid: number | undefined;
}

const PAINTING = /^(S|s|f|F|f\*|B|B\*|b|b\*|sh|BI)$/;

/**
 * Rules on what is drawn: everything is tagged or decoration, content and tree name each other,
 * fonts are in the file, every character has a meaning. Returns the text of each piece of content,
 * by its key.
 */
export function checkContent(
	file: PdfFile,
	tree: StructureTree,
	findings: Findings
): Map<string, string> {
	const checker = new ContentChecker(file, tree, findings);
	for (const page of file.pages) checker.checkPage(page);
	return checker.texts;
}

class ContentChecker {
	readonly texts = new Map<string, string>();
	readonly #fonts = new Map<string, CheckedFont>();
	#page = '';
	#pageFonts: PdfDictionary = {};
	#font: CheckedFont | undefined;
	#marks: Mark[] = [];
	#seen = new Set<number>();

	constructor(
		readonly file: PdfFile,
		readonly tree: StructureTree,
		readonly findings: Findings
	) {}

	checkPage(page: string): void {
		const { file, findings } = this;
		const resources = file.dictionary(file.inherited(page, '/Resources'));
		this.#page = page;
		this.#pageFonts = file.dictionary(resources['/Font']);
		this.#marks = [];
		this.#seen = new Set();
		const contents = file.list(file.dictionary(page)['/Contents']);
		const source = contents.map((part) => file.stream(part).toString('latin1')).join('\n');
		for (const operation of operationsOf(source)) this.#run(operation);
		findings.expect(this.#marks.length === 0, '01-balance', `${page}: mark without end`);
		findings.expect(file.dictionary(page)['/Tabs'] === '/S', '28-tabs', `${page} without /Tabs /S`);
		for (const key of this.tree.owners.keys()) {
			const isMissing = key.startsWith(`${page}#`) && !this.#seen.has(Number(key.split('#')[1]));
			findings.expect(!isMissing, '09-dangling', `tree names ${key}, which is not drawn`);
		}
	}

	#run({ operator, operands }: Operation): void {
		if (operator === 'BDC' || operator === 'BMC') this.#begin(operands);
		else if (operator === 'EMC') this.#end();
		else if (operator === 'Tf') this.#font = this.#fontNamed(operands[0] ?? '');
		else if (/^(Tj|'|")$/.test(operator)) this.#show(operands.at(-1) ?? '');
		else if (operator === 'TJ')
			operands.filter((o) => /^[(<]/.test(o)).forEach((o) => this.#show(o));
		else if (operator === 'Do') this.findings.add('01-object', 'drawn objects are not known here');
		else if (PAINTING.test(operator)) this.#expectMark(`graphics (${operator})`);
	}

	/** The innermost mark with a meaning. */
	#current(): Mark | undefined {
		return this.#marks.findLast((mark) => mark.isArtifact || mark.mcid !== undefined);
	}

	#expectMark(what: string): void {
		this.findings.expect(this.#current() !== undefined, '01-untagged', `${what} on ${this.#page}`);
	}

	#begin(operands: readonly string[]): void {
		const tag = operands[0] ?? '';
		const at = operands.indexOf('/MCID');
		const mcid = at < 0 ? undefined : Number(operands[at + 1]);
		const mark = { isArtifact: tag === '/Artifact', mcid };
		const outer = this.#current();
		const isNested =
			outer !== undefined && (mark.isArtifact !== outer.isArtifact || mcid !== undefined);
		this.findings.expect(!isNested, '01-nested', `${tag} within marked content`);
		if (mcid !== undefined) this.#checkNumber(tag, mcid);
		this.#marks.push(mark);
	}

	/** Content → tree, and content → parent tree → the same element. */
	#checkNumber(tag: string, mcid: number): void {
		const { file, findings, tree } = this;
		findings.expect(!this.#seen.has(mcid), '01-mcid', `MCID ${mcid} twice on ${this.#page}`);
		this.#seen.add(mcid);
		const owner = tree.owners.get(contentKey(this.#page, mcid));
		if (owner === undefined) {
			findings.add('01-orphan', `MCID ${mcid} of ${this.#page} is not in the tree`);
			return;
		}
		const key = Number(file.dictionary(this.#page)['/StructParents'] ?? -1);
		const listed = file.array(tree.parentTree.get(key))[mcid];
		findings.expect(
			listed === owner,
			'09-parent-tree',
			`MCID ${mcid}: ${String(listed)}, not ${owner}`
		);
		findings.expect(file.dictionary(owner)['/S'] === tag, 'P-tag', `${tag} of ${owner}`);
	}

	#end(): void {
		this.findings.expect(this.#marks.length > 0, '01-balance', `${this.#page}: end without mark`);
		this.#marks.pop();
	}

	#fontNamed(resource: string): CheckedFont | undefined {
		const ref = this.#pageFonts[resource];
		if (!isReference(ref)) return undefined;
		const font = this.#fonts.get(ref) ?? fontOf(this.file, ref, this.findings);
		this.#fonts.set(ref, font);
		return font;
	}

	#show(operand: string): void {
		this.#expectMark('text');
		const font = this.#font;
		if (font === undefined) {
			this.findings.add('31-embedded', 'text without a font of the page');
			return;
		}
		const bytes = stringBytes(operand);
		const step = font.isWide ? 2 : 1;
		let text = '';
		for (let at = 0; at + step <= bytes.length; at += step) {
			text += this.#character(bytes.readUIntBE(at, step), font);
		}
		const mcid = this.#current()?.mcid;
		if (mcid === undefined) return;
		const key = contentKey(this.#page, mcid);
		this.texts.set(key, (this.texts.get(key) ?? '') + text);
	}

	#character(code: number, font: CheckedFont): string {
		this.findings.expect(code !== 0, '31-notdef', `glyph 0 on ${this.#page}`);
		font.checkGlyph(code);
		const text = font.unicode.get(code) ?? '';
		const isText = text !== '' && !/[\0\uFEFF\uFFFE\uFFFD\uE000-\uF8FF]/.test(text);
		this.findings.expect(isText, '10-unicode', `no Unicode for code ${code}`);
		return text;
	}
}
