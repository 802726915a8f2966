import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { beteiligung as words } from '#lib/texts/termine.ts';
import EventCard from './EventCard.svelte';

function setup(targetGroups: readonly string[]) {
	const onedit = vi.fn();
	const event = { id: 'e', title: 'Ideenwerkstatt', date: '2027-03-12', targetGroups };
	render(EventCard, { number: 1, event, plans: { p: 'Wärmeplan' }, onedit, onremove: vi.fn() });
	return onedit;
}

describe('EventCard', () => {
	it('shows groups a file brought along as they are, and keeps them', async () => {
		const onedit = setup(['Vereine im Ort', 'jugend']);
		expect(screen.getByRole('checkbox', { name: 'Vereine im Ort' })).toBeChecked();
		expect(screen.getByRole('checkbox', { name: words.groupLabels.jugend })).toBeChecked();
		await userEvent.click(screen.getByRole('checkbox', { name: words.groupLabels.alle }));
		const groups = ['alle', 'jugend', 'Vereine im Ort'];
		expect(onedit).toHaveBeenLastCalledWith('targetGroups', groups, expect.any(String));
		await userEvent.click(screen.getByRole('checkbox', { name: 'Vereine im Ort' }));
		expect(onedit).toHaveBeenLastCalledWith('targetGroups', ['jugend'], expect.any(String));
	});

	it('passes on a day, a month and an emptied field, but nothing that cannot be read', async () => {
		const onedit = setup([]);
		const date = screen.getByRole('textbox', { name: words.date });
		expect(date).toHaveValue('12.03.2027');
		await userEvent.clear(date);
		expect(onedit).toHaveBeenLastCalledWith('date', undefined, expect.any(String));
		onedit.mockClear();
		await userEvent.type(date, '03/2027');
		expect(onedit.mock.calls.map(([, value]) => value as unknown)).toEqual(['2027-03']);
		await userEvent.type(date, '!');
		await userEvent.tab();
		expect(screen.getByRole('alert')).toHaveTextContent('12.03.2027');
		expect(onedit).toHaveBeenCalledTimes(1);
	});
});
