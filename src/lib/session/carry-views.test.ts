import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../tests/criteria/built-in.ts';
import type { Assessment } from '#lib/domain/assessment.ts';
import { carriedOver } from '#lib/domain/carry.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { archiveRowsOf, carryPreview } from './carry-views.ts';

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const example = read('src/lib/session/example/musterstadt.insek.json') as Assessment;
const young = read('tests/fixtures/catalogue/0.2.0-test.json') as Catalogue;
const options = { ids: () => 'neu', at: '2026-12-01' };
const carried = carriedOver(example, builtIn.catalogue, { catalogue: young, sha256: 'x' }, options);

describe('the preview of Musterstadt in the fictional version', () => {
	const preview = carryPreview(example, carried, builtIn.catalogue, young);
	const titles = (rows: readonly { readonly title: string }[]) => rows.map(({ title }) => title);

	it('says how many answers go on, and which are to be confirmed', () => {
		expect(preview.kept).toHaveLength(21);
		expect(titles(preview.toConfirm)).toEqual([
			'12 Klimaanpassung eingebunden',
			'31 Kita und Schule abgestimmt',
			'32 Nahverkehr und Feuerwehr abgestimmt',
			'33 Eine Liste, ein Ablauf',
			'29 Schlanke Erfolgskontrolle'
		]);
		expect(titles(preview.fresh)).toEqual(['34 Verständliche Kurzfassung']);
		expect(titles(preview.dropped)).toEqual(['7 Vorgaben von Land, Region und Landkreis']);
		expect(preview.stillOpen).toBe(3);
		expect(preview.aside).toEqual(['Gibt es ein Klimaanpassungskonzept?']);
	});

	it('puts the old question beside the new one only where it is another', () => {
		const [stricter, school, , merged] = preview.toConfirm;
		expect(stricter).toMatchObject({
			former: [],
			change: 'verlangt jetzt mehr',
			answer: '2 – reicht'
		});
		expect(school?.former.map(({ title }) => title)).toEqual([
			'14 Kita, Schule, Nahverkehr, Feuerwehr abgestimmt'
		]);
		expect(merged?.former).toHaveLength(2);
		expect(merged?.notes).toEqual(['Liste und Ablauf gehören zusammen.']);
	});
});

describe('the archive', () => {
	it('is read question by question, with its texts', () => {
		const { gone, changed } = archiveRowsOf(carried.assessment, young);
		expect(changed).toEqual([]);
		expect(gone.map(({ title, answer, version }) => [title, answer, version])).toEqual([
			['Vorgaben von Land, Region und Landkreis', '1 – begonnen', '0.1.0'],
			['Eine Maßnahmenliste für alle Planungen', '3 – vorbildlich', '0.1.0'],
			['Verfahren gebündelt', 'Trifft bei uns nicht zu', '0.1.0']
		]);
		expect(gone[0]?.texts).toEqual([
			['Notiz', 'Der Text zum Regionalplan ist allgemein. Was davon für uns gilt, fehlt noch.'],
			['Was helfen würde', 'Beratung']
		]);
	});

	it('tells what nobody had confirmed, and what is still asked', () => {
		const archive = {
			zielabgleich: {
				title: 'Ziele',
				catalogue: { id: 'a', version: '0.0.9' },
				proposals: [{ answer: { state: 'level', level: 1 } as const }]
			}
		};
		const { gone, changed } = archiveRowsOf({ ...example, archive }, young);
		expect(gone).toEqual([]);
		expect(changed).toMatchObject([{ answer: '1 – begonnen (nicht bestätigt)', texts: [] }]);
	});
});
