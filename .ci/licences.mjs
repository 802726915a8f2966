// Licences by allow-list. What ships to users has the short list; tools that only build and test have a longer one.
// Exits with 1 and names the package when a licence is missing or not on its list.
import { readFileSync } from 'node:fs';
import process from 'node:process';

const SHIPPED = [
	'MIT',
	'Apache-2.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'ISC',
	'0BSD',
	'EUPL-1.2',
	'OFL-1.1',
	'CC0-1.0',
	'MPL-2.0'
];
const TOOLS = [
	...SHIPPED,
	'BlueOak-1.0.0',
	'Python-2.0',
	'CC-BY-4.0',
	'CC-BY-3.0',
	'Unlicense',
	'MIT-0',
	'WTFPL',
	'Zlib'
];
/**
 * Named by a package that ships, but not shipped: the build replaces jsPDF's by an empty module, and the part of
 * read-excel-file for browsers leaves `unzipper-esm` out. They are tools here.
 */
const CUT_OFF = ['html2canvas', 'dompurify', 'canvg', 'core-js', 'fast-png', 'unzipper-esm'];

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
/** Packages whose code reaches the user's browser; everything below them counts with them. */
const ROOTS = Object.keys(packages[''].dependencies);

/** @param {string} expression @param {string[]} allowed */
function isAllowed(expression, allowed) {
	const either = expression.replace(/^\(|\)$/g, '').split(' OR ');
	return either.some((part) => part.split(' AND ').every((name) => allowed.includes(name.trim())));
}

/** @param {string} name @param {string} from */
function locate(name, from) {
	for (let at = from; ; at = at.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
		const path = `${at === '' ? '' : `${at}/`}node_modules/${name}`;
		if (packages[path]) return path;
		if (at === '') return undefined;
	}
}

/** @returns {Set<string>} */
function shippedPaths() {
	const found = new Set();
	const open = ROOTS.map((name) => `node_modules/${name}`);
	for (let path = open.pop(); path !== undefined; path = open.pop()) {
		if (found.has(path)) continue;
		found.add(path);
		const { dependencies = {}, optionalDependencies = {} } = packages[path] ?? {};
		for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
			const target = CUT_OFF.includes(name) ? undefined : locate(name, path);
			if (target !== undefined) open.push(target);
		}
	}
	return found;
}

const shipped = shippedPaths();
const problems = Object.entries(packages).flatMap(([path, { license, optional }]) => {
	if (path === '') return [];
	const allowed = shipped.has(path) ? SHIPPED : TOOLS;
	if (license === undefined && optional) return [];
	return license !== undefined && isAllowed(license, allowed)
		? []
		: [`${path.replace(/.*node_modules\//, '')}: ${license ?? 'keine Lizenz angegeben'}`];
});
for (const problem of problems) console.error(problem);
console.log(
	`${Object.keys(packages).length - 1} Pakete, davon ${shipped.size} ausgeliefert; ${problems.length} mit unerlaubter Lizenz`
);
process.exit(problems.length === 0 ? 0 : 1);
