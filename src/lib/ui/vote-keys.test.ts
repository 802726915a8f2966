import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { LEVEL_LABELS } from '#lib/texts/common.ts';
import { werkstatt as words } from '#lib/texts/werkstatt.ts';
import DotRows from './DotRows.svelte';
import VoteKeys from './VoteKeys.svelte';

it('counts by key and by touch, only while the focus is inside, and takes back', async () => {
	const user = userEvent.setup();
	const [onvote, ontakeback] = [vi.fn(), vi.fn()];
	render(VoteKeys, { names: [...LEVEL_LABELS], voters: 3, onvote, ontakeback });
	await user.keyboard('2');
	expect(onvote).not.toHaveBeenCalled();
	await user.click(screen.getByRole('button', { name: words.oneFor('1 – begonnen') }));
	await user.keyboard('3?49{Backspace}');
	expect(onvote.mock.calls).toEqual([[1], [3], ['dontKnow']]);
	expect(ontakeback).toHaveBeenCalledOnce();
	expect(screen.getByRole('status')).toHaveTextContent(words.voters(3));
});

it('draws a dot for each voice, and says how many', () => {
	const { container } = render(DotRows, {
		names: [...LEVEL_LABELS],
		votes: [1, 0, 4, 0],
		dontKnow: 2,
		asked: [0]
	});
	expect(
		screen.getAllByRole('listitem').map((row) => row.textContent.replace(/\s+/g, ' ').trim())
	).toEqual([
		'0 noch nicht 1',
		'1 begonnen 0',
		'2 reicht 4',
		'3 vorbildlich 0',
		'? Wissen wir nicht 2'
	]);
	expect(container.querySelectorAll('circle')).toHaveLength(7);
	expect(container.querySelectorAll('circle.ring')).toHaveLength(1);
});
