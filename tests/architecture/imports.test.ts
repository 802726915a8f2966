import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { CheckDatabase } from '#lib/store/database.ts';

/** Which layer of `src` may import which, and which packages; docs/architecture.md says why. */
const LAYERS: Record<string, { readonly layers: string[]; readonly packages: string[] }> = {
	texts: { layers: [], packages: [] },
	domain: { layers: ['texts'], packages: [] },
	catalogue: {
		layers: ['domain', 'texts'],
		packages: ['zod', '@noble/', 'vite', 'node:', 'virtual:catalogues']
	},
	exchange: {
		layers: ['domain', 'texts'],
		packages: [
			'zod',
			'@noble/hashes',
			'papaparse',
			'fflate',
			'read-excel-file',
			'write-excel-file',
			'pdfjs-dist',
			'qr'
		]
	},
	store: { layers: ['domain', 'texts'], packages: ['dexie', 'svelte/reactivity'] },
	report: { layers: ['domain', 'texts', 'fonts'], packages: ['jspdf', 'docx', 'node:'] },
	app: { layers: ['texts'], packages: ['$app/'] },
	ui: { layers: ['domain', 'texts', 'app'], packages: ['svelte'] },
	session: {
		layers: ['domain', 'catalogue', 'exchange', 'store', 'report', 'app', 'texts'],
		packages: ['svelte']
	},
	routes: {
		layers: ['session', 'ui', 'app', 'texts', 'styles', 'handbuch'],
		packages: ['svelte', '$app/', 'src/page-options.ts']
	},
	cli: {
		layers: ['domain', 'catalogue', 'exchange', 'report', 'texts'],
		packages: ['node:']
	}
};

/** A word in quotes, as in `'text' | 'from'` or `'goals/from'`, is none. */
const IMPORT = /(?<!['"/])\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;

/** `src/lib/ui/Button.svelte` → `ui`, `src/routes/+page.svelte` → `routes`. */
function layerOf(file: string): string | undefined {
	const [, root, layer] = /^src\/(lib\/)?([\w-]+)\//.exec(file) ?? [];
	if (/^docs\/(handbuch|bilder)\//.test(file)) return 'handbuch';
	return root === undefined && layer === undefined ? undefined : layer;
}

/** Where an import points to: a file of ours as its path from the root, anything else as it is written. */
function targetOf(file: string, specifier: string): string {
	if (specifier.startsWith('#lib/')) return `src/lib/${specifier.slice(5)}`;
	if (specifier.startsWith('#criteria/')) return `criteria/${specifier.slice(10)}`;
	return specifier.startsWith('.') ? path.join(path.dirname(file), specifier) : specifier;
}

function straysIn(file: string, text: string): string[] {
	const layer = layerOf(file);
	const rule = layer === undefined ? undefined : LAYERS[layer];
	if (layer === undefined || rule === undefined) return [];
	const specifiers = [...text.matchAll(IMPORT)].map(([, specifier = '']) => specifier);
	return specifiers
		.map((specifier) => targetOf(file, specifier))
		.filter((target) => {
			const other = /^(src|docs|criteria)\//.test(target) ? layerOf(target) : undefined;
			if (other !== undefined) return other !== layer && !rule.layers.includes(other);
			return !rule.packages.some((name) => target === name || target.startsWith(name));
		})
		.map(
			(target) => `${file} → ${target} (${layer} may use ${rule.layers.join(', ') || 'nothing'})`
		);
}

const TABLES = new CheckDatabase().tables.map(({ name }) => name).join('|');
/** `database.checks`, `{ checks } = database`, `database.table('checks')` */
const USES_OF_TABLES = [
	new RegExp(`database\\s*[?!]?\\.\\s*(${TABLES})\\b`),
	new RegExp(`\\b(${TABLES})\\b[^{}]*\\}\\s*=\\s*[\\w.]*database\\b`),
	/\.table\(/
];

function usesTables(file: string, text: string): boolean {
	return layerOf(file) !== 'store' && USES_OF_TABLES.some((use) => use.test(text));
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((file) => `src/${file.replaceAll('\\', '/')}`)
	.filter((file) => /^src\/(lib|routes|cli)\/.*\.(ts|svelte)$/.test(file))
	.filter((file) => !/\.test\.|\.d\.ts$/.test(file));

describe('layers', () => {
	it('has a rule for every folder', () => {
		const folders = new Set(files.map(layerOf).filter((layer) => layer !== 'page-options'));
		expect([...folders].filter((layer) => layer && !(layer in LAYERS))).toEqual([]);
	});

	it('imports only as the picture in docs/architecture.md allows', () => {
		expect(files.length).toBeGreaterThan(60);
		expect(files.flatMap((file) => straysIn(file, readFileSync(file, 'utf8')))).toEqual([]);
	});

	it('sees a stray when there is one', () => {
		expect(straysIn('src/lib/domain/score.ts', "import Dexie from 'dexie';")).toHaveLength(1);
		const sideways = "import { a } from '#lib/store/checks.ts';";
		expect(straysIn('src/lib/report/worksheet.ts', sideways)).toHaveLength(1);
		expect(
			straysIn('src/routes/+page.svelte', "import x from '#lib/domain/score.ts';")
		).toHaveLength(1);
	});

	it('lets only the store know the tables of the database', () => {
		expect(files.filter((file) => usesTables(file, readFileSync(file, 'utf8')))).toEqual([]);
		const strays = [
			'await storage.database.documents.get(id)',
			'const { database } = storage; database\n\t.checks.toArray()',
			'const { checks, documents } = storage.database;',
			"storage.database.table('changes')"
		];
		const file = 'src/lib/session/recovery.ts';
		expect(strays.filter((text) => !usesTables(file, text))).toEqual([]);
		expect(usesTables('src/lib/store/checks.ts', 'database.checks.get(id)')).toBe(false);
	});

	it('keeps the browser out of documents: equal input, equal bytes everywhere', () => {
		const report = files.filter((file) => layerOf(file) === 'report');
		const strays = report.filter((file) =>
			/\bIntl\b|localeCompare|\.get(?:Full)?(?:Year|Month|Date|Hours)\(/.test(
				readFileSync(file, 'utf8')
			)
		);
		expect(strays).toEqual([]);
	});

	it('has no barrels', () => {
		expect(files.filter((file) => /\/index\.(ts|js)$/.test(file))).toEqual([]);
	});

	it('sets every page of a check in a frame that says when there is no check', () => {
		const ofCheck = files.filter((file) => file.startsWith('src/routes/(check)/'));
		const pages = ofCheck.filter((file) => /Page\.svelte$|\+page\.svelte$/.test(file));
		expect(pages.length).toBeGreaterThan(20);
		const unframed = pages.filter(
			(file) => !/<(Check|Group|Plan|Effort|Share)Page\b/.test(readFileSync(file, 'utf8'))
		);
		expect(unframed).toEqual(['src/routes/(check)/CheckPage.svelte']);
	});
});
