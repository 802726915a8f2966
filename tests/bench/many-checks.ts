import { readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import example from '#lib/session/example/musterstadt.insek.json' with { type: 'json' };
import type { CheckRow, DocumentRow } from '#lib/store/database.ts';
import type { Assessment } from '#lib/domain/assessment.ts';
import { inTurns, median, type Figure } from './figure.ts';
import type { Stage } from './stage.ts';
import { EMPTY_START, marksOf, watchedPage, type Wanted } from './visit.ts';

const RUNS = 5;
const COUNT = 1000;
const ALL_ROWS: Wanted = { selector: 'main li', count: COUNT };

/** The start page with a thousand checks, against a bare list on a page that loads the same files. */
export async function manyChecks(stage: Stage): Promise<Figure[]> {
	const context = await stage.visitor({ serviceWorkers: 'block' });
	const rows = Array.from({ length: COUNT }, (_, index) => rowOf(index));
	const first = await watchedPage(context, EMPTY_START);
	await first.goto(stage.app);
	await marksOf(first);
	await first.evaluate(seed, { checks: rows, documents: rows.map(documentOf) });
	await first.close();

	const page = await watchedPage(context, ALL_ROWS);
	const plain = await watchedPage(await stage.visitor(), ALL_ROWS);
	const bareList = stage.plainPage('liste', listPage(rows));
	await load(page, stage.app);
	await load(plain, bareList);
	const { values, references } = await inTurns(
		RUNS,
		() => load(page, stage.app),
		() => load(plain, bareList)
	);
	await context.close();
	await plain.context().close();
	return [
		{
			name: `Startseite mit ${COUNT} Checks, bis alle dastehen`,
			value: median(values),
			unit: 'ms',
			reference: median(references),
			limitRatio: 3
		}
	];
}

async function load(page: Page, address: string): Promise<number> {
	await page.goto(address);
	const { ready } = await marksOf(page);
	return ready;
}

function rowOf(index: number): CheckRow {
	return {
		id: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
		title: `Musterdorf ${index}`,
		updatedAt: new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString(),
		answered: index % 31,
		total: 30,
		unsaved: 0
	};
}

function documentOf({ id, title, updatedAt }: CheckRow): DocumentRow {
	const assessment = { ...(example as unknown as Assessment), id, title, updatedAt };
	return { id, serial: 1, assessment };
}

/** Runs in the app's page, whose database is there already. */
async function seed(rows: { checks: CheckRow[]; documents: DocumentRow[] }): Promise<void> {
	const opening = indexedDB.open('insek-check');
	await new Promise((done) => (opening.onsuccess = done));
	const transaction = opening.result.transaction(['checks', 'documents'], 'readwrite');
	for (const row of rows.checks) transaction.objectStore('checks').put(row);
	for (const row of rows.documents) transaction.objectStore('documents').put(row);
	await new Promise((done) => (transaction.oncomplete = done));
	opening.result.close();
}

/** The same styles, fonts and scripts come over the line; the scripts are compiled, but never run. */
function listPage(rows: readonly CheckRow[]): string {
	const links = readFileSync('build/index.html', 'utf8').match(/<link href="\.\/_app[^>]+>/g) ?? [];
	return `<!doctype html><html lang="de"><meta charset="utf-8"><title>Liste</title>
${links.join('\n').replaceAll('./_app', '/_app')}
<main class="page"><h1>Liste</h1><ul class="plain-list"></ul></main>
<script>
const rows = ${JSON.stringify(rows)};
addEventListener('load', () => {
	document.querySelector('ul').innerHTML = rows.toReversed().map(({ id, title, updatedAt, answered, total }) =>
		\`<li class="card"><p class="title"><a href="?check=\${id}">\${title}</a></p>
		<p class="small muted">\${answered} von \${total} beantwortet · zuletzt geändert \${updatedAt}</p>
		<p class="tools"><button class="kern-btn kern-btn--tertiary"><span class="kern-label">Duplizieren</span></button>
		<button class="kern-btn kern-btn--tertiary"><span class="kern-label">Löschen</span></button></p></li>\`
	).join('');
});
</script></html>`;
}
