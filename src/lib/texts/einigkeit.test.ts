import { expect, it } from 'vitest';
import { AGREEMENT_LABELS } from '../domain/agreement.ts';
import { OPINIONS } from '../domain/workshop.ts';
import { labelHelp, labelWords, opinionWords, votesInWords, votesSpoken } from './einigkeit.ts';

it('says votes in words, without those that nobody gave', () => {
	expect(votesInWords([1, 1, 4, 0], 1)).toBe(
		'0: 1 Stimme, 1: 1 Stimme, 2: 4 Stimmen, weiß nicht: 1'
	);
	expect(votesSpoken([1, 1, 4, 0], 0)).toBe('0: 1, 1: 1, 2: 4');
	expect(votesInWords([3, 0, 1], 0, ['behalten', 'ändern', 'streichen'])).toBe(
		'behalten: 3 Stimmen, streichen: 1 Stimme'
	);
	expect(votesInWords([0, 0, 0, 0], 0)).toBe('Noch keine Stimmen');
});

it('has words for everything that can be said of a vote', () => {
	expect(Object.keys(labelWords)).toEqual([...AGREEMENT_LABELS]);
	expect(Object.keys(labelHelp)).toEqual([...AGREEMENT_LABELS]);
	expect(Object.keys(opinionWords)).toEqual([...OPINIONS]);
});
