import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { BrowserContext, Page } from 'playwright';
import {
	boxOf,
	browserOf,
	FIELDS,
	LEVELS,
	levelOn,
	lossInRows,
	newCheck,
	openCriterion,
	radioOf,
	unfold,
	wordOf,
	type Field,
	type Ground,
	type Level
} from './browser.ts';
import { randomOf, type Random } from './random.ts';
import type { Outcome, Verdict } from './round.ts';

/** What the user may lose at most when the browser is killed: the last so many milliseconds. */
const MOST_LOST = 1000;

/** What was done, each with the moment at which the page had it. */
interface Done {
	readonly letters: Record<Field, { readonly letter: string; readonly at: number }[]>;
	readonly levels: { readonly level: Level; readonly at: number }[];
	/** The longest a key took: so much later may have happened what was to happen by then. */
	slowest: number;
}

const nothingDone = (): Done => ({ letters: { note: [], evidence: [] }, levels: [], slowest: 0 });

interface State {
	readonly texts: Readonly<Record<Field, string>>;
	readonly level: Level | null;
}

/** Kills the browser so often while somebody types, and looks each time what is there when it is started again. */
export async function kills(count: number, seed: number, ground: Ground): Promise<Outcome> {
	const random = randomOf(seed);
	const losses: string[] = [];
	let typed = 0;
	let context = await browserOf(ground);
	let page = await pageOf(context);
	const address = await newCheck(page, ground.app);
	await openCriterion(page, address);
	for (let round = 0; round < count; round += 1) {
		const before = await stateOn(page);
		const { done, killedAt } = await typeUntilKilled(context, page, random);
		typed += FIELDS.reduce((sum, field) => sum + done.letters[field].length, 0);
		context = await browserOf(ground);
		page = await pageOf(context);
		await openCriterion(page, address);
		const safe = killedAt - MOST_LOST - done.slowest;
		const loss = (await lossOnceThere(page, before, done, safe)) ?? (await lossInRows(page));
		if (loss !== undefined) losses.push(`Runde ${round}: ${loss}`);
	}
	await context.close();
	return { rounds: count, facts: [`${typed} Zeichen getippt`], losses };
}

async function pageOf(context: BrowserContext): Promise<Page> {
	return context.pages()[0] ?? (await context.newPage());
}

async function stateOn(page: Page): Promise<State> {
	const texts = {
		note: await boxOf(page, 'note').inputValue(),
		evidence: await boxOf(page, 'evidence').inputValue()
	};
	return { texts, level: await levelOn(page) };
}

async function typeUntilKilled(context: BrowserContext, page: Page, random: Random) {
	const pid = await pidOf(context);
	const done = nothingDone();
	const closed = context.waitForEvent('close');
	const typing = typeOn(page, random, done).catch(() => undefined);
	await setTimeout(300 + random.below(2500));
	const killedAt = Date.now();
	// all its processes at once, as nobody asks them to finish
	process.kill(-pid, 'SIGKILL');
	await Promise.all([closed, typing]);
	return { done, killedAt };
}

async function pidOf(context: BrowserContext): Promise<number> {
	const session = await context.browser()?.newBrowserCDPSession();
	const told = await session?.send('SystemInfo.getProcessInfo');
	const pid = told?.processInfo.find(({ type }) => type === 'browser')?.id;
	if (pid === undefined) throw new Error('the browser does not say which process it is');
	return pid;
}

/** Words and levels, one after the other, until the browser is gone. */
async function typeOn(page: Page, random: Random, done: Done): Promise<never> {
	// a click takes the keys before it along into the database: some only type
	const clicks = random.of([0, 0, 0.05, 0.3]);
	for (;;) {
		if (random.chance(clicks)) {
			const level = random.of(LEVELS);
			await radioOf(page, level).check();
			done.levels.push({ level, at: Date.now() });
			continue;
		}
		const field = random.of(FIELDS);
		await boxOf(page, field).press('Control+End');
		for (const letter of wordOf(random)) {
			const before = Date.now();
			await page.keyboard.type(letter);
			const at = Date.now();
			done.letters[field].push({ letter, at });
			done.slowest = Math.max(done.slowest, at - before);
		}
	}
}

/** What the database had is there at once; a moment later what only the journal had. */
async function lossOnceThere(
	page: Page,
	before: State,
	done: Done,
	safe: number
): Promise<Verdict> {
	for (let tries = 0; ; tries += 1) {
		const loss = lossIn(await stateOn(page), before, done, safe);
		if (loss === undefined || tries === 20) return loss;
		await setTimeout(100);
	}
}

function lossIn(now: State, before: State, done: Done, safe: number): Verdict {
	for (const field of FIELDS) {
		const typed = done.letters[field];
		const all = before.texts[field] + typed.map(({ letter }) => letter).join('');
		const due = before.texts[field].length + typed.filter(({ at }) => at <= safe).length;
		const text = now.texts[field];
		// the last key may have come without an answer that it did
		const isPart = all.startsWith(text) || text.slice(0, -1) === all;
		if (!isPart) return `${field}: „${text.slice(-60)}“ wurde so nie getippt`;
		if (text.length < due) return `${field}: ${due - text.length} Zeichen fehlen`;
	}
	const due = done.levels.filter(({ at }) => at <= safe).at(-1)?.level ?? before.level;
	const later = done.levels.filter(({ at }) => at > safe).map(({ level }) => level);
	const isOne = now.level === due || later.some((level) => level === now.level);
	return isOne ? undefined : `Stufe ${now.level} statt ${due}`;
}

/** Reloads the page so often right after a key; nothing at all may be missing. */
export async function reloads(count: number, seed: number, ground: Ground): Promise<Outcome> {
	const random = randomOf(seed);
	const losses: string[] = [];
	const context = await browserOf(ground);
	const page = await pageOf(context);
	await openCriterion(page, await newCheck(page, ground.app));
	const state = await stateOn(page);
	const texts: Record<Field, string> = { ...state.texts };
	let level = state.level;
	let typed = 0;
	for (let round = 0; round < count; round += 1) {
		const field = random.of(FIELDS);
		const word = wordOf(random).trimEnd();
		if (random.chance(0.3)) {
			level = random.of(LEVELS);
			await radioOf(page, level).check();
		}
		await boxOf(page, field).press('Control+End');
		await page.keyboard.type(word);
		await page.reload();
		texts[field] += word;
		typed += word.length;
		await unfold(page);
		const loss = await lossOnceThere(page, { texts, level }, nothingDone(), Infinity);
		if (loss !== undefined) losses.push(`Runde ${round}: ${loss}`);
		Object.assign(texts, (await stateOn(page)).texts);
	}
	const broken = await lossInRows(page);
	await context.close();
	if (broken !== undefined) losses.push(broken);
	return { rounds: count, facts: [`${typed} Zeichen getippt`], losses };
}
