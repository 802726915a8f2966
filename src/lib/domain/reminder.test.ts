import { describe, expect, it } from 'vitest';
import { isReminderDue } from './reminder.ts';

const NINE = '2026-11-22T09:00:00+01:00';
const at = (minute: number) => `2026-11-22T09:${String(minute).padStart(2, '0')}:00+01:00`;
const unsaved = (count: number) => ({ unsaved: count, unsavedSince: NINE });

describe('isReminderDue', () => {
	it('is after ten steps, or a quarter of an hour with one', () => {
		expect(isReminderDue(unsaved(9), null, at(1), false)).toBe(false);
		expect(isReminderDue(unsaved(10), null, at(1), false)).toBe(true);
		expect(isReminderDue(unsaved(1), null, at(14), false)).toBe(false);
		expect(isReminderDue(unsaved(1), null, at(15), false)).toBe(true);
		expect(isReminderDue({ unsaved: 9 }, null, at(59), false)).toBe(false);
	});

	it('is once for each occasion', () => {
		const last = { at: at(15), unsaved: 10, hasUpdate: false };
		expect(isReminderDue(unsaved(10), last, at(59), false)).toBe(false);
		expect(isReminderDue(unsaved(11), last, at(29), false)).toBe(false);
		expect(isReminderDue(unsaved(11), last, at(30), false)).toBe(true);
		expect(isReminderDue(unsaved(20), last, at(16), false)).toBe(true);
	});

	it('is before an update, but only then when there is something to save', () => {
		expect(isReminderDue(unsaved(1), null, at(1), true)).toBe(true);
		expect(isReminderDue(unsaved(0), null, at(1), true)).toBe(false);
		const last = { at: at(1), unsaved: 1, hasUpdate: true };
		expect(isReminderDue(unsaved(1), last, at(2), true)).toBe(false);
	});
});
