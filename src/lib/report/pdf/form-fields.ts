import type { PlacedChoice, PlacedDocument, PlacedField, PlacedTextField } from '../placed.ts';
import { FieldLooks, FIELD_FRAME, typedStyle } from './field-looks.ts';
import { writeFormFont } from './form-font.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { pdfRect, reference, textString } from './pdf-syntax.ts';

/**
 * Under which name fields ask for the form's font; it says nothing of the font. Chromium's viewer writes letters from
 * outside Western Europe with a form's own font only under a name it knows from fonts of signs; under any other it
 * takes one that is not in the file. Measured: docs/accessibility.md, "Formular: Protokoll".
 */
const FONT_NAME = 'Wingdings';
const MULTILINE = 1 << 12;
/** At most one of a group; viewers that can may take a choice back. */
const RADIO = 1 << 15;

/** A field with all that its dictionary names. */
interface Widget {
	readonly field: PlacedField;
	readonly id: number;
	/** In the parent tree. */
	readonly key: number;
	readonly page: string;
	readonly pageHeight: number;
}

/** Object numbers and keys of a document's fields, by page and field. */
export interface FieldNumbers {
	readonly ids: readonly (readonly number[])[];
	readonly keys: readonly (readonly number[])[];
}

/**
 * Writes a document's fields as interactive form (ISO 32000-1, 12.7): all below one field named `meta.form`, each with
 * its look, a name to be read aloud and its place in the parent tree. No viewer has to draw anything, nothing but the
 * form's own font is named. Returns the entry of the catalogue; undefined without fields. Throws if there are fields
 * but no form.
 */
export function writeFormFields(
	objects: PdfObjects,
	placed: PlacedDocument,
	numbers: FieldNumbers,
	ttf: Uint8Array
): string | undefined {
	const widgets = widgetsOf(objects, placed, numbers);
	if (widgets.length === 0) return undefined;
	const { form } = placed.meta;
	if (form === undefined) throw new Error('fields that belong to no form');
	const root = objects.allocate();
	const font = writeFormFont(objects, ttf);
	const kids = writeWidgets(objects, widgets, root);
	objects.put(root, `<</T ${textString(form)} /Kids [${kids.map(reference).join(' ')}]>>`);
	return (
		`/AcroForm <</Fields [${reference(root)}] ` +
		`/DR <</Font <</${FONT_NAME} ${reference(font)}>>>> /DA ${typedStyle(FONT_NAME, 9)}>>`
	);
}

function widgetsOf(
	objects: PdfObjects,
	{ pages }: PlacedDocument,
	{ ids, keys }: FieldNumbers
): Widget[] {
	return pages.flatMap(({ fields = [], height }, page) =>
		fields.map((field, index) => {
			const id = ids[page]?.[index];
			const key = keys[page]?.[index];
			if (id === undefined || key === undefined) throw new Error('field without a number');
			return { field, id, key, page: objects.pageReference(page), pageHeight: height };
		})
	);
}

/** Object numbers of the fields right below the form, in reading order. */
function writeWidgets(objects: PdfObjects, widgets: readonly Widget[], root: number): number[] {
	const looks = new FieldLooks(objects);
	const groups = new Map<string, { id: number; field: PlacedChoice; kids: number[] }>();
	const below: number[] = [];
	for (const widget of widgets) {
		const { field, id } = widget;
		const look = looks.lookOf(field);
		if (field.field === 'text') {
			objects.put(id, `<<${widgetEntries(widget)} ${look} ${textEntries(field, root)}>>`);
			below.push(id);
			continue;
		}
		const group = groups.get(field.name) ?? { id: objects.allocate(), field, kids: [] };
		if (group.kids.length === 0) below.push(group.id);
		groups.set(field.name, group);
		group.kids.push(id);
		objects.put(id, `<<${widgetEntries(widget)} ${look} /Parent ${reference(group.id)}>>`);
	}
	for (const { id, field, kids } of groups.values()) {
		objects.put(
			id,
			`<</FT /Btn /Ff ${RADIO} /T ${textString(field.name)} /TU ${textString(field.group)} ` +
				`/V /Off /Parent ${reference(root)} /Kids [${kids.map(reference).join(' ')}]>>`
		);
	}
	return below;
}

function textEntries({ name, size, isMultiline }: PlacedTextField, root: number): string {
	return (
		`/Parent ${reference(root)} /FT /Tx /T ${textString(name)} ` +
		`/DA ${typedStyle(FONT_NAME, size)}${isMultiline ? ` /Ff ${MULTILINE}` : ''}`
	);
}

/** Flag 4: the field is printed, which PDF/A asks for. */
function widgetEntries({ field, key, page, pageHeight }: Widget): string {
	return (
		`/Type /Annot /Subtype /Widget /F 4 /Rect ${pdfRect(field.rect, pageHeight)} /P ${page} ` +
		`/StructParent ${key} /TU ${textString(field.tooltip)} ${FIELD_FRAME}`
	);
}
