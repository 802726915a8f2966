// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { cleanText } from '#lib/report/clean-text.ts';
import type { Block, ReportDocument } from '#lib/report/document.ts';
import { htmlOf } from '#lib/report/html/html-of.ts';
import { meta } from '../pdf/sample-document.ts';
import { everyBlock, withTexts } from './every-block.ts';
import { hasTables, realDocuments } from './real-documents.ts';
import { firstLost, textsIn } from './texts-in.ts';

const documents = { ...realDocuments(), alles: everyBlock };

function pageOf(document: ReportDocument): Document {
	return new DOMParser().parseFromString(htmlOf(document), 'text/html');
}

function pageWith(...blocks: Block[]): Document {
	return pageOf({ meta, blocks });
}

function names(page: Document, selector: string): string[] {
	return [...page.querySelectorAll(selector)].map(({ localName }) => localName);
}

describe.each(Object.entries(documents))('%s', (_, document) => {
	const page = pageOf(document);

	test('says its language, its title and its characters', () => {
		expect(page.documentElement.lang).toBe('de-DE');
		expect(page.title).toBe(document.meta.title);
		expect(page.characterSet).toBe('UTF-8');
		expect(page.head.firstElementChild?.getAttribute('charset')).toBe('utf-8');
		expect(page.compatMode).toBe('CSS1Compat');
	});

	test('has landmarks with what stands on every page of the PDF', () => {
		expect([...page.body.children].map(({ localName }) => localName)).toEqual([
			'header',
			'main',
			'footer'
		]);
		expect(page.querySelector('header')?.textContent).toBe(
			document.meta.header + document.meta.mark
		);
		expect(page.querySelector('footer')?.textContent).toBe(document.meta.footer);
	});

	test('has one heading of level 1 and no gaps below it', () => {
		const levels = names(page, 'h1,h2,h3,h4,h5,h6').map((name) => Number(name.slice(1)));
		expect(levels.filter((level) => level === 1)).toHaveLength(1);
		expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
	});

	test('has real tables in regions one can reach by keyboard', () => {
		const tables = [...page.querySelectorAll('table')];
		expect(tables.length > 0).toBe(hasTables(document));
		for (const table of tables) {
			const heads = [...table.querySelectorAll('th')];
			expect(heads.length).toBeGreaterThan(0);
			expect(heads.filter((head) => !head.hasAttribute('scope'))).toEqual([]);
			expect(table.querySelector('caption')?.textContent).toBeTruthy();
			const region = table.closest('[role=region]');
			expect(region?.getAttribute('tabindex')).toBe('0');
			const name = page.getElementById(region?.getAttribute('aria-labelledby') ?? '');
			expect(name).toBe(table.querySelector('caption'));
		}
	});

	test('holds every text in order', () => {
		expect(firstLost(textsIn(document), page.querySelector('main')?.textContent ?? '')).toBe(
			undefined
		);
	});

	test('has no script, no style of its own and nothing from elsewhere', () => {
		expect(page.querySelectorAll('script,link,img,iframe,object,[style],[src]')).toHaveLength(0);
		const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});
});

test('its policy allows the one style and nothing else', () => {
	const page = pageOf(everyBlock);
	const style = page.querySelector('style')?.textContent ?? '';
	const hash = createHash('sha256').update(style).digest('base64');
	expect(page.querySelectorAll('style')).toHaveLength(1);
	expect(page.querySelector('[http-equiv=Content-Security-Policy]')?.getAttribute('content')).toBe(
		`default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`
	);
	expect(style).not.toMatch(/url\(|@import|</);
});

test('draws figures with their words, and their numbers below', () => {
	const figure = pageOf(everyBlock).querySelector('figure');
	const drawing = figure?.querySelector('svg[role=img]');
	const told = (name: string) =>
		figure?.querySelector(`#${drawing?.getAttribute(name) ?? ''}`)?.textContent;
	expect(told('aria-labelledby')).toBe(
		'Abbildung 1: Stand je Bereich (schraffiert: wissen wir nicht)'
	);
	expect(told('aria-describedby')).toMatch(/^Balken je Bereich/);
	expect(drawing?.querySelectorAll('rect')).toHaveLength(5);
	expect(figure?.querySelector('figcaption')).not.toBeNull();
	expect(figure?.querySelectorAll('tbody tr')).toHaveLength(4);
});

test('says the words for signs and boxes, and hides the signs from readers', () => {
	const page = pageOf(everyBlock);
	const heard = (row: number) => {
		const cells = page.querySelectorAll('.landscape td');
		return [...(cells[row]?.children ?? [])].map((each) => [
			each.textContent,
			each.getAttribute('aria-hidden')
		]);
	};
	expect(heard(0)).toEqual([
		['2', 'true'],
		['übernommen', null]
	]);
	expect(page.body.textContent).toContain('☒angekreuzt ja');
	expect(page.querySelector('.boxes')?.textContent).toBe('□□■□');
});

test('links only to the web or a mail, without a trace of where one comes from', () => {
	const links = ['javascript:alert(1)', ' javascript:x', 'data:text/html,x', 'https://a.de/?"><b>'];
	const page = pageWith({ type: 'paragraph', runs: links.map((link) => ({ text: link, link })) });
	const anchors = [...page.querySelectorAll('a')];
	expect(anchors.map((anchor) => anchor.getAttribute('href'))).toEqual(['https://a.de/?"><b>']);
	expect(anchors.map(({ rel }) => rel)).toEqual(['noopener noreferrer']);
});

test('puts the title over a document without headings', () => {
	expect(
		pageWith({ type: 'paragraph', runs: [{ text: 'x' }] }).querySelector('h1')?.textContent
	).toBe(meta.title);
});

describe('hostile texts', () => {
	/** Names of elements and attributes, and the values of those that are code. */
	const skeletonOf = (page: Document) =>
		[...page.querySelectorAll('*')].map((element) => [
			element.localName,
			...[...element.attributes].map(({ name, value }) =>
				['class', 'id', 'role', 'scope', 'href', 'http-equiv'].includes(name)
					? `${name}=${value}`
					: name
			)
		]);
	const HOSTILE = [
		'<script>alert(1)</script>',
		'"><img src=x onerror=alert(1)>',
		"' onmouseover='alert(1)",
		'</title></style></svg><b>&amp;&lt;',
		'<!-- ]]> -->',
		'\u202erückwärts\u0000 \ud83d 😀 שלום'
	];

	test.each(HOSTILE)('%j makes no element and no attribute, and stands whole', (hostile) => {
		const change = (prefix: string) => (text: string) => (text === '' ? '' : `${prefix} ${text}`);
		const document = withTexts(everyBlock, change(hostile));
		const page = pageOf(document);
		expect(skeletonOf(page)).toEqual(skeletonOf(pageOf(withTexts(everyBlock, change('harmlos')))));
		const texts = textsIn(document).map(cleanText);
		expect(firstLost(texts, page.querySelector('main')?.textContent ?? '')).toBeUndefined();
		expect(page.title).toContain(cleanText(hostile).trim());
		expect(htmlOf(document)).not.toMatch(/[\u202a-\u202e\u2066-\u2069\0]/);
	});

	test('a language cannot leave its attribute', () => {
		const page = pageWith({
			type: 'paragraph',
			runs: [{ text: 'x', lang: '"><script>alert(1)</script>' }]
		});
		expect(page.querySelector('script')).toBeNull();
	});
});
