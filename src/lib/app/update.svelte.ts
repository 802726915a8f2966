import { dev } from '$app/environment';
import { resolve } from '$app/paths';
import { trustedScriptUrl } from './trusted.ts';

/** Registers the service worker after load, and offers a new version instead of forcing it. */
class Update {
	/** A new version that waits for the user's word. */
	waiting = $state.raw<ServiceWorker | null>(null);
	#flush: () => Promise<void> = () => Promise.resolve();

	/** `flush` puts everything typed into the database; it runs before any reload. */
	async start(flush: () => Promise<void>): Promise<void> {
		this.#flush = flush;
		if (dev || !('serviceWorker' in navigator)) return;
		const container = navigator.serviceWorker;
		// the first worker of a first visit takes over without an update having happened
		let isControlled = container.controller !== null;
		container.addEventListener('controllerchange', () => {
			if (isControlled) void this.#flush().finally(() => location.reload());
			isControlled = true;
		});
		const address = trustedScriptUrl(`${resolve('/')}service-worker.js`);
		// where it is forbidden the app works all the same, only not without a network
		const registration = await container
			.register(address, { updateViaCache: 'none' })
			.catch(() => null);
		if (registration === null) return;
		this.#watch(registration.waiting);
		this.#watch(registration.installing);
		registration.addEventListener('updatefound', () => this.#watch(registration.installing));
		document.addEventListener('visibilitychange', () => {
			if (!document.hidden) registration.update().catch(() => undefined);
		});
	}

	/** Every open tab writes what it holds and loads the new version. */
	async apply(): Promise<void> {
		await this.#flush();
		this.waiting?.postMessage('SKIP_WAITING');
	}

	#watch(worker: ServiceWorker | null): void {
		if (worker === null) return;
		const check = () => {
			if (worker.state === 'installed' && navigator.serviceWorker.controller !== null) {
				this.waiting = worker;
			}
		};
		check();
		worker.addEventListener('statechange', check);
	}
}

export const update = new Update();
