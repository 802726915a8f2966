import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { sha256Hex } from './hash.ts';

afterEach(() => vi.unstubAllGlobals());

it('is the hash Node computes', async () => {
	await fc.assert(
		fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
			expect(await sha256Hex(text)).toBe(createHash('sha256').update(text).digest('hex'));
		})
	);
});

it('is the same where the browser offers none', async () => {
	for (const crypto of [{}, undefined]) {
		vi.stubGlobal('crypto', crypto);
		expect(await sha256Hex('Löbau')).toBe(createHash('sha256').update('Löbau').digest('hex'));
	}
});

it('is null where its code cannot be fetched either', async () => {
	vi.stubGlobal('crypto', undefined);
	vi.doMock('@noble/hashes/sha2.js', () => Promise.reject(new Error('offline')));
	expect(await sha256Hex('x')).toBeNull();
	vi.doUnmock('@noble/hashes/sha2.js');
});
