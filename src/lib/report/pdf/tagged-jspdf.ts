import type { jsPDF } from 'jspdf';
import type { PlacedDocument, PlacedLink } from '../placed.ts';
import { writeAttachment, type Attachment } from './attachment.ts';
import { utf8String } from './binary.ts';
import { documentDate } from './date.ts';
import { writeFormFields } from './form-fields.ts';
import { srgbProfile } from './icc.ts';
import { internalOf, type JsPdfInternal } from './jspdf-internal.ts';
import type { ContentMark } from './marked-content.ts';
import { writeOutlines } from './outlines.ts';
import type { PdfObjects } from './pdf-objects.ts';
import { literalString, pdfRect, reference, textString } from './pdf-syntax.ts';
import { parentTreeKeys, writeTagTree } from './tag-tree.ts';
import { xmpPacket } from './xmp.ts';

/** What makes a drawn jsPDF document an accessible archive file. */
export interface TaggedParts {
	readonly placed: PlacedDocument;
	readonly marks: readonly (readonly ContentMark[])[];
	readonly producer: string;
	readonly attachment: Attachment | undefined;
	/** TrueType file of what is typed into fields. */
	readonly formFont: Uint8Array;
}

/**
 * Adds structure, links, fields, bookmarks, metadata, colour profile and attachment while jsPDF writes the
 * file (PDF/UA-1 and PDF/A-2a, with attachment PDF/A-3a). Call it once, when all pages are drawn;
 * afterwards only `output`. Nothing of jsPDF's own links, bookmarks or forms may be used beside it.
 */
export function tagJsPdf(pdf: jsPDF, parts: TaggedParts): void {
	const internal = internalOf(pdf);
	const objects = pdfObjectsOf(internal);
	const { placed } = parts;
	const annotationIds: number[][] = placed.pages.map(() => []);
	let catalogue: string[] = [];

	internal.events.subscribe('putPage', ({ pageNumber }: { pageNumber: number }) => {
		const page = pageNumber - 1;
		internal.out(`/StructParents ${page} /Tabs /S`);
		const { links = [], fields = [] } = placed.pages[page] ?? {};
		const ids = [...links, ...fields].map(() => objects.allocate());
		annotationIds[page] = ids;
		if (ids.length > 0) internal.out(`/Annots [${ids.map(reference).join(' ')}]`);
	});

	internal.events.subscribe('postPutResources', () => {
		writeLinks(objects, placed, annotationIds);
		catalogue = [
			`/MarkInfo <</Marked true>> /Lang ${textString(placed.meta.lang)}`,
			'/ViewerPreferences <</DisplayDocTitle true>>',
			...metadataEntries(objects, parts),
			...structureEntries(objects, parts, annotationIds),
			...formEntries(objects, parts, annotationIds)
		];
	});

	// no new object here: the catalogue must be the file's last one
	internal.events.subscribe('putCatalog', () => catalogue.forEach((entry) => internal.out(entry)));
}

function pdfObjectsOf(internal: JsPdfInternal): PdfObjects {
	return {
		allocate: () => internal.newObjectDeferred(),
		put(id, body) {
			internal.newObjectDeferredBegin(id, true);
			internal.out(body);
			internal.out('endobj');
		},
		stream(id, entries, data, isCompressed) {
			internal.newObjectDeferredBegin(id, true);
			internal.putStream({
				data,
				additionalKeyValues: Object.entries(entries).map(([key, value]) => ({ key, value })),
				filters: isCompressed ? ['FlateEncode'] : [],
				objectId: id
			});
			internal.out('endobj');
		},
		pageReference: (page) => reference(internal.getPageInfo(page + 1).objId)
	};
}

function metadataEntries(
	objects: PdfObjects,
	{ placed, producer, attachment }: TaggedParts
): string[] {
	const date = documentDate(placed.meta.date);
	const xmp = objects.allocate();
	const packet = xmpPacket({
		title: placed.meta.title,
		author: placed.meta.author,
		lang: placed.meta.lang,
		date: date.iso,
		producer,
		conformance: attachment ? '3a' : '2a'
	});
	// readable for tools that know no PDF, so never compressed
	objects.stream(xmp, { Type: '/Metadata', Subtype: '/XML' }, utf8String(packet), false);
	const profile = objects.allocate();
	objects.stream(profile, { N: '3' }, srgbProfile(), true);
	const intent =
		'<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) /Info (sRGB) ' +
		`/DestOutputProfile ${reference(profile)}>>`;
	return [
		`/Metadata ${reference(xmp)}`,
		`/OutputIntents [${intent}]`,
		...(attachment ? [writeAttachment(objects, attachment, date.pdf)] : [])
	];
}

function structureEntries(
	objects: PdfObjects,
	{ placed, marks }: TaggedParts,
	annotationIds: readonly (readonly number[])[]
): string[] {
	const tree = writeTagTree(objects, { placed, marks, annotationIds });
	const outlines = writeOutlines(objects, placed.bookmarks, placed.pages);
	const entries = [`/StructTreeRoot ${reference(tree)}`];
	if (outlines !== undefined)
		entries.push(`/Outlines ${reference(outlines)} /PageMode /UseOutlines`);
	return entries;
}

function formEntries(
	objects: PdfObjects,
	{ placed, formFont }: TaggedParts,
	annotationIds: readonly (readonly number[])[]
): string[] {
	const keys = parentTreeKeys(placed);
	const behindLinks = (numbers: readonly (readonly number[])[]) =>
		placed.pages.map(({ links }, page) => numbers[page]?.slice(links.length) ?? []);
	const fields = { ids: behindLinks(annotationIds), keys: behindLinks(keys) };
	const entry = writeFormFields(objects, placed, fields, formFont);
	return entry === undefined ? [] : [entry];
}

function writeLinks(
	objects: PdfObjects,
	placed: PlacedDocument,
	annotationIds: readonly (readonly number[])[]
): void {
	const keys = parentTreeKeys(placed);
	placed.pages.forEach(({ links, height }, page) => {
		links.forEach((link, index) => {
			const id = annotationIds[page]?.[index];
			const key = keys[page]?.[index];
			if (id === undefined || key === undefined) return;
			objects.put(id, linkAnnotation(link, key, height));
		});
	});
}

/** Flag 4: the annotation is printed, which PDF/A asks for. */
function linkAnnotation(
	{ rect, address, title }: PlacedLink,
	key: number,
	pageHeight: number
): string {
	return (
		`<</Type /Annot /Subtype /Link /F 4 /Rect ${pdfRect(rect, pageHeight)} /Border [0 0 0] ` +
		`/Contents ${textString(title)} /StructParent ${key} ` +
		`/A <</S /URI /URI ${literalString(address)}>>>>`
	);
}
