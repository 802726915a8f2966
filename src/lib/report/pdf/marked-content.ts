import type { ArtifactKind, PlacedDocument, StructureElement } from '../placed.ts';
import { TAGS } from './tags.ts';

/**
 * How a group of a page is marked in the page's content: by its element's tag and a number, or as
 * artifact.
 */
export type ContentMark =
	{ readonly artifact: ArtifactKind } | { readonly owner: StructureElement; readonly mcid: number };

/**
 * The mark of every group, by page and group. The numbers of tagged groups count from 0 on every
 * page. Throws if a group is neither decoration nor named in the structure.
 */
export function contentMarks({ pages, structure }: PlacedDocument): ContentMark[][] {
	const owners = pages.map((): (StructureElement | undefined)[] => []);
	collectOwners(structure, owners);
	return pages.map(({ groups }, page) => {
		let mcid = 0;
		return groups.map(({ artifact }, group) => {
			if (artifact !== undefined) return { artifact };
			const owner = owners[page]?.[group];
			if (owner === undefined) throw new Error(`group ${group} of page ${page} has no element`);
			return { owner, mcid: mcid++ };
		});
	});
}

function collectOwners(
	element: StructureElement,
	owners: readonly (StructureElement | undefined)[][]
): void {
	for (const kid of element.kids) {
		if ('kids' in kid) {
			collectOwners(kid, owners);
		} else if ('group' in kid) {
			const page = owners[kid.page];
			if (page) page[kid.group] = element;
		}
	}
}

const ARTIFACT_PROPERTIES: Readonly<Record<ArtifactKind, string>> = {
	header: '/Type /Pagination /Attached [/Top] /Subtype /Header',
	footer: '/Type /Pagination /Attached [/Bottom] /Subtype /Footer',
	pagination: '/Type /Pagination',
	layout: '/Type /Layout'
};

/** The operator that begins marked content; `EMC` ends it. */
export function beginMark(mark: ContentMark): string {
	if ('artifact' in mark) return `/Artifact <<${ARTIFACT_PROPERTIES[mark.artifact]}>> BDC`;
	return `/${TAGS[mark.owner.role]} <</MCID ${mark.mcid}>> BDC`;
}
