import type { Findings } from './findings.ts';
import { fontOf } from './fonts.ts';
import { isReference, type PdfDictionary, type PdfFile, type PdfValue } from './pdf-file.ts';
import type { StructureTree } from './structure-tree.ts';
import { fontMetricsOf } from '#lib/report/font-metrics.ts';

/** A field of the form that can be filled, with its full name. */
interface Field {
	readonly ref: string;
	readonly name: string;
	readonly dictionary: PdfDictionary;
}

type Rule = readonly [condition: boolean, rule: string, message: string];

/**
 * Rules on what can be filled in: every field is in the form and in the tree, says aloud what it is, has a look for
 * each of its states and a name of its own; the options of a group have one parent; what is typed has a font in the
 * file; fields follow each other as they are read. A file without fields has no form.
 */
export function checkForm(file: PdfFile, tree: StructureTree, findings: Findings): void {
	const form = file.dictionary(file.catalogue['/AcroForm']);
	const fields = fieldsBelow(file, file.array(form['/Fields']), '');
	const widgets = file.pages.flatMap((page) => widgetsOn(file, page));
	const names = fields.map(({ name }) => name);
	findings.expect(new Set(names).size === names.length, 'P-name', 'two fields of one name');
	const reached = new Set(fields.flatMap((field) => [field.ref, ...kidsOf(file, field)]));
	for (const ref of widgets) {
		findings.expect(reached.has(ref), 'P-form', `${ref} belongs to no field of the form`);
		checkWidget(file, file.dictionary(ref), findings);
	}
	for (const field of fields) checkField(file, field, findings);
	checkOrder(file, tree, findings);
	if (fields.length > 0) checkFormFont(file, form, findings);
}

function widgetsOn(file: PdfFile, page: string): string[] {
	return file
		.array(file.dictionary(page)['/Annots'])
		.filter(isReference)
		.filter((ref) => file.dictionary(ref)['/Subtype'] === '/Widget');
}

/** Fields at the ends of the form's tree; what has a name only for others below it is none. */
function fieldsBelow(file: PdfFile, refs: readonly PdfValue[], prefix: string): Field[] {
	return refs.filter(isReference).flatMap((ref): Field[] => {
		const dictionary = file.dictionary(ref);
		const name = prefix + file.text(dictionary['/T']);
		if (dictionary['/FT'] !== undefined) return [{ ref, name, dictionary }];
		return fieldsBelow(file, file.array(dictionary['/Kids']), `${name}.`);
	});
}

function kidsOf(file: PdfFile, { dictionary }: Field): string[] {
	return file.array(dictionary['/Kids']).filter(isReference);
}

function checkWidget(file: PdfFile, widget: PdfDictionary, findings: Findings): void {
	const look = file.dictionary(widget['/AP']);
	const normal = file.dictionary(look['/N']);
	const isOption = widget['/FT'] === undefined;
	const isStream = normal['/BBox'] !== undefined;
	const states = Object.keys(normal);
	const chosen = String(widget['/AS']);
	const rules: readonly Rule[] = [
		[file.text(widget['/TU']).trim() !== '', '28-tooltip', 'field that does not say what it is'],
		[look['/N'] !== undefined && Object.keys(look).length === 1, 'A-look', 'field without a look'],
		[isOption !== isStream, 'A-look', 'look of another kind of field'],
		[!isOption || (states.length === 2 && states.includes('/Off')), 'A-look', states.join()],
		[!isOption || states.includes(chosen), 'A-look', `no look for ${chosen}`],
		[widget['/A'] === undefined && widget['/AA'] === undefined, 'A-action', 'field with an action']
	];
	for (const [condition, rule, message] of rules) findings.expect(condition, rule, message);
	const looks = isOption ? Object.values(normal) : [look['/N']];
	for (const each of looks) checkLook(file, each, findings);
}

/** A look may draw with fonts of its own only when they are in the file. */
function checkLook(file: PdfFile, look: PdfValue | undefined, findings: Findings): void {
	const drawn = file.stream(look).toString('latin1');
	const fonts = file.dictionary(file.dictionary(file.dictionary(look)['/Resources'])['/Font']);
	for (const font of Object.values(fonts)) fontOf(file, font, findings);
	const named = [...drawn.matchAll(/\/(\S+) [\d.]+ Tf/g)].map(([, name]) => `/${name}`);
	findings.expect(
		named.every((name) => name in fonts),
		'31-embedded',
		`look with unknown font ${named.join()}`
	);
}

function checkField(file: PdfFile, field: Field, findings: Findings): void {
	const { dictionary, ref, name } = field;
	findings.expect(
		file.text(dictionary['/TU']).trim() !== '',
		'28-tooltip',
		`${name} does not say what it is`
	);
	findings.expect(!/\..*\./.test(name) && !name.endsWith('.'), 'P-name', `name "${name}"`);
	if (dictionary['/FT'] !== '/Btn') return;
	const options = kidsOf(file, field).map((kid) => file.dictionary(kid));
	const values = options.flatMap((kid) =>
		Object.keys(file.dictionary(file.dictionary(kid['/AP'])['/N'])).filter((key) => key !== '/Off')
	);
	findings.expect(
		options.length > 1 && options.every((kid) => kid['/Parent'] === ref),
		'P-group',
		`options of ${name} without their group`
	);
	findings.expect(new Set(values).size === options.length, 'P-group', `options of ${name}`);
}

/** Fields stand in a page's list as they stand in the tree: some viewers go by the one, some by the other. */
function checkOrder(file: PdfFile, tree: StructureTree, findings: Findings): void {
	const read = [...tree.owners.keys()];
	for (const page of file.pages) {
		const places = widgetsOn(file, page).map((ref) => read.indexOf(ref));
		const isSorted = places.every(
			(place, index) => index === 0 || place > (places[index - 1] ?? 0)
		);
		findings.expect(isSorted, '28-order', `fields of ${page} in another order than read`);
	}
}

/** What is typed is written with this font: it must be whole, known by its characters and of true widths. */
function checkFormFont(file: PdfFile, form: PdfDictionary, findings: Findings): void {
	const fonts = file.dictionary(file.dictionary(form['/DR'])['/Font']);
	const asked = /^\/(\S+) /.exec(file.text(form['/DA']))?.[1] ?? '';
	findings.expect(`/${asked}` in fonts, '31-embedded', `no font ${asked} in the form`);
	for (const value of Object.values(fonts)) {
		const { unicode } = fontOf(file, value, findings);
		const font = file.dictionary(value);
		const program = file.stream(file.dictionary(font['/FontDescriptor'])['/FontFile2']);
		if (program.length === 0) continue;
		const { widthOf } = fontMetricsOf(program);
		const first = Number(font['/FirstChar']);
		file.array(font['/Widths']).forEach((width, index) => {
			const real = 1000 * widthOf(unicode.get(first + index) ?? '');
			findings.expect(Math.abs(real - Number(width)) <= 1, '31-width', `code ${first + index}`);
		});
	}
}
