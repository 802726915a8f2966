import type { BrowserContext, Page } from 'playwright';
import { start } from '#lib/texts/start.ts';

/** When a page counts as ready: this many elements match, with this text in them. */
export interface Wanted {
	readonly selector: string;
	readonly text?: string;
	readonly count: number;
}

/** Milliseconds from the start of the navigation. */
export interface Marks {
	readonly firstPaint: number;
	/** After the frame that shows what was wanted. */
	readonly ready: number;
	/** Ready, and nothing kept the page busy for half a second from here on. */
	readonly interactive: number;
}

/** The start page has found out that this device holds no checks: what is to see is there, and the code runs. */
export const EMPTY_START: Wanted = { selector: 'main p', text: start.noChecks, count: 1 };

const QUIET = 500;

/** A page whose every load from now on can be asked for its marks. */
export async function watchedPage(context: BrowserContext, wanted: Wanted): Promise<Page> {
	const page = await context.newPage();
	await page.addInitScript(watchLoading, wanted);
	return page;
}

/** The marks of the page that is loading now. */
export async function marksOf(page: Page): Promise<Marks> {
	const marks = await page.waitForFunction((quiet) => {
		const { ready, busyUntil } = (globalThis as unknown as Watched).bench;
		const interactive = Math.max(ready, busyUntil);
		if (ready === 0 || performance.now() < interactive + quiet) return null;
		const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
		return { firstPaint, ready, interactive: Math.max(firstPaint, interactive) };
	}, QUIET);
	return (await marks.jsonValue()) as Marks;
}

interface Watched {
	bench: { ready: number; busyUntil: number };
}

/** Runs in the page before its own code. */
function watchLoading({ selector, text = '', count }: Wanted): void {
	const bench = { ready: 0, busyUntil: 0 };
	Object.assign(globalThis, { bench });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries()) {
			bench.busyUntil = Math.max(bench.busyUntil, startTime + duration);
		}
	}).observe({ type: 'longtask', buffered: true });
	const look = () => {
		const found = [...document.querySelectorAll(selector)].filter((element) =>
			element.textContent.includes(text)
		);
		if (found.length < count) requestAnimationFrame(look);
		else setTimeout(() => (bench.ready = performance.now()));
	};
	requestAnimationFrame(look);
}
