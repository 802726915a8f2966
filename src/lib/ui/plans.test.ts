import { render, screen, within } from '@testing-library/svelte';
import type { ComponentProps } from 'svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { registerOf } from '#lib/domain/register.ts';
import { fachplanungen as words } from '#lib/texts/fachplanungen.ts';
import { matrix } from '#lib/texts/matrix.ts';
import MatrixTable from './MatrixTable.svelte';
import PlanCard from './PlanCard.svelte';
import PlanPicker from './PlanPicker.svelte';

type Types = ComponentProps<typeof PlanPicker>['groups'][number]['types'];

const heat: Types[number] = {
	id: 'waermeplanung',
	title: 'Wärmeplan',
	legalBasis: 'WPG',
	dutyNote: '',
	duty: words.duty.dependsOn,
	decidedBy: { question: 'Gibt es eine Wärmeplanung?', href: '/gemeinde/?check=c1' },
	isUnverified: true,
	listed: null,
	sources: []
};
const groupsOf = (...types: Types) => [
	{ id: 'conditional', title: words.groups.conditional, types }
];

describe('PlanPicker', () => {
	it('takes nothing for granted: a plan is there, or it is missing', async () => {
		const onadd = vi.fn();
		const { rerender } = render(PlanPicker, { groups: groupsOf(heat), onadd });
		await userEvent.click(screen.getByRole('button', { name: words.addNamed('Wärmeplan') }));
		const missing = screen.getByRole('button', { name: words.addMissingNamed('Wärmeplan') });
		await userEvent.click(missing);
		expect(onadd.mock.calls).toEqual([
			['waermeplanung', 'vorhanden'],
			['waermeplanung', 'fehlt']
		]);
		// the button pressed keeps the focus
		await rerender({ groups: groupsOf({ ...heat, listed: 'fehlt' }) });
		expect(missing).toHaveFocus();
		expect(missing).toHaveAccessibleName(`Wärmeplan ${words.isAdded}`);
		expect(screen.getAllByRole('button', { name: /Wärmeplan/ })).toHaveLength(1);
	});

	it('says on what a duty depends, and what was not read in its source', () => {
		render(PlanPicker, { groups: groupsOf(heat), onadd: vi.fn() });
		expect(screen.getByText(words.unverified)).toBeInTheDocument();
		expect(screen.getByRole('listitem')).toHaveTextContent(
			'Pflicht oder nicht? Das entscheidet Ihre Antwort auf „Gibt es eine Wärmeplanung?“. · Quelle noch nicht geprüft'
		);
		expect(screen.getByRole('link', { name: /Gibt es eine Wärmeplanung/ })).toHaveAttribute(
			'href',
			'/gemeinde/?check=c1'
		);
	});
});

describe('PlanCard', () => {
	const [plan] = registerOf({ fachplanungen: [{ id: 'p1', title: 'Regionalplan' }] }).fachplanungen;
	const props = {
		plan: plan as NonNullable<typeof plan>,
		freshness: 'UNBEKANNT' as const,
		thisMonth: '2026-11',
		bausteine: [],
		relevance: {},
		match: { title: 'Regionalplan (mit Landschaftsrahmenplan)' },
		isDouble: false,
		isNew: true,
		onedit: vi.fn(),
		onassign: vi.fn(),
		onremove: vi.fn()
	};

	it('says in words that the plan is there, and asks that first', async () => {
		render(PlanCard, props);
		const card = within(screen.getByRole('listitem'));
		expect(card.getByText(words.statuses.vorhanden, { selector: 'p' })).toBeInTheDocument();
		const status = card.getByRole('combobox', { name: words.status });
		expect(status).toHaveFocus();
		await userEvent.selectOptions(status, words.statuses.fehlt);
		expect(props.onedit).toHaveBeenCalledWith('status', 'fehlt', expect.any(String));
	});

	it('asks whether a plan is the one of the catalogue that is called so', async () => {
		render(PlanCard, props);
		expect(screen.getByText(words.isKnown(props.match.title))).toBeInTheDocument();
		await userEvent.click(screen.getByRole('button', { name: words.assign }));
		expect(props.onassign).toHaveBeenCalledOnce();
	});
});

describe('MatrixTable', () => {
	it('does not call an open cell one nobody knows', () => {
		render(MatrixTable, {
			groups: [{ id: 'g', title: 'Klima' }],
			rows: [{ id: 'p', title: 'Wärmeplan', groups: ['unknown'] }]
		});
		expect(screen.getByRole('cell')).toHaveTextContent(matrix.unknownCell);
		expect(
			screen.getByText(/● verzahnt · \? offen oder nicht bekannt · – nicht gefragt/)
		).toBeVisible();
		expect(screen.queryByText(matrix.unknown)).toBeNull();
	});
});
