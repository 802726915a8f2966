import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { hashedTextOf } from '../domain/catalogue-text.ts';
import type { Catalogue } from '../domain/catalogue.ts';
import { byCodeUnits } from '../domain/code-units.ts';
import type { Parsed, Problem } from '../domain/result.ts';
import { problemsOfSuccession } from './compare.ts';
import { parseCatalogue } from './parse.ts';
import { compareVersions } from './versions.ts';
import { problemsBeside } from './wissen-checks.ts';
import { parseWissen } from './wissen-schema.ts';

/** The folder `criteria/`, read from disk: for the build, the command line and tests, never for the browser. */

const WISSEN = 'wissen';

export interface CatalogueFile {
	readonly file: string;
	readonly catalogue: Catalogue;
	readonly sha256: string;
}

export interface Criteria {
	/** By id, oldest version first. */
	readonly catalogues: readonly CatalogueFile[];
	/** Path of the newest file of `wissen/`. */
	readonly wissen: string;
}

/** Every file below `folder`, checked. Throws on the first file with problems, naming it, the places and reasons. */
export function readCriteria(folder: string): Criteria {
	const files = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name }) => jsonFilesOf(path.join(folder, name)));
	const isWissen = (file: string) => path.basename(path.dirname(file)) === WISSEN;
	const catalogues = files
		.filter((file) => !isWissen(file))
		.map(readCatalogue)
		.toSorted(
			({ catalogue: a }, { catalogue: b }) =>
				byCodeUnits(a.id, b.id) || compareVersions(a.version, b.version)
		);
	for (const [index, file] of catalogues.entries())
		checkSuccession(catalogues.slice(0, index), file);
	const newest = files
		.filter(isWissen)
		.map((file) => ({ file, wissen: sound(file, parseWissen) }))
		.toSorted((a, b) => a.wissen.version - b.wissen.version)
		.at(-1);
	if (newest === undefined) throw new Error(`${path.join(folder, WISSEN)} holds no file`);
	const strange = problemsBeside(
		newest.wissen,
		catalogues.map(({ catalogue }) => catalogue)
	);
	if (strange.length > 0) throw unsound(newest.file, strange);
	return { catalogues, wissen: newest.file };
}

function jsonFilesOf(folder: string): readonly string[] {
	return readdirSync(folder)
		.filter((name) => name.endsWith('.json'))
		.map((name) => path.join(folder, name));
}

/** A file lies where its id and version say: criteria/<id>/<version>.json */
function readCatalogue(file: string): CatalogueFile {
	const catalogue = sound(file, parseCatalogue);
	const expected = path.join(catalogue.id, `${catalogue.version}.json`);
	if (!file.endsWith(path.sep + expected)) throw new Error(`${file} must be …/${expected}`);
	return { file, catalogue, sha256: catalogueHash(catalogue) };
}

function sound<T>(file: string, parse: (raw: unknown) => Parsed<T>): T {
	const parsed = parse(JSON.parse(readFileSync(file, 'utf8')));
	if (parsed.ok) return parsed.value;
	throw unsound(file, parsed.problems);
}

function checkSuccession(before: readonly CatalogueFile[], { file, catalogue }: CatalogueFile) {
	const earlier = before.map((each) => each.catalogue).filter(({ id }) => id === catalogue.id);
	const problems = problemsOfSuccession(earlier, catalogue);
	if (problems.length > 0) throw unsound(file, problems);
}

function unsound(file: string, problems: readonly Problem[]): Error {
	const reasons = problems.map(({ path: place, message }) => `  ${place} ${message}`);
	return new Error(`${file}\n${reasons.join('\n')}`);
}

/** The hash of a catalogue, 64 hex digits. */
export function catalogueHash(catalogue: Catalogue): string {
	return createHash('sha256').update(hashedTextOf(catalogue)).digest('hex');
}
