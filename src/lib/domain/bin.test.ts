import { describe, expect, it } from 'vitest';
import { endInBin, overdueAfter } from './bin.ts';

const binned = { deletedAt: '2026-11-22T09:00:00+01:00', updatedAt: '2026-11-20T17:00:00+01:00' };

/** Looks into the bin on these days; the day on which the check goes, or null. */
function goneOn(days: readonly string[], row: Parameters<typeof endInBin>[0] = binned) {
	let overdue: readonly string[] = [];
	for (const day of days) {
		const next = overdueAfter({ ...row, overdue }, day);
		if (next === 'erase') return day;
		overdue = next;
	}
	return null;
}

describe('the bin', () => {
	it('keeps a check for 30 days, and until it was found overdue on three days', () => {
		expect(endInBin(binned)).toBe('2026-12-22');
		expect(goneOn(['2026-11-23', '2026-12-21', '2026-12-21'])).toBeNull();
		expect(goneOn(['2026-12-22', '2026-12-22', '2026-12-22', '2026-12-23'])).toBeNull();
		expect(goneOn(['2026-12-22', '2027-02-01', '2027-02-02'])).toBe('2027-02-02');
	});

	it('destroys nothing when the clock runs ahead and is set right', () => {
		const wrong = ['2036-01-01', '2036-01-02'];
		expect(goneOn([...wrong, '2026-11-24', '2036-01-03', '2026-11-25'])).toBeNull();
		expect(goneOn([...wrong, '2026-12-22', '2026-12-23'])).toBeNull();
		expect(goneOn([...wrong, '2026-12-22', '2026-12-23', '2026-12-28'])).toBe('2026-12-28');
	});

	it('keeps what a clock that ran ahead has put there', () => {
		const later = { ...binned, deletedAt: '2036-01-01T09:00:00+01:00' };
		expect(goneOn(['2026-12-24', '2027-12-24', '2028-12-24'], later)).toBeNull();
	});

	it('counts from the last change when the clock was behind it', () => {
		const early = { ...binned, deletedAt: '2020-01-01T08:01:00+01:00' };
		expect(endInBin(early)).toBe('2026-12-20');
	});
});
