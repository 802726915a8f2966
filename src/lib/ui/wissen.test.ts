import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { wissenLuecken, wissenMethoden, wissenSuche as words } from '#lib/texts/wissen.ts';
import MethodCard from './MethodCard.svelte';
import RankedList from './RankedList.svelte';
import WissenSearch from './WissenSearch.svelte';

describe('WissenSearch', () => {
	const hit = { id: 'wer-a', title: 'Amt', also: '', summary: 'Berät.', href: '#wer-a' };

	function setup(props: Partial<ComponentProps<typeof WissenSearch>> = {}) {
		const ontype = vi.fn();
		render(WissenSearch, { typed: '', groups: [], ways: [], ontype, ...props });
		return { ontype, field: screen.getByRole('searchbox', { name: words.label }) };
	}

	it('tells every key, and shows nothing before the first', async () => {
		const { ontype, field } = setup();
		expect(screen.queryByRole('region', { name: words.results })).toBeNull();
		await userEvent.type(field, 'amt');
		expect(ontype).toHaveBeenLastCalledWith('amt');
	});

	it('shows hits by where they stand, and Enter leads to the first', async () => {
		const { field } = setup({
			typed: 'amt',
			groups: [
				{ part: 'hilfe', hits: [hit], more: 2 },
				{ part: 'begriffe', hits: [{ ...hit, id: 'begriff-a', href: '#begriff-a' }], more: 0 }
			]
		});
		const results = within(screen.getByRole('region', { name: words.results }));
		const headings = results.getAllByRole('heading').map(({ textContent }) => textContent);
		expect(headings).toEqual([words.parts.hilfe, words.parts.begriffe]);
		expect(results.getByText(words.more(2))).toBeVisible();
		await userEvent.type(field, '{Enter}');
		expect(results.getAllByRole('link')[0]).toHaveFocus();
	});

	it('says when nothing was found, and where to look', () => {
		setup({ typed: ' xyz ', ways: [{ label: 'Alle Begriffe', href: '#alle' }] });
		expect(screen.getByText(words.none('xyz'))).toBeVisible();
		expect(screen.getByRole('link', { name: 'Alle Begriffe' })).toBeVisible();
	});
});

describe('RankedList', () => {
	const criterion = { id: 'k', number: 9, title: 'Liste', href: '/k9' };
	const rowsOf = (count: number) =>
		Array.from({ length: count }, (_, index) => ({
			id: `p${index}`,
			title: `Stelle ${index}`,
			href: `#p${index}`,
			criteria: index === 0 ? [criterion, { ...criterion, id: 'l', number: 10 }] : [criterion]
		}));
	const setup = (count: number) =>
		render(RankedList, {
			label: 'Wer',
			rows: rowsOf(count),
			reason: wissenLuecken.helps,
			more: wissenLuecken.moreHelpers
		});

	it('says how many open points each helps with, and which', () => {
		setup(2);
		const [first, second] = within(screen.getByRole('list', { name: 'Wer' })).getAllByRole(
			'listitem'
		);
		expect(first).toHaveTextContent('Stelle 0 kann bei 2 offenen Punkten helfen');
		expect(first).toHaveTextContent('10 Liste');
		expect(screen.getByText(/Stelle 1/)).toBeVisible();
		expect(second).toHaveTextContent('9 Liste');
		expect(screen.queryByText(/weitere/)).toBeNull();
	});

	it('folds all beyond the first five, and counts on', () => {
		setup(7);
		const more = screen.getByRole('list', { name: wissenLuecken.moreHelpers(2), hidden: true });
		expect(more).toHaveAttribute('start', '6');
		expect(more).toHaveTextContent('Stelle 5');
	});
});

describe('MethodCard', () => {
	const method = {
		id: 'm',
		title: 'Rundgang',
		purpose: 'Sehen.',
		groupSize: null,
		duration: null,
		steps: ['Gehen.'],
		stepsAreOurs: true,
		material: ['Plan'],
		fitsWhen: null,
		criteria: [],
		sources: [],
		date: null,
		verified: true
	};

	it('shows only what is known, and says which steps are a proposal', () => {
		const card = { method, criteria: [], sources: [], today: '2026-11-22' };
		const { rerender } = render(MethodCard, card);
		expect(screen.queryByText(wissenMethoden.groupSize)).toBeNull();
		expect(screen.getByText(wissenMethoden.stepsAreOurs)).toBeVisible();
		void rerender({ ...card, method: { ...method, groupSize: 'bis 10' } });
		return screen.findByText(wissenMethoden.groupSize).then((found) => expect(found).toBeVisible());
	});
});
