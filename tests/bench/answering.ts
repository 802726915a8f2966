import type { Page } from 'playwright';
import example from '#lib/session/example/musterstadt.insek.json' with { type: 'json' };
import { kriterium } from '#lib/texts/kriterium.ts';
import { median, medianOf, type Figure } from './figure.ts';
import { openExample } from './example.ts';
import type { Stage } from './stage.ts';

const RUNS = 15;
const LOGGED = 10_000;
/** A click on one of two buttons makes it the chosen one. */
const CLICK_PAGE = `<!doctype html><title>Klick</title><style>.chosen { background: gold; }</style>
<button>A</button><button>B</button><script>
const buttons = [...document.querySelectorAll('button')];
addEventListener('click', ({ target }) => {
	for (const button of buttons) button.classList.toggle('chosen', button === target);
});
</script>`;
const CRITERION = Object.keys(example.answers)[0] ?? '';

/** From the finger to the screen, and from there to the database. */
export async function answering(stage: Stage): Promise<Figure[]> {
	const context = await stage.visitor();
	await context.addInitScript(watchAnswers);
	const page = await context.newPage();
	const check = await openExample(page, stage);
	await page.goto(`${stage.app}kriterium/?check=${check}&k=${CRITERION}`);
	const clicks = await repeated(RUNS, (run) => clickLevel(page, run % 4));
	const keys = await repeated(RUNS, () => typeKey(page));
	await page.evaluate(fillLog, { check, criterion: CRITERION, count: LOGGED });
	const late = await repeated(RUNS, () => typeKey(page));

	const plain = await context.newPage();
	await plain.goto(stage.plainPage('klick', CLICK_PAGE));
	const toggles = await repeated(RUNS, (run) => clickButton(plain, run % 2));
	const puts = await plain.evaluate(putRepeatedly, { value: example, runs: RUNS });
	await context.close();
	return [
		{
			name: 'Klick auf eine Stufe, bis sie gewählt dasteht',
			value: medianOf(clicks, 'drawn'),
			unit: 'ms',
			reference: medianOf(toggles, 'drawn'),
			limit: 100
		},
		{
			name: 'Klick auf eine Stufe, bis er in der Datenbank steht',
			value: medianOf(clicks, 'stored'),
			unit: 'ms',
			reference: median(puts)
		},
		{
			name: 'Taste in der Notiz, bis sie in der Datenbank steht',
			value: medianOf(keys, 'stored'),
			unit: 'ms',
			reference: median(puts),
			limit: 1000
		},
		{
			name: `Dasselbe nach ${LOGGED.toLocaleString('de-DE')} Änderungen`,
			value: medianOf(late, 'stored'),
			unit: 'ms',
			reference: medianOf(keys, 'stored'),
			limit: 1000
		}
	];
}

/** Milliseconds since the pointer or the key went down; 0 for what has not happened. */
interface Sample {
	/** After the frame in which something became chosen. */
	readonly drawn: number;
	/** The database has it: the journal's entry is gone. */
	readonly stored: number;
}

interface Watched {
	bench: { -readonly [Mark in keyof Sample]: number };
}

async function repeated<T>(runs: number, measure: (run: number) => Promise<T>): Promise<T[]> {
	const samples: T[] = [];
	for (let run = 0; run < runs; run += 1) samples.push(await measure(run));
	return samples;
}

async function clickLevel(page: Page, level: number): Promise<Sample> {
	await page.getByRole('radio').nth(level).click();
	return sampleOf(page, ['drawn', 'stored']);
}

async function clickButton(page: Page, index: number): Promise<Sample> {
	await page.getByRole('button').nth(index).click();
	return sampleOf(page, ['drawn']);
}

async function typeKey(page: Page): Promise<Sample> {
	const note = page.getByRole('textbox', { name: kriterium.note, exact: true });
	if (!(await note.isVisible())) await page.getByText(kriterium.more, { exact: true }).click();
	await note.press('x');
	return sampleOf(page, ['stored']);
}

async function sampleOf(page: Page, marks: readonly (keyof Sample)[]): Promise<Sample> {
	const sample = await page.waitForFunction((names) => {
		const { bench } = globalThis as unknown as Watched;
		return names.every((name) => bench[name] > 0) && bench;
	}, marks);
	return (await sample.jsonValue()) as Sample;
}

/** Runs in the page before its own code. */
function watchAnswers(): void {
	const bench = { drawn: 0, stored: 0 };
	let began = 0;
	Object.assign(globalThis, { bench });
	const begin = (event: Event) => {
		began = event.timeStamp;
		Object.assign(bench, { drawn: 0, stored: 0 });
	};
	addEventListener('pointerdown', begin, true);
	addEventListener('keydown', begin, true);
	const isChosen = ({ target }: MutationRecord) =>
		target instanceof Element && target.matches('.chosen');
	new MutationObserver((records) => {
		if (!records.some(isChosen)) return;
		requestAnimationFrame(() => setTimeout(() => (bench.drawn = performance.now() - began)));
	}).observe(document, { subtree: true, attributes: true, attributeFilter: ['class'] });
	const { removeItem } = Storage.prototype;
	Storage.prototype.removeItem = function (key) {
		removeItem.call(this, key);
		if (key.startsWith('insek-check/journal/')) bench.stored = performance.now() - began;
	};
}

/** Runs in the app's page: so many more changes in the log of a check. */
async function fillLog({
	check,
	criterion,
	count
}: {
	check: string;
	criterion: string;
	count: number;
}): Promise<void> {
	const opening = indexedDB.open('insek-check');
	await new Promise((done) => (opening.onsuccess = done));
	const transaction = opening.result.transaction('changes', 'readwrite');
	for (let seq = 1000; seq < 1000 + count; seq += 1) {
		transaction.objectStore('changes').put({
			check,
			seq,
			id: String(seq),
			at: new Date(2026, 0, 1, seq).toISOString(),
			group: String(seq),
			path: `/answers/${criterion}/evidence`,
			before: `Anlage ${seq}`,
			after: `Anlage ${seq + 1}`
		});
	}
	await new Promise((done) => (transaction.oncomplete = done));
	opening.result.close();
}

/** Runs in a plain page: times of a bare `put` of one value, each in a transaction of its own. */
async function putRepeatedly({ value, runs }: { value: unknown; runs: number }): Promise<number[]> {
	const opening = indexedDB.open('bare');
	opening.onupgradeneeded = () => opening.result.createObjectStore('values');
	await new Promise((done) => (opening.onsuccess = done));
	const times: number[] = [];
	for (let run = 0; run < runs; run += 1) {
		const began = performance.now();
		const transaction = opening.result.transaction('values', 'readwrite', {
			durability: 'relaxed'
		});
		transaction.objectStore('values').put(value, 'key');
		await new Promise((done) => (transaction.oncomplete = done));
		times.push(performance.now() - began);
	}
	return times;
}
