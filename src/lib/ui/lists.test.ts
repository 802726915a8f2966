import { render, screen, waitFor, within } from '@testing-library/svelte';
import type { ComponentProps } from 'svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import AreaBars from './AreaBars.svelte';
import CheckTable from './CheckTable.svelte';
import { start } from '#lib/texts/start.ts';
import { savedWords } from './saved-state.ts';
import { minutesFor, timeLeftFor } from './time-left.ts';

const check = {
	id: 'c1',
	title: 'Musterdorf',
	answered: 3,
	total: 30,
	updatedAt: '2026-11-22T09:00:00+01:00',
	unsaved: 2
};

function setup(checks: ComponentProps<typeof CheckTable>['checks']) {
	const calls = {
		onduplicate: vi.fn(),
		onrecheck: vi.fn(),
		onremove: vi.fn(),
		onrestore: vi.fn(() => Promise.resolve()),
		onerase: vi.fn(() => Promise.resolve()),
		onwipe: vi.fn(() => Promise.resolve())
	};
	const props = { checks, isLoading: false, hrefOf: (id: string) => `/?check=${id}`, ...calls };
	render(CheckTable, props);
	return calls;
}

describe('CheckTable', () => {
	it('says what to do when there is nothing yet', () => {
		setup([]);
		expect(screen.getByText(/Noch keine Checks/)).toBeInTheDocument();
		expect(screen.queryByRole('button', { name: /Alles auf diesem Gerät/ })).toBeNull();
	});

	it('lists a check with its state, and deletes it without a question', async () => {
		const { onremove } = setup([check]);
		const row = within(screen.getByRole('list', { name: 'Ihre Checks' })).getByRole('listitem');
		expect(row).toHaveTextContent('3 von 30 beantwortet');
		expect(row).toHaveTextContent('noch nicht als Datei gesichert');
		await userEvent.click(screen.getByRole('button', { name: 'Musterdorf löschen' }));
		expect(onremove).toHaveBeenCalledWith('c1', 'Musterdorf');
	});

	it('brings a check back from the bin, and puts the focus where it does not get lost', async () => {
		const { onrestore } = setup([{ ...check, deletedAt: '2026-11-22T09:00:00+01:00' }]);
		await userEvent.click(screen.getByText('Papierkorb (1)'));
		expect(screen.getByText('wird frühestens am 22.12.2026 endgültig gelöscht')).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'Musterdorf wiederherstellen' }));
		expect(onrestore).toHaveBeenCalledWith('c1');
		await waitFor(() => expect(screen.getByRole('heading', { name: 'Ihre Checks' })).toHaveFocus());
	});
});

describe('AreaBars', () => {
	it('can be read without seeing it', () => {
		const areas = [
			{ id: 'a', title: 'Daten', low: 40, high: 75 },
			{ id: 'b', title: 'Strategie', low: 100, high: 100 }
		];
		render(AreaBars, { areas, threshold: 50 });
		expect(screen.getByRole('row', { name: /Daten 40 bis 75 noch ungeklärt/ })).toBeInTheDocument();
		expect(screen.getByRole('row', { name: /Strategie 100$/ })).toBeInTheDocument();
	});
});

describe('words of state', () => {
	it('tell where the answers are, and whether a file has them all', () => {
		const today = '2026-11-22';
		expect(savedWords(check, true, today)).toBe(
			'Im Browser gespeichert 09:00 · noch nicht als Datei gesichert'
		);
		const saved = { ...check, savedAt: '2026-11-22T09:10:00+01:00', unsaved: 0 };
		expect(savedWords(saved, true, today)).toContain('als Datei gesichert 22.11.2026 09:10');
		expect(savedWords({ ...saved, unsaved: 1 }, true, today)).toContain('geändert seit der Datei');
		expect(savedWords(check, false, today)).toMatch(/^Wird gespeichert/);
		expect(savedWords(check, true, '2026-12-15')).toMatch(
			/^Im Browser gespeichert 22\.11\.2026 09:00 ·/
		);
	});

	it('give the time left as a range in steps of five', () => {
		expect(timeLeftFor(30)).toBe('noch etwa 30 bis 90 Minuten');
		expect(timeLeftFor(1)).toBe('noch etwa 5 bis 10 Minuten');
	});

	it('give the same time before and after the start', () => {
		const [core, all] = [minutesFor(14), minutesFor(30)];
		expect(start.assessHint).toContain(
			`etwa ${core.low} bis ${core.high} Minuten, der Vollcheck ${all.low} bis ${all.high}.`
		);
	});
});
