import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../tests/criteria/built-in.ts';
import { typesByName } from './plan-names.ts';

const types = builtIn.catalogue.fachplanungen;
const typeNamed = typesByName(types);

describe('typesByName', () => {
	it.each(types)('finds $title by its whole title', (type) => {
		expect(typeNamed(type.title)).toBe(type);
		expect(typeNamed(` ${type.title.toUpperCase().replaceAll('-', ' ')} 2026`)).toBe(type);
	});

	it('never takes two titles of the catalogue for each other', () => {
		for (const { title } of types) {
			const others = types.filter((each) => each.title !== title);
			expect(typesByName(others)(title)).toBeUndefined();
		}
	});

	it.each([
		['Regionalplan', 'regionalplan'],
		['Haushaltsplan 2026', 'haushalt'],
		['LEADER-Entwicklungsstrategie', 'leader-les'],
		['leader entwicklungsstrategie (LES 2023–2027)', 'leader-les'],
		['Kita Bedarfsplan', 'kita-bedarfsplan'],
		['Kitabedarfsplan', 'kita-bedarfsplan'],
		['Schulnetzplan des Landkreises', 'schulnetzplan'],
		['Landschaftsplan', 'landschaftsplan'],
		['Fördergebietskonzept', 'foerdergebiet']
	])('knows %s as %s', (name, id) => {
		expect(typeNamed(name)?.id).toBe(id);
	});

	it.each(['', '2026', '(LES)', 'Haus', 'Wärmeplan', 'Dorfplan', 'Regionalplanung'])(
		'does not guess at %j',
		(name) => {
			expect(typeNamed(name)).toBeUndefined();
		}
	);

	it('takes no beginning that two titles share', () => {
		const twins = [{ title: 'Plan für Ost' }, { title: 'Plan für West' }];
		expect(typesByName(twins)('Plan')).toBeUndefined();
		expect(typesByName(twins)('Plan für Ost')).toBe(twins[0]);
	});
});
