import type { Block, Cell, ReportDocument, Run, Shape } from '#lib/report/document.ts';

const BOXES = { empty: '☐', ticked: '☒' };
const GREY = { ink: '#000', grey: '#666', light: '#ddd', accent: '#1a4e8a' };

/** A document as a plain web page in the same letters: what any app would let the browser print. */
export function htmlOf({ meta, blocks }: ReportDocument): string {
	return `<!doctype html><html lang="${meta.lang}"><meta charset="utf-8"><title>${escaped(meta.title)}</title>
<style>
@font-face { font-family: Fira; src: url('/fonts/FiraSans-Regular.ttf'); }
@font-face { font-family: Fira; src: url('/fonts/FiraSans-SemiBold.ttf'); font-weight: bold; }
@page { margin: 20mm 18mm; }
body { font: 10.5pt/1.35 Fira; } td, th { border-bottom: 1px solid #999; text-align: left; }
small, table { font-size: 9pt; } table { width: 100%; border-collapse: collapse; }
</style>${blocks.map(blockHtml).join('\n')}</html>`;
}

function blockHtml(block: Block): string {
	switch (block.type) {
		case 'heading':
			return tag(`h${block.level}`, escaped(block.text));
		case 'paragraph':
			return tag(
				'p',
				isSmall(block.size) ? tag('small', runsHtml(block.runs)) : runsHtml(block.runs)
			);
		case 'list':
			return tag(
				block.ordered ? 'ol' : 'ul',
				block.items.map((item) => tag('li', runsHtml(item))).join('')
			);
		case 'keyValues':
			return tag(
				'table',
				block.pairs
					.map(({ key, value }) => tag('tr', tag('th', escaped(key)) + tag('td', escaped(value))))
					.join('')
			);
		case 'table':
			return tag(
				'table',
				tag('caption', escaped(block.caption)) +
					tag('tr', block.head.map((cell) => tag('th', escaped(cell))).join('')) +
					block.rows
						.map((row) => tag('tr', row.map((cell) => tag('td', cellHtml(cell))).join('')))
						.join('')
			);
		case 'figure':
			return (
				`<svg role="img" aria-label="${escaped(block.alt)}" width="${block.width}pt" height="${block.height}pt" ` +
				`viewBox="0 0 ${block.width} ${block.height}">${block.shapes.map(shapeSvg).join('')}</svg>` +
				(block.dataTable ? blockHtml(block.dataTable) : '')
			);
		case 'levelBoxes':
			return tag(
				'p',
				[
					...block.labels.map(
						(label, level) => `${boxOf(level === block.chosen)} ${escaped(label)}`
					),
					...(block.extra ?? []).map(({ label, checked }) => `${boxOf(checked)} ${escaped(label)}`)
				].join(' ')
			);
		case 'writingLines':
			return block.labels
				.map((label) => tag('p', escaped(label)) + '<hr>'.repeat(block.count))
				.join('');
		case 'notice':
			return tag('aside', tag('strong', escaped(block.title)) + tag('p', escaped(block.text)));
		case 'pageBreak':
			return '<div style="break-after: page"></div>';
	}
}

function shapeSvg(shape: Shape): string {
	switch (shape.shape) {
		case 'rect': {
			const { x, y, width, height, fill, stroke } = shape;
			const paint = `fill="${fill ? GREY[fill] : 'none'}" stroke="${stroke ? GREY[stroke] : 'none'}"`;
			return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${paint}/>`;
		}
		case 'line': {
			const { x1, y1, x2, y2, tone } = shape;
			return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${GREY[tone]}"/>`;
		}
		case 'text':
			return `<text x="${shape.x}" y="${shape.y}" font-size="${shape.size}">${escaped(shape.text)}</text>`;
	}
}

function runsHtml(runs: readonly Run[]): string {
	return runs
		.map(({ text, bold, link }) => {
			const words = bold ? tag('b', escaped(text)) : escaped(text);
			return link === undefined ? words : `<a href="${escaped(link)}">${words}</a>`;
		})
		.join('');
}

function cellHtml(cell: Cell): string {
	if (typeof cell === 'string') return escaped(cell);
	return 'box' in cell ? `${BOXES[cell.box]} ${escaped(cell.text)}` : escaped(cell.text);
}

const isSmall = (size = 'normal') => size !== 'normal';
const boxOf = (isTicked: boolean) => BOXES[isTicked ? 'ticked' : 'empty'];
const tag = (name: string, content: string) => `<${name}>${content}</${name}>`;

function escaped(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
