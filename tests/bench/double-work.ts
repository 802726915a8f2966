import { readFileSync } from 'node:fs';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { hintsOf } from '#lib/domain/hints.ts';
import { registerOf, type StoredRegister } from '#lib/domain/register.ts';
import { inTurns, median, timed, type Figure } from './figure.ts';

const RUNS = 20;
const TODAY = '2026-11-22';
const catalogue = JSON.parse(
	readFileSync('criteria/insek-kleine-kommunen/0.1.0.json', 'utf8')
) as Catalogue;

/** The hints of a full matrix, and of a long list of measures, each against one bare pass over as many things. */
export async function doubleWork(): Promise<Figure[]> {
	const matrix = fullMatrix();
	const cells = catalogue.fachplanungen.length * catalogue.bausteine.length;
	const measures = manyMeasures(40, 200);
	return [
		await figure(`Hinweise, ${cells} Zellen`, matrix, () => onePass(cells), 10),
		await figure('Hinweise, 40 Planungen und 200 Maßnahmen', measures, () => allPairs(200), 50)
	];
}

async function figure(
	name: string,
	register: StoredRegister,
	reference: () => number,
	limit: number
): Promise<Figure> {
	const { values, references } = await inTurns(
		RUNS,
		() => timed(() => hintsOf(catalogue, registerOf(register), TODAY).length),
		() => timed(reference)
	);
	return { name, value: median(values), unit: 'ms', reference: median(references), limit };
}

/** Every plan of the catalogue, old enough and used everywhere without saying where it stands. */
function fullMatrix(): StoredRegister {
	const { fachplanungen, bausteine } = catalogue;
	const row = Object.fromEntries(bausteine.map(({ id }) => [id, { use: 2 as const }]));
	return {
		fachplanungen: fachplanungen.map(({ id, title }) => ({
			id,
			type: id,
			title,
			stand: '2015-01'
		})),
		matrix: Object.fromEntries(fachplanungen.map(({ id }) => [id, row])),
		bausteine: Object.fromEntries(bausteine.map(({ id }) => [id, { work: 'neu' as const }]))
	};
}

function manyMeasures(plans: number, count: number): StoredRegister {
	const places = ['Markt', 'Bahnhof', 'Südhang', 'Schule', 'Dorfplatz'];
	return {
		fachplanungen: Array.from({ length: plans }, (_, index) => ({
			id: `p${index}`,
			title: `Planung ${index}`
		})),
		measures: Array.from({ length: count }, (_, index) => ({
			id: `m${index}`,
			number: index,
			title: `Sanierung am ${places[index % places.length]} ${index % 17}`,
			from: [`p${index % plans}`]
		}))
	};
}

function onePass(count: number): number {
	let sum = 0;
	for (let index = 0; index < count; index += 1) sum += index % 3;
	return sum;
}

function allPairs(count: number): number {
	let sum = 0;
	for (let a = 0; a < count; a += 1) for (let b = a + 1; b < count; b += 1) sum += a ^ b;
	return sum;
}
