import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { proposals as words } from '#lib/texts/vorschlaege.ts';
import ProposalCard from './ProposalCard.svelte';

function setup(obstacle: string | null) {
	const calls = { onaccept: vi.fn(), onreject: vi.fn() };
	const answer = 'Trifft bei uns nicht zu';
	render(ProposalCard, {
		title: words.carriedTitle,
		answer,
		why: 'W',
		href: null,
		obstacle,
		...calls
	});
	return calls;
}

it('is confirmed or rejected', async () => {
	const { onaccept, onreject } = setup(null);
	await userEvent.click(
		screen.getByRole('button', { name: words.acceptOf('Trifft bei uns nicht zu') })
	);
	await userEvent.click(screen.getByRole('button', { name: words.reject }));
	expect([onaccept, onreject].map((call) => call.mock.calls.length)).toEqual([1, 1]);
});

it('says what is missing before it can be confirmed', () => {
	setup(words.reasonMissing);
	expect(screen.getByText(words.reasonMissing)).toBeInTheDocument();
	expect(screen.getAllByRole('button')).toHaveLength(1);
});
