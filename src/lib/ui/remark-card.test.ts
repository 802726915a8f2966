import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { remarkWords as words } from '#lib/texts/rueckmeldung.ts';
import RemarkCard from './RemarkCard.svelte';

const criterion = { id: 'a', number: 9, title: 'Liste', question: 'Gibt es eine Liste?' };

it('asks three questions, and takes an answer back', async () => {
	const onjudge = vi.fn();
	const oncomment = vi.fn();
	const remark = { machbar: 'teils' as const };
	render(RemarkCard, { criterion, remark, summary: 'machbar: teils', onjudge, oncomment });
	expect(screen.queryByRole('group', { name: words.questions.machbar })).toBeNull();
	await userEvent.click(screen.getByText('9 Liste'));
	const group = (name: string) => within(screen.getByRole('group', { name }));
	const machbar = group(words.questions.machbar);
	expect(machbar.getByRole('radio', { name: 'teils' })).toBeChecked();
	expect(group(words.questions.wichtig).getByRole('radio', { name: words.none })).toBeChecked();
	await userEvent.click(machbar.getByRole('radio', { name: words.none }));
	expect(onjudge).toHaveBeenLastCalledWith('machbar', undefined);
	await userEvent.click(group(words.questions.wichtig).getByRole('radio', { name: 'nein' }));
	expect(onjudge).toHaveBeenLastCalledWith('wichtig', 'nein');
	const comment = screen.getByRole('textbox', { name: words.comment });
	expect(comment).toHaveAccessibleDescription(/keine Namen und keinen Ortsnamen/);
	await userEvent.type(comment, 'Gut');
	expect(oncomment).toHaveBeenLastCalledWith('Gut', expect.any(String));
});
