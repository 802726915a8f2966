import { describe, expect, it } from 'vitest';
import { codesIn, votesIn } from './ballot-box.ts';
import { ballotCode } from './ballot.ts';

const CODES = ([1, 2] as const).map((who) =>
	ballotCode({ room: 7, who, seq: 1, votes: [who, 'unknown'] })
);
const plain = (code: string) => code.replace(/[\s-]/g, '');

describe('codesIn', () => {
	it.each([
		['lines', CODES.join('\n')],
		['without gaps', CODES.map(plain).join('\r\n')],
		['a chat', `Amt A: ${CODES[0] ?? ''}\n10:32 Amt B: ${CODES[1] ?? ''} – danke!`],
		['hyphens', CODES.map((code) => code.replaceAll(' ', '-')).join('; ')]
	])('finds the codes in %s', (_name, text) => {
		expect(codesIn(text).map(plain)).toEqual(CODES.map(plain));
	});

	it('takes a text without any as one torn code, and nothing as none', () => {
		expect(codesIn('04MK 2')).toEqual(['04MK 2']);
		expect(codesIn('  \n')).toEqual([]);
	});
});

it('reads votes called out in a chat', () => {
	const chat = 'Bauamt: 2\nKämmerei: ?\n3\nBin dabei\nHauptamt: 9\num 14:02 Uhr\nStufe 1 ';
	expect(votesIn(chat, 4)).toEqual([2, 'dontKnow', 3, 1]);
});
