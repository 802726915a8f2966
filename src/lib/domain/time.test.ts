import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoTime } from './time.ts';

const MOMENT = new Date('2026-12-31T23:32:05.678Z');

describe('isoTime', () => {
	it.each([
		[60, '2027-01-01T00:32:05+01:00'],
		[0, '2026-12-31T23:32:05+00:00'],
		[-210, '2026-12-31T20:02:05-03:30'],
		[345, '2027-01-01T05:17:05+05:45']
	])('%i minutes ahead of UTC shows %s', (minutesAhead, shown) => {
		expect(isoTime(MOMENT, minutesAhead)).toBe(shown);
	});

	it('names the same moment, to the second, wherever the clock hangs', () => {
		const seconds = fc.integer({ min: 0, max: 4_000_000_000 });
		fc.assert(
			fc.property(seconds, fc.integer({ min: -720, max: 840 }), (second, minutesAhead) => {
				const moment = new Date(second * 1000);
				expect(Date.parse(isoTime(moment, minutesAhead))).toBe(moment.getTime());
			})
		);
	});
});
