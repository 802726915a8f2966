import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { generateKeyPairSync } from 'node:crypto';
import { expect, it } from 'vitest';

/** PEM in any wrapping, or a JSON Web Key with its private half. */
const PRIVATE_KEYS = [
	/-----BEGIN [A-Z ]*PRIVATE KEY-----/,
	/["']?kty["']?\s*:[^{}]*["']?\bd["']?\s*:\s*["'][\w-]{20,}["']/,
	/["']?\bd["']?\s*:\s*["'][\w-]{20,}["'][^{}]*["']?kty["']?\s*:/
];

const isPrivateKey = (text: string) => PRIVATE_KEYS.some((pattern) => pattern.test(text));

it('no private key is in the repository', () => {
	const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0');
	const tracked = files.filter((file) => file !== '');
	expect(tracked.length).toBeGreaterThan(500);
	// removed, but not committed yet: nothing to read
	const textOf = (file: string) => {
		try {
			return readFileSync(file, 'latin1');
		} catch {
			return '';
		}
	};
	expect(tracked.filter((file) => file.endsWith('.pem') || isPrivateKey(textOf(file)))).toEqual([]);
});

it('one would be seen', () => {
	const { privateKey } = generateKeyPairSync('ed25519');
	expect(isPrivateKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())).toBe(true);
	const jwk = privateKey.export({ format: 'jwk' });
	expect(isPrivateKey(JSON.stringify(jwk))).toBe(true);
	const { d, ...others } = jwk;
	expect(isPrivateKey(JSON.stringify({ d, ...others }, null, '\t'))).toBe(true);
	expect(isPrivateKey(JSON.stringify(others))).toBe(false);
});
