// Before `npm start` and `npm test`, on Node's built-ins alone: installs the locked packages when they are missing or
// older than the lock file.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(
		`INSEK-Check braucht Node.js 20.19 oder neuer; hier läuft ${process.versions.node}.`
	);
	process.exit(1);
}

/** @param {string} file */
function changedAt(file) {
	return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

if (changedAt('node_modules/.package-lock.json') < changedAt('package-lock.json')) {
	const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	process.exit(status ?? 1);
}
