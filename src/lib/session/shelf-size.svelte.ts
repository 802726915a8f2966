import { LiveQuery } from '#lib/store/live-query.ts';
import { countCatalogues } from '#lib/store/stored.ts';
import { storage } from './storage.svelte.ts';

/** Whether there is a shelf to show at all: all the rest of it is fetched only then. */
export class ShelfSize {
	readonly #query = new LiveQuery<number>(
		async () => (storage.state === 'open' ? countCatalogues(storage.database) : 0),
		() => storage.open()
	);

	get isEmpty(): boolean {
		const { current } = this.#query;
		return current.status !== 'ready' || current.value === 0;
	}
}
