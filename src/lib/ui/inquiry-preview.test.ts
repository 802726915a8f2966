import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { anfrage as words } from '#lib/texts/anfrage.ts';
import InquiryPreview from './InquiryPreview.svelte';

const TEXT = 'Guten Tag,\n\nwir haben eine Frage.';

it('shows all of the letter before it goes anywhere', async () => {
	const oncopy = vi.fn();
	render(InquiryPreview, { text: TEXT, href: 'mailto:?subject=A', mail: 'whole', oncopy });
	expect(screen.getByRole('region', { name: words.preview })).toHaveTextContent(/Frage\./);
	expect(screen.getByRole('link', { name: words.mail })).toHaveAttribute(
		'href',
		'mailto:?subject=A'
	);
	await userEvent.click(screen.getByRole('button', { name: words.copy }));
	expect(oncopy).toHaveBeenCalledOnce();
	expect(screen.queryByText(words.mailShort)).toBeNull();
});

it.each([
	['shortened', words.mailShort],
	['empty', words.mailEmpty]
] as const)('says so when the mail is %s', (mail, said) => {
	render(InquiryPreview, { text: TEXT, href: 'mailto:?', mail, oncopy: vi.fn() });
	expect(screen.getByText(said)).toBeInTheDocument();
});
