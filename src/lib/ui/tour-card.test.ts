import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { tour as words } from '#lib/texts/tour.ts';
import TourCard from './TourCard.svelte';

it('is a region with a name, takes no focus, and can be left by keyboard', async () => {
	const onclose = vi.fn();
	render(TourCard, { handbook: '/handbuch/', onclose });
	expect(screen.getByRole('region', { name: words.title })).toHaveTextContent(words.steps[0] ?? '');
	expect(document.body).toHaveFocus();
	await userEvent.tab();
	expect(screen.getByRole('button', { name: words.close })).toHaveFocus();
	await userEvent.keyboard('{Enter}');
	expect(onclose).toHaveBeenCalledOnce();
	await userEvent.tab();
	expect(screen.getByRole('link', { name: words.handbook })).toHaveAttribute('href', '/handbuch/');
});
