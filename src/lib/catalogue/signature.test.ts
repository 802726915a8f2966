import { generateKeyPairSync, sign } from 'node:crypto';
import { Point } from '@noble/ed25519';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { builtIn } from '../../../tests/criteria/built-in.ts';
import { hashedTextOf } from '../domain/catalogue-text.ts';
import { signatureOf } from './signature.ts';

const { catalogue } = builtIn;

/** Keys are made anew on every run: none is ever written down. */
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const key = publicKey.export({ format: 'jwk' }).x ?? '';
const signatureFor = (content: object) =>
	sign(null, Buffer.from(hashedTextOf(content)), privateKey).toString('base64url');
const value = signatureFor(catalogue);
const signed = { ...catalogue, signature: { key, value } };

/** A browser over plain http, or one without Ed25519. */
const BROWSERS = {
	'with WebCrypto': () => undefined,
	'without WebCrypto': () => vi.stubGlobal('crypto', { getRandomValues: () => undefined }),
	'without Ed25519': () =>
		vi.stubGlobal('crypto', { subtle: { importKey: () => Promise.reject(new Error('no')) } })
};

afterEach(() => vi.unstubAllGlobals());

describe.each(Object.entries(BROWSERS))('the signature of a catalogue, %s', (_, prepare) => {
	it('fits what was signed, whatever the order of its keys', async () => {
		prepare();
		expect(await signatureOf(signed)).toBe('fits');
		const turned = Object.fromEntries(Object.entries(signed).toReversed());
		expect(await signatureOf(turned)).toBe('fits');
	});

	it('is none without one', async () => {
		prepare();
		expect(await signatureOf(catalogue)).toBe('unsigned');
	});

	it('is broken when anything in the catalogue was changed since', async () => {
		prepare();
		expect(await signatureOf({ ...signed, title: `${signed.title}.` })).toBe('broken');
		expect(await signatureOf({ ...signed, more: 1 })).toBe('broken');
		const { notes: _notes, ...less } = signed;
		expect(await signatureOf(less)).toBe('broken');
	});

	it('is broken with one bit of it or of its key turned', async () => {
		prepare();
		const turned = (text: string, at: number) => {
			const bytes = Buffer.from(text, 'base64url');
			bytes[at >> 3] = (bytes[at >> 3] ?? 0) ^ (1 << (at & 7));
			return bytes.toString('base64url');
		};
		await fc.assert(
			fc.asyncProperty(fc.nat(511), fc.nat(255), async (ofValue, ofKey) => {
				const states = await Promise.all([
					signatureOf({ ...signed, signature: { key, value: turned(value, ofValue) } }),
					signatureOf({ ...signed, signature: { key: turned(key, ofKey), value } })
				]);
				expect(states).toEqual(['broken', 'broken']);
			}),
			{ numRuns: 30 }
		);
	});

	it('is broken over another content or by another key', async () => {
		prepare();
		const other = { ...catalogue, version: '9.9.9' };
		const signature = { key, value: signatureFor(other) };
		expect(await signatureOf({ ...catalogue, signature })).toBe('broken');
		const stranger = generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }).x;
		expect(await signatureOf({ ...catalogue, signature: { key: stranger, value } })).toBe('broken');
	});

	it('is broken when it is a second one made of the first', async () => {
		prepare();
		// s + order of the group: the same equation, other bytes
		const order = 2n ** 252n + 27742317777372353535851937790883648493n;
		const bytes = Buffer.from(value, 'base64url');
		const half = BigInt(`0x${Buffer.from(bytes.subarray(32)).reverse().toString('hex')}`);
		const bent = Buffer.from((half + order).toString(16).padStart(64, '0'), 'hex').reverse();
		const second = Buffer.concat([bytes.subarray(0, 32), bent]).toString('base64url');
		expect(await signatureOf({ ...signed, signature: { key, value: second } })).toBe('broken');
	});

	it('is broken with a key that would let one signature fit any text', async () => {
		prepare();
		const identity = Buffer.from([1, ...Array<number>(31).fill(0)]);
		const nothing = Buffer.concat([identity, Buffer.alloc(32)]).toString('base64url');
		const signature = { key: identity.toString('base64url'), value: nothing };
		expect(await signatureOf({ ...catalogue, signature })).toBe('broken');
	});

	it.each([
		['nothing', {}],
		['a text', 'x'],
		['null', null],
		['a short key', { key: key.slice(1), value }],
		['a long key', { key: `${key}A`, value }],
		['a short value', { key, value: value.slice(2) }],
		['padding', { key: `${key}=`, value }],
		['the other alphabet', { key, value: `${'+/'.repeat(43)}` }],
		['hex', { key: Buffer.from(key, 'base64url').toString('hex'), value }],
		['blanks', { key, value: ` ${value.slice(1)}` }],
		['numbers', { key: 1, value: 2 }]
	])('is broken when it is %s', async (_what, signature) => {
		prepare();
		expect(await signatureOf({ ...catalogue, signature })).toBe('broken');
	});

	it('is broken when its last sign says more than its bytes', async () => {
		prepare();
		const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
		const last = alphabet.indexOf(key.at(-1) ?? '');
		const same = key.slice(0, -1) + (alphabet[last ^ 1] ?? '');
		expect(Buffer.from(same, 'base64url')).toEqual(Buffer.from(key, 'base64url'));
		expect(await signatureOf({ ...catalogue, signature: { key: same, value } })).toBe('broken');
	});
});

it('is broken with any key of small order', async () => {
	const eighth = Point.fromHex('26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05');
	let point = eighth;
	const keys: string[] = [];
	for (let turn = 0; turn < 8; turn += 1) {
		keys.push(Buffer.from(point.toBytes()).toString('base64url'));
		point = point.add(eighth);
	}
	expect(new Set(keys).size).toBe(8);
	for (const each of keys) {
		const identity = Buffer.from([1, ...Array<number>(63).fill(0)]).toString('base64url');
		const signature = { key: each, value: identity };
		expect(await signatureOf({ ...catalogue, signature })).toBe('broken');
	}
});

it('cannot be checked where the code for it cannot be fetched', async () => {
	vi.stubGlobal('crypto', undefined);
	vi.doMock('@noble/ed25519', () => Promise.reject(new Error('offline')));
	expect(await signatureOf(signed)).toBe('uncheckable');
	vi.doUnmock('@noble/ed25519');
});
