import { inTurns, medianOf, type Figure } from './figure.ts';
import type { Stage } from './stage.ts';
import { EMPTY_START, marksOf, watchedPage, type Marks, type Wanted } from './visit.ts';

const RUNS = 5;
const CPU = 4;
/** 1.6 Mbit/s down, 0.75 Mbit/s up; in bytes per second. */
const NETWORK = {
	offline: false,
	latency: 150,
	downloadThroughput: 200_000,
	uploadThroughput: 93_750
};

/** A first visit with an old computer on a slow line, against an empty page under the same conditions. */
export async function slowDevice(stage: Stage): Promise<Figure[]> {
	const empty = stage.plainPage('leer', '<!doctype html><title>Leer</title><h1>Leer</h1>');
	const { values, references } = await inTurns(
		RUNS,
		() => firstVisit(stage, stage.appCompressed, EMPTY_START),
		() => firstVisit(stage, empty, { selector: 'h1', count: 1 })
	);
	return [
		{
			name: 'Langsames Gerät, erste Anzeige',
			value: medianOf(values, 'firstPaint'),
			unit: 'ms',
			reference: medianOf(references, 'firstPaint'),
			limit: 1500
		},
		{
			name: 'Langsames Gerät, bedienbar',
			value: medianOf(values, 'interactive'),
			unit: 'ms',
			reference: medianOf(references, 'interactive'),
			limit: 2200
		}
	];
}

async function firstVisit(stage: Stage, address: string, wanted: Wanted): Promise<Marks> {
	const context = await stage.visitor();
	const page = await watchedPage(context, wanted);
	const session = await context.newCDPSession(page);
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', NETWORK);
	await session.send('Emulation.setCPUThrottlingRate', { rate: CPU });
	await page.goto(address, { waitUntil: 'commit' });
	const marks = await marksOf(page);
	await context.close();
	return marks;
}
