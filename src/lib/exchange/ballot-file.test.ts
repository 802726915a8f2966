import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ballotCode } from '../domain/ballot.ts';
import { ballotText, codeInFile } from './ballot-file.ts';

const code = ballotCode({ room: 9, who: 77, seq: 3, votes: [0, 1] });
const file = { catalogue: { id: 'insek-kleine-kommunen', version: '0.1.0' }, code };
const bytes = (text: string) => new TextEncoder().encode(text);

describe("a ballot's file", () => {
	it('holds the code and what it is about, and nothing else', () => {
		expect(JSON.parse(ballotText(file))).toEqual({
			format: 'insek-check/ballot',
			formatVersion: 1,
			...file
		});
		expect(codeInFile(bytes(ballotText(file)))).toEqual({ code });
	});

	it('opens with fields of a later app, and as a bare code', () => {
		const later = { ...(JSON.parse(ballotText(file)) as object), colour: 'blau' };
		expect(codeInFile(bytes(JSON.stringify(later)))).toEqual({ code });
		expect(codeInFile(bytes(`${code}\n`))).toEqual({ code });
	});

	it.each([
		['other', '{"format":"insek-check/assessment"}'],
		['other', '{"format":"insek-check/ballot","formatVersion":1}'],
		['other', '%PDF-1.7'],
		['other', ''],
		['version', '{"format":"insek-check/ballot","formatVersion":2}'],
		['tooBig', ' '.repeat(10_001)]
	])('is told apart: %s', (fault, text) => {
		expect(codeInFile(bytes(text))).toBe(fault);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (any) => {
				expect(codeInFile(any)).toBeDefined();
			})
		);
	});
});
