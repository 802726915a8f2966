import { loadWissen } from '#lib/catalogue/built-in.ts';
import type { Criterion } from '#lib/domain/catalogue.ts';
import { termsOf } from '#lib/domain/glossary.ts';
import type { Wissen } from '#lib/domain/wissen.ts';

/** Who helps, what words mean and what a tender asks for; loaded when the first page asks for it, and kept. */
class Knowledge {
	#wissen = $state.raw<Wissen | null>(null);

	async load(): Promise<void> {
		this.#wissen ??= await loadWissen().catch(() => null);
	}

	/** Sentences for a tender; empty until they are loaded. */
	get requirements() {
		return this.#wissen?.requirements ?? [];
	}

	/** What helps with one criterion; empty until it is loaded. */
	of(criterion: Criterion) {
		const { partners = [], glossary = [] } = this.#wissen ?? {};
		return {
			partners: partners.filter(({ id }) => criterion.support.includes(id)),
			terms: termsOf(criterion, glossary)
		};
	}
}

export const knowledge = new Knowledge();
