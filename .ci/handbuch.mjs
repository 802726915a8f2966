// Vite plugin: a Markdown page of docs/handbuch becomes a plain value of blocks at build time. No HTML reaches the app,
// so nothing has to be trusted or sanitized; whatever the pages do not need fails the build.
import { lexer } from 'marked';

/** @typedef {import('../src/lib/texts/prose.ts').ProseBlock} ProseBlock */
/** @typedef {import('../src/lib/texts/prose.ts').ProseRun} ProseRun */
/** @typedef {import('marked').Token} Token */

/** @returns {import('vite').Plugin} */
export function handbuch() {
	return {
		name: 'handbuch',
		transform(code, id) {
			if (!/docs\/handbuch\/[\w-]+\.md$/.test(id)) return undefined;
			const blocks = lexer(code).flatMap((token) => blockOf(token, id));
			return { code: `export default ${JSON.stringify(blocks)};`, map: null };
		}
	};
}

/**
 * @param {any} token
 * @param {string} file
 * @returns {ProseBlock[]}
 */
function blockOf(token, file) {
	switch (token.type) {
		case 'space':
			return [];
		case 'heading':
			if (token.depth !== 2 && token.depth !== 3)
				throw new Error(`${file}: heading level ${token.depth}`);
			return [
				{ type: 'heading', level: token.depth, text: plainText(token.text), id: idOf(token.text) }
			];
		case 'paragraph':
			if (token.tokens.length === 1 && token.tokens[0].type === 'image') {
				return [pictureOf(token.tokens[0], file)];
			}
			return [{ type: 'paragraph', runs: runsOf(token.tokens, file) }];
		case 'list':
			return [
				{
					type: 'list',
					ordered: token.ordered,
					items: token.items.map((/** @type {any} */ item) =>
						item.tokens.flatMap((/** @type {any} */ part) => runsOf(part.tokens ?? [part], file))
					)
				}
			];
		case 'table':
			return [
				{
					type: 'table',
					head: token.header.map((/** @type {any} */ cell) => runsOf(cell.tokens, file)),
					rows: token.rows.map((/** @type {any[]} */ row) =>
						row.map((cell) => runsOf(cell.tokens, file))
					)
				}
			];
		default:
			throw new Error(`${file}: no ${token.type} in these pages`);
	}
}

/**
 * @param {any} image
 * @param {string} file
 * @returns {ProseBlock}
 */
function pictureOf({ href, text }, file) {
	const name = /^\.\.\/bilder\/([\w-]+)\.png$/.exec(href)?.[1];
	if (name === undefined || text === '')
		throw new Error(`${file}: picture ${href} without place or words`);
	return { type: 'picture', name, alt: plainText(text) };
}

/**
 * @param {any[]} tokens
 * @param {string} file
 * @returns {ProseRun[]}
 */
function runsOf(tokens, file) {
	return tokens.flatMap((token) => {
		switch (token.type) {
			case 'text':
			case 'escape':
				return token.tokens ? runsOf(token.tokens, file) : [{ text: plainText(token.text) }];
			case 'strong':
				return [{ text: plainText(token.text), bold: true }];
			case 'codespan':
				return [{ text: plainText(token.text), code: true }];
			case 'link':
				if (!/^(https:\/\/|mailto:|#)/.test(token.href))
					throw new Error(`${file}: link ${token.href}`);
				return [{ text: plainText(token.text), href: token.href }];
			case 'br':
				return [{ text: ' ' }];
			default:
				throw new Error(`${file}: no ${token.type} in these pages`);
		}
	});
}

/** @param {string} text */
function plainText(text) {
	return text
		.replaceAll('\n', ' ')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&#39;', "'")
		.replaceAll('&amp;', '&');
}

/** @param {string} text */
function idOf(text) {
	return text
		.toLowerCase()
		.replaceAll('ä', 'ae')
		.replaceAll('ö', 'oe')
		.replaceAll('ü', 'ue')
		.replaceAll('ß', 'ss')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
