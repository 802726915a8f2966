import { describe, expect, it } from 'vitest';
import { EXAMPLE_ID } from './new-check.ts';
import { SaveReminder } from './save-reminder.svelte.ts';

const row = (unsaved: number, id = 'c') => ({
	id,
	title: '',
	updatedAt: '2026-11-22T09:00:00+01:00',
	answered: 0,
	total: 30,
	unsaved
});

describe('SaveReminder', () => {
	it('shows itself on one page, and again after ten more steps or a file in between', () => {
		const reminder = new SaveReminder();
		reminder.look(row(10), false);
		expect(reminder.isShown).toBe(true);
		reminder.rest();
		reminder.look(row(12), false);
		expect(reminder.isShown).toBe(false);
		reminder.look(row(20), false);
		expect(reminder.isShown).toBe(true);
		reminder.look(row(0), false);
		expect(reminder.isShown).toBe(false);
		reminder.look(row(10), false);
		expect(reminder.isShown).toBe(true);
	});

	it('never shows itself on the example', () => {
		const reminder = new SaveReminder();
		reminder.look(row(99, EXAMPLE_ID), true);
		expect(reminder.isShown).toBe(false);
	});
});
