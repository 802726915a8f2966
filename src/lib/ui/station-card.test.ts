import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { Station } from '#lib/domain/wissen-guides.ts';
import { fahrplan as words } from '#lib/texts/fahrplan.ts';
import StationCard from './StationCard.svelte';

const station: Station = {
	id: 'ziele',
	title: 'Ziele',
	what: 'Man einigt sich.',
	who: ['Rat', 'Verwaltung'],
	duration: null,
	needs: ['bewertung'],
	criteria: [],
	sources: [],
	date: null,
	verified: false
};

function setup(problems: readonly string[] = []) {
	const onedit = vi.fn();
	const plan = { id: 'ziele', from: '2027-05' };
	render(StationCard, {
		station,
		number: 8,
		plan,
		needs: ['Aufgaben'],
		problems,
		criteria: [{ name: '22 Ziele', href: '/k' }],
		onedit
	});
	return onedit;
}

it('says what comes before and who takes part, and no duration that nobody names', () => {
	setup();
	const card = screen.getByRole('listitem', { name: '8. Ziele' });
	expect(card).toHaveTextContent('Beteiligt: Rat, Verwaltung. Davor: Aufgaben.');
	expect(card).not.toHaveTextContent('Dauer');
	expect(screen.getByRole('textbox', { name: words.from })).toHaveValue('05/2027');
	expect(screen.getByRole('link', { name: '22 Ziele' })).toHaveAttribute('href', '/k');
});

it('hands on dates and what is done, and keeps what cannot be read', async () => {
	const onedit = setup();
	await userEvent.click(screen.getByRole('checkbox', { name: words.done }));
	const until = screen.getByRole('textbox', { name: words.until });
	await userEvent.type(until, '06/2027');
	expect(onedit.mock.calls.map(([field, value]) => [field, value] as unknown)).toEqual([
		['done', true],
		['until', '2027-06']
	]);
	await userEvent.clear(until);
	await userEvent.type(until, 'bald');
	await userEvent.tab();
	expect(until).toHaveValue('bald');
	expect(screen.getByRole('alert')).toBeInTheDocument();
});

it('says what does not fit', () => {
	setup([words.problems.reversed]);
	expect(screen.getByText(words.problems.reversed)).toBeInTheDocument();
});
