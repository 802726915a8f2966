import type { ReportDocument } from '../document.ts';
import { outlined } from '../outline.ts';
import { sheetsOf } from '../sheets.ts';
import { htmlOfBlock } from './blocks.ts';
import { escaped } from './escape.ts';
import { STYLE, STYLE_HASH } from './style.ts';

/** No script, no picture, no form, nothing from elsewhere; of styles only our own. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'`;

/** A document as one page of HTML that needs nothing besides itself. Equal input gives an equal text. */
export function htmlOf({ meta, blocks }: ReportDocument): string {
	const title = escaped(meta.title);
	const outline = outlined(blocks);
	const hasTitle = outline.some(({ type }) => type === 'heading');
	return [
		'<!doctype html>',
		`<html lang="${escaped(meta.lang)}">`,
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<meta name="author" content="${escaped(meta.author)}">`,
		`<title>${title}</title>`,
		`<style>${STYLE}</style>`,
		'</head>',
		'<body>',
		`<header><p>${escaped(meta.header)}</p><p><strong>${escaped(meta.mark)}</strong></p></header>`,
		'<main>',
		...(hasTitle ? [] : [`<h1>${title}</h1>`]),
		...sheetsOf(outline).map(({ isLandscape, blocks: content }, sheet) => {
			const inner = content.map((block, index) =>
				htmlOfBlock(block, `part-${sheet + 1}-${index + 1}`)
			);
			return `<div class="sheet${isLandscape ? ' landscape' : ''}">${inner.filter(Boolean).join('\n')}</div>`;
		}),
		'</main>',
		`<footer><p>${escaped(meta.footer)}</p></footer>`,
		'</body>',
		'</html>',
		''
	].join('\n');
}
