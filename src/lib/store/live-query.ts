import { liveQuery, type Subscription } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';

export type Live<T> =
	| { readonly status: 'loading' }
	| { readonly status: 'ready'; readonly value: T }
	| { readonly status: 'failed'; readonly error: unknown };

/**
 * A query as reactive state; it listens only while something reactive reads `current`. What the query needs first,
 * an open database, is `prepare`: awaited inside the query, it would make read-only whatever else waits for it.
 */
export class LiveQuery<T> {
	#current: Live<T> = { status: 'loading' };
	readonly #subscribe: () => void;

	constructor(query: () => Promise<T>, prepare: () => Promise<unknown>) {
		this.#subscribe = createSubscriber((update) => {
			const settle = (next: Live<T>) => {
				this.#current = next;
				update();
			};
			let subscription: Subscription | null = null;
			let isOver = false;
			void prepare().then(() => {
				if (isOver) return;
				subscription = liveQuery(query).subscribe({
					next: (value) => settle({ status: 'ready', value }),
					error: (error: unknown) => settle({ status: 'failed', error })
				});
			});
			return () => {
				isOver = true;
				subscription?.unsubscribe();
			};
		});
	}

	get current(): Live<T> {
		this.#subscribe();
		return this.#current;
	}
}
