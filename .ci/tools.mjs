// The programs the tests need besides Node: Debian's Chromium, qpdf and poppler. Installed when that is possible,
// named in one line when it is not; never skipped.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { chromium } from './chromium.mjs';

/** Debian package → what it must bring. */
const NEEDED = {
	chromium: () => existsSync(chromium.executablePath),
	qpdf: () => runs('qpdf') && runs('fix-qdf'),
	'poppler-utils': () => runs('pdfinfo') && runs('pdftoppm')
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

/** Installs what is missing; exits with 1 and says what to install by hand when it cannot. */
export function ensureTools() {
	const missing = missingTools();
	if (missing.length === 0) return;
	if (process.getuid?.() === 0 && runs('apt-get')) {
		console.log(`Installiere ${missing.join(', ')} …`);
		apt(['update']);
		apt(['install', '-y', '--no-install-recommends', ...missing]);
	}
	if (missingTools().length === 0) return;
	console.error(
		`Für die Tests fehlt: ${missingTools().join(', ')}. Bitte installieren, z. B. mit: sudo apt-get install ${missingTools().join(' ')}`
	);
	process.exit(1);
}

function missingTools() {
	return Object.entries(NEEDED).flatMap(([name, isThere]) => (isThere() ? [] : [name]));
}
