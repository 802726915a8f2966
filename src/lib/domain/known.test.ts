import { expect, it } from 'vitest';
import { isToBeChecked } from './known.ts';

it.each([
	['2024-11', '2026-11-22', false],
	['2024-10', '2026-11-22', true],
	['2024-11-30', '2026-11-01', false],
	['2024', '2026-12-31', false],
	['2024', '2027-01-01', true],
	['2018', '2026-11-22', true],
	['2027-01-01', '2026-11-22', false]
])('a source of %s, read on %s: %s', (date, today, expected) => {
	expect(isToBeChecked({ date }, today)).toBe(expected);
});

it('asks to check what bears no date', () => {
	expect(isToBeChecked({ date: null }, '2026-11-22')).toBe(true);
});
