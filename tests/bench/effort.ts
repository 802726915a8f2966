import { readFileSync } from 'node:fs';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { driverEfforts, leverEffects, savingOf, sumOf } from '#lib/domain/effort.ts';
import { inTurns, median, timed, type Figure } from './figure.ts';

const RUNS = 50;
const catalogue = JSON.parse(
	readFileSync('criteria/insek-kleine-kommunen/0.1.0.json', 'utf8')
) as Catalogue;

/** Everything the calculator computes anew when a lever is switched, against one plain sum over the drivers. */
export async function effort(): Promise<Figure[]> {
	const levers = catalogue.levers.map(({ id }) => id);
	const { values, references } = await inTurns(
		RUNS,
		() => timed(() => changed(levers)),
		() => timed(plainSum)
	);
	return [
		{
			name: 'Aufwand, neu gerechnet',
			value: median(values),
			unit: 'ms',
			reference: median(references),
			limit: 5
		}
	];
}

function changed(levers: readonly string[]) {
	const [classic, now] = [[], levers].map((on) => driverEfforts(catalogue, { levers: on }, 'M'));
	return [
		sumOf(classic ?? []),
		savingOf(classic ?? [], now ?? []),
		leverEffects(catalogue, { levers }, 'M')
	];
}

function plainSum(): number {
	return catalogue.costDrivers.reduce(
		(sum, { classic, quantity }) => sum + (classic.admin + classic.office) * quantity.classic[1],
		0
	);
}
