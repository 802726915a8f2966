import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { build } from 'vite';
import { readCriteria } from './read-criteria.ts';
import { catalogues } from './vite-plugin.ts';

let root = '';
const fileOf = (version: string) =>
	path.join(root, `criteria/insek-kleine-kommunen/${version}.json`);

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'insek-criteria-'));
	cpSync('criteria', path.join(root, 'criteria'), { recursive: true });
	writeFileSync(
		path.join(root, 'main.js'),
		"import list, { loadWissen } from 'virtual:catalogues'; console.log(list, loadWissen);"
	);
});
afterEach(() => rmSync(root, { recursive: true }));

async function built(): Promise<string> {
	const output = await build({
		root,
		configFile: false,
		logLevel: 'silent',
		plugins: [catalogues()],
		build: { write: false, minify: false, rolldownOptions: { input: path.join(root, 'main.js') } }
	});
	const [bundle] = [output].flat();
	if (bundle === undefined || !('output' in bundle)) throw new Error('nothing was built');
	return bundle.output
		.map((chunk) => `${chunk.fileName}\n${chunk.type === 'chunk' ? chunk.code : ''}`)
		.join('\n');
}

/** Writes the newest catalogue again, changed, as `version`. */
function writeVersion(version: string, change: Record<string, unknown>): void {
	const catalogue = JSON.parse(readFileSync(fileOf('0.1.0'), 'utf8')) as Record<string, unknown>;
	writeFileSync(fileOf(version), JSON.stringify({ ...catalogue, version, ...change }));
}

describe('the build', () => {
	it('offers every catalogue with its hash, its content in a chunk of its own', async () => {
		writeVersion('0.2.0', { status: 'withdrawn' });
		const code = await built();
		const [first, second] = readCriteria(path.join(root, 'criteria')).catalogues;
		expect(code).toContain(first?.sha256);
		expect(code).toContain(second?.sha256);
		expect(code.indexOf('"version": "0.1.0"')).toBeLessThan(code.indexOf('"version": "0.2.0"'));
		expect(code).toMatch(/assets\/0\.1\.0-.*\.js/);
	});

	it('fails on an unsound catalogue and says which file, where and why', async () => {
		writeVersion('0.1.0', {
			thresholds: { rated: 0.8, notApplicable: 0.3, overall: 70, area: 500 }
		});
		await expect(built()).rejects.toThrow(
			/0\.1\.0\.json\s+\/thresholds\/area Schwellen, .*größer als 100/
		);
	});

	it('fails on a version that changes a criterion without a word', async () => {
		const { criteria } = JSON.parse(readFileSync(fileOf('0.1.0'), 'utf8')) as {
			criteria: { tip: string }[];
		};
		const [first, ...others] = criteria;
		writeVersion('0.2.0', { criteria: [{ ...first, tip: 'Neu.' }, ...others] });
		await expect(built()).rejects.toThrow(
			/0\.2\.0\.json\s+\/criteria\/0 .*weicht von Version 0\.1\.0/
		);
	});

	it('fails on a file under a wrong name', async () => {
		cpSync(fileOf('0.1.0'), fileOf('0.3.0'));
		await expect(built()).rejects.toThrow(/0\.3\.0\.json must be .*0\.1\.0\.json/);
	});

	it('fails on unsound knowledge', async () => {
		writeFileSync(path.join(root, 'criteria/wissen/3.json'), '{"format": "insek-check/wissen"}');
		await expect(built()).rejects.toThrow(/wissen\/3\.json/);
	});
});
