// Prints a short hash of everything the build reads: the app's version name. Sources only, so that a build from a
// downloaded folder without git has the same name as one from a clone.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

const ROOTS = ['src', 'static', 'criteria', 'docs/handbuch', 'docs/bilder'];
const FILES = [
	'.ci/content-hash.mjs',
	'.ci/empty-module.mjs',
	'.ci/handbuch.mjs',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts'
];

const files = ROOTS.flatMap((root) =>
	readdirSync(root, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
		.map((entry) => path.join(entry.parentPath, entry.name))
);
const hash = createHash('sha256');
for (const file of [...files, ...FILES].sort()) {
	hash
		.update(`${file.replaceAll('\\', '/')}\0`)
		.update(readFileSync(file))
		.update('\0');
}
console.log(hash.digest('hex').slice(0, 12));
