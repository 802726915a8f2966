// The programs the tests need besides Node: Debian's Chromium, qpdf and poppler. Installed when that is possible,
// named in one line when it is not; never skipped.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from './chromium.mjs';

/** @typedef {Readonly<Record<string, () => boolean>>} Tools Debian package → what it must bring. */

/** What `npm test` needs. @type {Tools} */
const FOR_TESTS = {
	chromium: () => existsSync(chromium.executablePath),
	qpdf: () => runs('qpdf') && runs('fix-qdf'),
	'poppler-utils': () => runs('pdfinfo') && runs('pdftoppm')
};

/** What `npm run test:office` needs. @type {Tools} */
export const FOR_OFFICE = {
	'libreoffice-writer-nogui': () => runs('soffice'),
	'poppler-utils': () => runs('pdfinfo')
};

/** @param {string} program */
function runs(program) {
	return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/** @param {string[]} args */
function apt(args) {
	const options = ['-o', 'DPkg::Lock::Timeout=900', '-qq', ...args];
	return spawnSync('apt-get', options, {
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
}

/** Installs what is missing; exits with 1 and says what to install by hand when it cannot. @param {Tools} [tools] */
export function ensureTools(tools = FOR_TESTS) {
	const missing = missingIn(tools);
	if (missing.length === 0) return;
	if (process.getuid?.() === 0 && runs('apt-get')) {
		console.log(`Installiere ${missing.join(', ')} …`);
		apt(['update']);
		apt(['install', '-y', '--no-install-recommends', ...missing]);
	}
	const left = missingIn(tools);
	if (left.length === 0) return;
	console.error(
		`Für die Tests fehlt: ${left.join(', ')}. Bitte installieren, z. B. mit: sudo apt-get install ${left.join(' ')}`
	);
	process.exit(1);
}

/** @param {Tools} tools */
function missingIn(tools) {
	return Object.entries(tools).flatMap(([name, isThere]) => (isThere() ? [] : [name]));
}
