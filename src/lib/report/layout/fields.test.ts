import { describe, expect, test } from 'vitest';
import type { Block, TextField } from '../document.ts';
import { meta as plainMeta } from '../../../../tests/pdf/layout-setting.ts';
import { labels } from '../../../../tests/pdf/sample-document.ts';
import { layout } from '../layout.ts';
import type { Measure, PlacedDocument, PlacedField, StructureElement } from '../placed.ts';

const measure: Measure = (text, size) => text.length * size * 0.5;
const meta = { ...plainMeta, form: 'probe' };

const textField = (name: string, multiline = false): TextField => ({
	name,
	tooltip: `Angabe ${name}`,
	multiline
});
const head: Block = {
	type: 'writingLines',
	labels: ['Gemeinde', 'Datum'],
	count: 1,
	fields: [textField('ort'), textField('tag')]
};
const rows = Array.from({ length: 40 }, (_, index) => index);
const table: Block = {
	type: 'table',
	caption: 'Fragen',
	head: ['Frage', 'ja', 'nein'],
	stacked: true,
	rows: rows.map((row) => [
		`Frage ${row}`,
		...['ja', 'nein'].map((option) => ({
			text: option,
			box: 'empty' as const,
			choice: { name: `f${row}`, group: `Frage ${row}`, option, tooltip: `Frage ${row}: ${option}` }
		}))
	]),
	entries: { labels: ['Notiz'], rows: rows.map((row) => [textField(`n${row}`, true)]) }
};

const placedOf = (blocks: readonly Block[], paper?: 'poster'): PlacedDocument =>
	layout({ meta: { ...meta, ...(paper && { paper }) }, blocks }, measure, labels);
const fieldsOf = ({ pages }: PlacedDocument): PlacedField[] =>
	pages.flatMap(({ fields = [] }) => fields);

/** Names of the fields in the order they are read. */
function readNames(placed: PlacedDocument, element: StructureElement): string[] {
	return element.kids.flatMap((kid) => {
		if ('kids' in kid) return readNames(placed, kid);
		if (!('field' in kid)) return [];
		return [placed.pages[kid.page]?.fields?.[kid.field]?.name ?? 'missing'];
	});
}

describe('fields', () => {
	const placed = placedOf([head, table]);

	test('are placed once each, read in the order of the document, each in an element of its own', () => {
		const expected = ['ort', 'tag', ...rows.flatMap((row) => [`f${row}`, `f${row}`, `n${row}`])];
		expect(fieldsOf(placed).map(({ name }) => name)).toEqual(expected);
		expect(readNames(placed, placed.structure)).toEqual(expected);
		expect(JSON.stringify(placed.structure).match(/"role":"form"/g)).toHaveLength(expected.length);
		expect(placed.pages.length).toBeGreaterThan(2);
	});

	test('stand within the page and never over each other or over text', () => {
		for (const { fields = [], groups } of placed.pages) {
			fields.forEach(({ rect }, index) => {
				expect(rect.x).toBeGreaterThanOrEqual(50);
				expect(rect.x + rect.width).toBeLessThanOrEqual(545.3);
				expect(rect.y + rect.height).toBeLessThanOrEqual(788.1);
				const others = fields.slice(index + 1).map((other) => other.rect);
				const texts = groups.flatMap(({ items }) =>
					items.flatMap((item) => (item.item === 'text' ? [item] : []))
				);
				const boxes = texts.map(({ x, y, text, size, bold }) => ({
					x,
					y: y - size * 0.7,
					width: measure(text.trimEnd(), size, bold),
					height: size * 0.7
				}));
				for (const other of [...others, ...boxes]) expect(overlaps(rect, other)).toBe(false);
			});
		}
	});

	test('on a poster are magnified with all else', () => {
		const small = fieldsOf(placedOf([head]))[0];
		const large = fieldsOf(placedOf([head], 'poster'))[0];
		expect(large?.rect.height).toBeCloseTo((small?.rect.height ?? 0) * 2 * Math.SQRT2);
		expect(large).toMatchObject({ field: 'text', size: 9 * 2 * Math.SQRT2 });
	});

	test('leave no trace in a document that has none', () => {
		const { fields: _fields, ...lines } = head;
		expect(JSON.stringify(placedOf([lines]).pages)).not.toContain('field');
	});
});

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

function overlaps(a: Box, b: Box): boolean {
	const isBeside = a.x + a.width <= b.x || b.x + b.width <= a.x;
	return !isBeside && a.y < b.y + b.height && b.y < a.y + a.height;
}
