import type { Page } from 'playwright';
import { werkstatt as words } from '#lib/texts/werkstatt.ts';
import { openExample } from './example.ts';
import { median, type Figure } from './figure.ts';
import type { Stage } from './stage.ts';

const RUNS = 20;

/** Two windows of one meeting: from a vote to the projector. */
export async function meeting(stage: Stage): Promise<Figure[]> {
	const context = await stage.visitor();
	const page = await context.newPage();
	const check = await openExample(page, stage);
	await page.goto(`${stage.app}werkstatt/?check=${check}`);
	await page.getByRole('button', { name: words.create }).click();
	await page.getByRole('link', { name: words.begin }).click();
	const opening = context.waitForEvent('page');
	await page.getByRole('button', { name: words.openProjector }).click();
	const projector = await opening;
	await projector.getByRole('dialog').waitFor();
	await projector.evaluate(noteWhatComes);
	const votes: number[] = [];
	const bare: number[] = [];
	for (let run = 0; run < RUNS; run += 1) {
		votes.push(await passed(page, projector, 'drawn', vote));
		bare.push(await passed(page, projector, 'bare', post));
	}
	await context.close();
	return [
		{
			name: 'Gezählte Stimme, bis sie im Fenster des Beamers steht',
			value: median(votes),
			unit: 'ms',
			reference: median(bare)
		}
	];
}

interface Noted {
	noted: { drawn: number; bare: number };
}

/** Milliseconds from an act in one window to its mark in the other; both have one clock. */
async function passed(
	from: Page,
	to: Page,
	mark: keyof Noted['noted'],
	act: () => number
): Promise<number> {
	await to.evaluate((name) => ((globalThis as unknown as Noted).noted[name] = 0), mark);
	const began = await from.evaluate(act);
	const seen = await to.waitForFunction(
		(name) => (globalThis as unknown as Noted).noted[name],
		mark,
		{ polling: 20 }
	);
	return ((await seen.jsonValue()) as number) - began;
}

function noteWhatComes(): void {
	const noted = { drawn: 0, bare: 0 };
	Object.assign(globalThis, { noted });
	const now = () => performance.timeOrigin + performance.now();
	const dialog = document.querySelector('dialog');
	if (dialog === null) throw new Error('no picture');
	new MutationObserver(() => (noted.drawn ||= now())).observe(dialog, {
		childList: true,
		subtree: true,
		characterData: true
	});
	// kept, or it may be collected before a message comes
	const channel = new BroadcastChannel('bare');
	Object.assign(globalThis, { channel });
	channel.onmessage = () => (noted.bare = now());
}

function vote(): number {
	const began = performance.timeOrigin + performance.now();
	document.querySelector<HTMLButtonElement>('.keys button')?.click();
	return began;
}

function post(): number {
	const began = performance.timeOrigin + performance.now();
	const channel = new BroadcastChannel('bare');
	channel.postMessage('x');
	channel.close();
	return began;
}
