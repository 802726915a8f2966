import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import MonthField from './MonthField.svelte';
import ProfileField from './ProfileField.svelte';
import TextField from './TextField.svelte';
import { readWholeNumber } from './whole-number.ts';

const question = {
	id: 'einwohner',
	question: 'Einwohnerzahl',
	plain: 'Wie viele Menschen wohnen hier?',
	help: 'Steuert Hinweise.',
	type: 'number' as const,
	min: 1,
	max: 100_000,
	first: true
};

describe('TextField', () => {
	it('hands on every key, all of one visit under one name', async () => {
		const ontype = vi.fn();
		render(TextField, { label: 'Notiz', value: '', ontype });
		await userEvent.type(screen.getByRole('textbox', { name: 'Notiz' }), 'abc');
		expect(ontype.mock.calls.map(([text]) => text as string)).toEqual(['a', 'ab', 'abc']);
		expect(new Set(ontype.mock.calls.map(([, visit]) => visit as string)).size).toBe(1);
	});

	it('keeps its draft, and takes over what comes from outside, which the store has merged', async () => {
		const { rerender } = render(TextField, { label: 'Notiz', value: '', ontype: vi.fn() });
		const box = screen.getByRole('textbox', { name: 'Notiz' });
		await userEvent.type(box, 'mein Satz');
		expect(box).toHaveValue('mein Satz');
		await rerender({ value: 'aus dem anderen Fenster, mein Satz' });
		expect(box).toHaveValue('aus dem anderen Fenster, mein Satz');
	});
});

describe('MonthField', () => {
	const setup = () => {
		const onanswer = vi.fn();
		render(MonthField, { label: 'Stand', hint: '', value: '', latest: '2026-11', onanswer });
		return { onanswer, box: screen.getByRole('textbox', { name: 'Stand' }) };
	};
	const months = (onanswer: ReturnType<typeof vi.fn>) =>
		onanswer.mock.calls.map(([month]) => month as unknown);

	it('waits for the end of a year that may have four digits', async () => {
		const { onanswer, box } = setup();
		await userEvent.type(box, '05/2024');
		expect(months(onanswer)).toEqual(['2024-05']);
	});

	it('takes two digits for a year when they are all there is', async () => {
		const { onanswer, box } = setup();
		await userEvent.type(box, '05/20');
		expect(onanswer).not.toHaveBeenCalled();
		await userEvent.tab();
		expect(months(onanswer)).toEqual(['2020-05']);
	});

	it('asks for the month of a year alone', async () => {
		const { onanswer, box } = setup();
		await userEvent.type(box, '2021');
		await userEvent.tab();
		expect(box).toHaveAccessibleDescription(/Bitte auch den Monat angeben.*Dann 12\/2021\./);
		expect(onanswer).not.toHaveBeenCalled();
	});
});

describe('ProfileField', () => {
	it('reads a number with a dot between thousands', async () => {
		const onanswer = vi.fn();
		render(ProfileField, { question, value: undefined, onanswer });
		await userEvent.type(screen.getByRole('textbox', { name: 'Einwohnerzahl' }), '4.800');
		expect(onanswer).toHaveBeenLastCalledWith(4800, expect.any(String));
	});

	it('says what is wrong at the field, keeps the text and hands nothing on', async () => {
		const onanswer = vi.fn();
		render(ProfileField, { question, value: undefined, onanswer });
		const box = screen.getByRole('textbox', { name: 'Einwohnerzahl' });
		await userEvent.type(box, 'viele');
		await userEvent.tab();
		expect(box).toHaveValue('viele');
		expect(box).toBeInvalid();
		expect(box).toHaveAccessibleDescription(/Bitte nur Ziffern/);
		expect(onanswer).not.toHaveBeenCalled();
	});

	it('takes an answer back with the empty choice', async () => {
		const onanswer = vi.fn();
		const options = [{ id: 'ja', label: 'Ja' }];
		const choice = { ...question, type: 'choice' as const, options };
		render(ProfileField, { question: choice, value: 'ja', onanswer });
		await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Einwohnerzahl' }), '');
		expect(onanswer).toHaveBeenLastCalledWith(undefined, expect.any(String));
	});
});

describe('readWholeNumber', () => {
	it.each([
		['4800', 4800],
		['4.800', 4800],
		['4 800', 4800],
		[' 12 ', 12],
		['', undefined]
	])('reads %j as %j', (text, value) => {
		expect(readWholeNumber(text, 0, 100_000)).toEqual({ error: null, value });
	});

	it.each(['4,8', '-3', '4.80', '1e3', 'x', '100001'])('refuses %j with words', (text) => {
		expect(readWholeNumber(text, 0, 100_000).error).toMatch(/Bitte/);
	});
});
