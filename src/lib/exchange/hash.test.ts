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

it('is null where the browser offers none', async () => {
	vi.stubGlobal('crypto', {});
	expect(await sha256Hex('x')).toBeNull();
	vi.stubGlobal('crypto', undefined);
	expect(await sha256Hex('x')).toBeNull();
});
