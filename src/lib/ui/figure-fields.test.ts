import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import type { SheetFigure } from '#lib/domain/data-sheet.ts';
import { datenblatt as words } from '#lib/texts/datenblatt.ts';
import FigureFields from './FigureFields.svelte';

function setup(figure: Partial<SheetFigure>, value = '') {
	const onedit = vi.fn();
	const whole: SheetFigure = {
		id: 'x',
		title: 'Einwohner',
		unit: 'Personen',
		source: 's',
		howOften: 'jaehrlich',
		from: 'Statistik',
		...figure
	};
	render(FigureFields, { figure: whole, entry: { value }, onedit });
	return { onedit, box: screen.getByRole('textbox', { name: words.value }) };
}

it('hands on what is typed, fit or not', async () => {
	const { onedit, box } = setup({});
	expect(screen.getByRole('group')).toHaveAccessibleName('Einwohner');
	expect(box).toHaveAccessibleDescription('Personen');
	await userEvent.type(box, 'viele');
	expect(onedit.mock.calls.map(([field, value]) => [field, value] as unknown)).toContainEqual([
		'value',
		'viele'
	]);
});

it.each([
	[{}, 'rund 5000', 'Bitte'],
	[{ unit: 'Anteil in Prozent' }, '131', 'von 0 bis 100'],
	[{ unit: 'Hektar' }, '-3', 'von 0 bis']
])('says in words what does not fit: %j %s', (figure, value, said) => {
	const { box } = setup(figure, value);
	expect(box).toHaveValue(value);
	expect(screen.getByRole('alert')).toHaveTextContent(said);
});

it.each([
	[{}, '4.812'],
	[{ unit: 'Anteil in Prozent' }, '9,2'],
	[{ id: 'einwohner-ortsteile' }, 'Oberdorf 980, Niederdorf 732'],
	[{}, '']
])('takes %j %s', (figure, value) => {
	setup(figure, value);
	expect(screen.queryByRole('alert')).toBeNull();
});
