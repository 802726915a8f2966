import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { criterionOf } from '../../../tests/fixtures/method/build.ts';
import LevelChoice from './LevelChoice.svelte';

const criterion = criterionOf({
	id: 'register',
	question: 'Gibt es eine Liste?',
	levels: ['Keine.', 'Einige sind genannt.', 'Alle stehen darin.', 'Zusätzlich: mit Kapitel.'],
	naAllowed: true
});

function setup(given: Partial<Parameters<typeof render<typeof LevelChoice>>[1]> = {}) {
	const [onchoose, onleave] = [vi.fn(), vi.fn()];
	render(LevelChoice, { criterion, chosen: null, onchoose, onleave, ...given });
	return { onchoose, onleave, group: screen.getByRole('group', { name: 'Gibt es eine Liste?' }) };
}

describe('LevelChoice', () => {
	it('is a group named by the question, with a radio for each level and its text', () => {
		const { group } = setup();
		const names = within(group)
			.getAllByRole('radio')
			.map((radio) =>
				(radio as HTMLInputElement).labels?.[0]?.textContent?.replace(/\s+/g, ' ').trim()
			);
		expect(names).toEqual([
			'0 – noch nicht Keine.',
			'1 – begonnen Einige sind genannt.',
			'2 – reicht Alle stehen darin.',
			'3 – vorbildlich Zusätzlich: mit Kapitel.',
			'Wissen wir nicht',
			'Trifft bei uns nicht zu'
		]);
	});

	it('offers no "Trifft bei uns nicht zu" at a core criterion, and says what to do instead', () => {
		setup({ criterion: { ...criterion, naAllowed: false } });
		expect(screen.queryByRole('radio', { name: 'Trifft bei uns nicht zu' })).toBeNull();
		expect(screen.getByText(/Gehört zum Kern/)).toBeInTheDocument();
	});

	it('reports all choices of one visit under one name, and the end of the visit once', async () => {
		const { onchoose, onleave } = setup();
		const user = userEvent.setup();
		await user.click(screen.getByRole('radio', { name: /^1 – begonnen/ }));
		await user.click(screen.getByRole('radio', { name: /^2 – reicht/ }));
		expect(onleave).not.toHaveBeenCalled();
		await user.tab();
		expect(onleave).toHaveBeenCalledTimes(1);
		await user.click(screen.getByRole('radio', { name: /^3 – vorbildlich/ }));
		const visits = onchoose.mock.calls.map(([, visit]) => visit as string);
		expect(visits[0]).toBe(visits[1]);
		expect(visits[2]).not.toBe(visits[0]);
	});
});
