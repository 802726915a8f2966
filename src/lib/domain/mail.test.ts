import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mailAddress } from './mail.ts';

const partsOf = (href: string) => new URLSearchParams(href.slice('mailto:?'.length));

describe('mailAddress', () => {
	it('writes subject and text so that a mail program reads them', () => {
		const { href, text } = mailAddress('Anfrage & mehr', ['Guten Tag,\nwir fragen: 100 % + 1?']);
		expect(text).toBe(0);
		expect(href).toContain('Guten%20Tag%2C%0D%0Awir');
		expect(href).not.toContain('+');
		expect(partsOf(href).get('subject')).toBe('Anfrage & mehr');
		expect(partsOf(href).get('body')).toBe('Guten Tag,\r\nwir fragen: 100 % + 1?');
	});

	it('takes the first text that fits, else none', () => {
		const long = 'ä'.repeat(400);
		expect(mailAddress('S', [long, 'kurz'])).toEqual({
			href: 'mailto:?subject=S&body=kurz',
			text: 1
		});
		expect(mailAddress('S', [long])).toEqual({ href: 'mailto:?subject=S', text: -1 });
	});

	it('is never too long, names no recipient and never throws', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: 'binary', maxLength: 150 }),
				fc.array(fc.string({ unit: 'binary', maxLength: 250 }), { maxLength: 3 }),
				(subject, texts) => {
					const { href } = mailAddress(subject, texts);
					expect(href.length).toBeLessThanOrEqual(1800);
					expect(href.startsWith('mailto:?subject=')).toBe(true);
				}
			)
		);
	});
});
