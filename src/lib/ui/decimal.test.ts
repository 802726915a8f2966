import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { zahl } from '#lib/texts/zahl.ts';
import { decimalText } from '#lib/domain/decimal.ts';
import { readDecimal } from './decimal.ts';
import DecimalField from './DecimalField.svelte';

describe('readDecimal', () => {
	it.each([
		['1,5', 1.5],
		['1.5', 1.5],
		['1.50', 1.5],
		['0.1234', 0.1234],
		['1500', 1500],
		['1 500', 1500],
		['1.500,5', 1500.5],
		['1.500.000', 1_500_000],
		[' 12 ', 12],
		[',5', 0.5],
		['', undefined]
	])('reads %j as %j', (text, value) => {
		expect(readDecimal(text, 0, 2_000_000)).toEqual({ error: null, value });
	});

	it.each([
		['1.500', '1,5', '1500'],
		['12.345', '12,345', '12345'],
		['0.125', '0,125', '125']
	])('asks what %j means', (text, decimal, whole) => {
		expect(readDecimal(text, 0, 2000).error).toBe(zahl.ambiguous(decimal, whole));
	});

	it.each(['viele', '1,5,5', '1,5.5', '1e3', '3 Tage', '1 50', '-'])('refuses %j', (text) => {
		expect(readDecimal(text, 0, 2000).error).toBe(zahl.notADecimal);
	});

	it.each(['-3', '−0,5', '2000,5', '99999'])('says that %j is out of range', (text) => {
		expect(readDecimal(text, 0, 2000).error).toMatch(/von 0 bis 2000/);
	});

	it('reads what it writes', () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 200_000 }), (hundredths) => {
				const value = hundredths / 100;
				expect(readDecimal(decimalText(value), 0, 2000)).toEqual({ error: null, value });
			})
		);
	});
});

describe('DecimalField', () => {
	const props = { label: 'Arbeitstage', value: undefined, min: 0, max: 2000 };

	it('hands on what can be read, and shows it with a comma', async () => {
		const onanswer = vi.fn();
		const { rerender } = render(DecimalField, { ...props, onanswer });
		const box = screen.getByRole('textbox', { name: 'Arbeitstage' });
		await userEvent.type(box, '1.5');
		expect(onanswer).toHaveBeenLastCalledWith(1.5, expect.any(String));
		await userEvent.tab();
		await rerender({ value: 1.5 });
		expect(box).toHaveValue('1,5');
	});

	it('asks at the field, keeps the text and hands nothing on', async () => {
		const onanswer = vi.fn();
		render(DecimalField, { ...props, onanswer });
		const box = screen.getByRole('textbox', { name: 'Arbeitstage' });
		await userEvent.click(box);
		await userEvent.paste('1.500');
		await userEvent.tab();
		expect(box).toHaveValue('1.500');
		expect(box).toHaveAccessibleDescription(zahl.ambiguous('1,5', '1500'));
		expect(onanswer).not.toHaveBeenCalled();
	});

	it('says what the caller knows to be wrong', () => {
		render(DecimalField, { ...props, value: 3, problem: 'zu klein', onanswer: vi.fn() });
		expect(screen.getByRole('textbox', { name: 'Arbeitstage' })).toHaveAccessibleDescription(
			'zu klein'
		);
	});
});
