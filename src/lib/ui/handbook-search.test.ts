import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { handbuch as words } from '#lib/texts/handbuch.ts';
import HandbookSearch from './HandbookSearch.svelte';

const hits = [
	{ id: 'a', label: 'Rat: Gute Fragen', href: '/handbuch/?teil=rat#a', excerpt: 'Wer?' }
];

it('lists the places once there are two letters, and says where there are none', async () => {
	const ontype = vi.fn();
	const { rerender } = render(HandbookSearch, { text: 'w', hits, ontype });
	await userEvent.type(screen.getByRole('textbox', { name: words.search }), 'e');
	expect(ontype).toHaveBeenLastCalledWith('we', expect.any(String));
	expect(screen.queryByRole('list')).toBeNull();
	await rerender({ text: 'we' });
	expect(screen.getByRole('link', { name: 'Rat: Gute Fragen' })).toBeVisible();
	expect(screen.getByText(words.found(1))).toBeVisible();
	await rerender({ text: 'wex', hits: [] });
	expect(screen.getByText(words.found(0))).toBeVisible();
});
