import type { Role } from '../placed.ts';

/** Standard structure types (ISO 32000-1, 14.8.4) of the layout's roles. */
export const TAGS: Readonly<Record<Role, string>> = {
	document: 'Document',
	heading1: 'H1',
	heading2: 'H2',
	heading3: 'H3',
	paragraph: 'P',
	list: 'L',
	item: 'LI',
	itemLabel: 'Lbl',
	itemBody: 'LBody',
	table: 'Table',
	tableHead: 'THead',
	tableBody: 'TBody',
	row: 'TR',
	columnHeader: 'TH',
	rowHeader: 'TH',
	cell: 'TD',
	caption: 'Caption',
	figure: 'Figure',
	link: 'Link',
	form: 'Form',
	span: 'Span',
	group: 'Div'
};
