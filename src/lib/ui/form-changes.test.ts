import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { formular as words } from '#lib/texts/formular.ts';
import FormChanges from './FormChanges.svelte';

const row = (number: string, now: string, inForm: string) => ({
	number,
	what: `Frage ${number}: Antwort`,
	now,
	inForm,
	replaces: now !== ''
});

function show(rows: ReturnType<typeof row>[], warnings: string[] = []) {
	const calls = { ontake: vi.fn(), ondiscard: vi.fn() };
	render(FormChanges, { preview: { filledBy: 'Ausgefüllt von Bauamt', rows, warnings }, ...calls });
	return calls;
}

/** Texts of a row's cells but for its header. */
function cellsOf(line: HTMLElement | undefined): string[] {
	const cells = within(line as HTMLElement).getAllByRole('cell');
	return cells.map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim());
}

test('shows line by line what stands here and in the form', () => {
	show([row('4', '', '2 – reicht'), row('9', '1 – begonnen', '3 – vorbildlich')], ['Hinweis']);
	expect(screen.getByRole('heading', { name: words.preview })).toHaveFocus();
	expect(screen.getByText('Ausgefüllt von Bauamt')).toBeVisible();
	expect(screen.getByText('Hinweis')).toBeVisible();
	const [, first, second] = screen.getAllByRole('row');
	expect(cellsOf(first)).toEqual(['4', words.empty, '2 – reicht']);
	expect(cellsOf(second)).toEqual(['9', `1 – begonnen ${words.otherwise}`, '3 – vorbildlich']);
	expect(within(second as HTMLElement).getByRole('rowheader')).toHaveTextContent(
		'Frage 9: Antwort'
	);
});

test('takes over what is new; what stands here otherwise only when it is ticked', async () => {
	const user = userEvent.setup();
	const { ontake } = show([row('4', '', '2 – reicht'), row('9', '1 – begonnen', '0 – noch nicht')]);
	await user.click(screen.getByRole('button', { name: words.take(1) }));
	expect(ontake).toHaveBeenLastCalledWith(false);
	await user.click(screen.getByRole('checkbox', { name: words.replace(1) }));
	await user.click(screen.getByRole('button', { name: words.take(2) }));
	expect(ontake).toHaveBeenLastCalledWith(true);
});

test('offers nothing to take over where nothing differs', async () => {
	const user = userEvent.setup();
	const { ondiscard } = show([]);
	expect(screen.getByText(words.nothing)).toBeVisible();
	expect(screen.getAllByRole('button')).toHaveLength(1);
	await user.click(screen.getByRole('button', { name: words.discard }));
	expect(ondiscard).toHaveBeenCalledOnce();
});
