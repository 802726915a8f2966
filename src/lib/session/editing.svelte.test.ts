import { describe, expect, it } from 'vitest';
import { workbookOf } from '#lib/exchange/catalogue-workbook.ts';
import { csvOf } from '#lib/exchange/csv-workbook.ts';
import { katalogProblems } from '#lib/texts/katalogtabelle.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { CatalogueEditing } from './editing.svelte.ts';

async function opened(change: (catalogue: Catalogue) => Catalogue): Promise<CatalogueEditing> {
	const editing = new CatalogueEditing();
	const { default: catalogue } = await editing.source.load();
	await editing.openTable(new File([csvOf(workbookOf(change(catalogue)))], 'k.csv'));
	return editing;
}

describe('a table of the editors', () => {
	it('that says the same has no differences and needs no new version', async () => {
		const { edited, problems, isReading } = await opened((catalogue) => catalogue);
		expect(edited).toMatchObject({
			former: '0.1.0',
			differences: [],
			needsNewVersion: false,
			ignored: [],
			remarks: [],
			fileName: 'insek-kleine-kommunen-0.1.0.json'
		});
		expect({ problems, isReading }).toEqual({ problems: [], isReading: false });
	});

	it('that is changed needs a new version, and to say what has changed', async () => {
		const rename = (catalogue: Catalogue): Catalogue => ({
			...catalogue,
			criteria: catalogue.criteria.map((each, index) =>
				index === 0 ? { ...each, tip: 'Neu.' } : each
			)
		});
		const same = await opened(rename);
		expect(same.edited).toMatchObject({ needsNewVersion: true, remarks: [] });
		const next = await opened((catalogue) => ({ ...rename(catalogue), version: '0.2.0' }));
		expect(next.edited).toMatchObject({ needsNewVersion: false, former: '0.1.0' });
		expect(next.edited?.differences).toHaveLength(2);
		expect(next.edited?.remarks).toHaveLength(1);
	});

	it('of a catalogue the app does not have is compared with nothing', async () => {
		const { edited } = await opened((catalogue) => ({ ...catalogue, id: 'fremd' }));
		expect(edited).toMatchObject({ id: 'fremd', former: null, differences: [] });
	});

	it('that cannot be read takes the place of the one before', async () => {
		const editing = await opened((catalogue) => catalogue);
		await editing.openTable(new File(['nichts'], 'k.csv'));
		expect(editing.edited).toBeNull();
		expect(editing.problems).toMatchObject([{ message: katalogProblems.noSheets() }]);
		const fault = (catalogue: Catalogue) => ({ ...catalogue, scale: catalogue.scale.slice(1) });
		expect((await opened(fault)).problems[0]?.path).toMatch(/^\/scale/);
	});
});
