import { liveQuery } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';

export type Live<T> =
	| { readonly status: 'loading' }
	| { readonly status: 'ready'; readonly value: T }
	| { readonly status: 'failed'; readonly error: unknown };

/** A query as reactive state; it listens only while something reactive reads `current`. */
export class LiveQuery<T> {
	#current: Live<T> = { status: 'loading' };
	readonly #subscribe: () => void;

	constructor(query: () => Promise<T>) {
		this.#subscribe = createSubscriber((update) => {
			const settle = (next: Live<T>) => {
				this.#current = next;
				update();
			};
			const subscription = liveQuery(query).subscribe({
				next: (value) => settle({ status: 'ready', value }),
				error: (error: unknown) => settle({ status: 'failed', error })
			});
			return () => subscription.unsubscribe();
		});
	}

	get current(): Live<T> {
		this.#subscribe();
		return this.#current;
	}
}
