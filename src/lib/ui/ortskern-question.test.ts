import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { ortskern as words } from '#lib/texts/ortskern.ts';
import OrtskernQuestion from './OrtskernQuestion.svelte';

it('hands on an answer, and takes it back', async () => {
	const onchoose = vi.fn();
	const props = { title: 'Leerstand', question: 'Wissen Sie es?', hint: 'Zählen', onchoose };
	const { rerender } = render(OrtskernQuestion, { ...props, answer: undefined });
	const group = screen.getByRole('group', { name: 'Leerstand: Wissen Sie es?' });
	expect(group).toHaveAccessibleDescription('Tipp: Zählen');
	expect(screen.getByRole('radio', { name: words.open })).toBeChecked();
	await userEvent.click(screen.getByRole('radio', { name: words.answers.teilweise }));
	await rerender({ answer: 'teilweise' });
	expect(screen.getByRole('radio', { name: words.answers.teilweise })).toBeChecked();
	await userEvent.click(screen.getByRole('radio', { name: words.open }));
	expect(onchoose.mock.calls.map(([answer]) => answer as unknown)).toEqual([
		'teilweise',
		undefined
	]);
});
