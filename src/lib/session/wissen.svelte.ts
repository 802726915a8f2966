import { loadWissen } from '#lib/catalogue/built-in.ts';
import type { Criterion, Source } from '#lib/domain/catalogue.ts';
import { termsOf } from '#lib/domain/glossary.ts';
import { helpersFor } from '#lib/domain/helpers.ts';
import type { Wissen } from '#lib/domain/wissen.ts';

/** Who helps, what words mean, what a tender asks for, what can be funded, what others did; loaded when the first page asks for it, and kept. */
class Knowledge {
	#wissen = $state.raw<Wissen | null>(null);
	#hasFailed = $state(false);

	async load(): Promise<void> {
		this.#wissen ??= await loadWissen().catch(() => null);
		this.#hasFailed = this.#wissen === null;
	}

	/** It was asked for and could not be fetched. */
	get hasFailed(): boolean {
		return this.#hasFailed;
	}

	/** All of it; null until it is loaded. */
	get content(): Wissen | null {
		return this.#wissen;
	}

	/** Sentences for a tender; empty until they are loaded. */
	get requirements() {
		return this.#wissen?.requirements ?? [];
	}

	get programmes() {
		return this.#wissen?.programmes ?? [];
	}

	get cooperation() {
		return this.#wissen?.cooperation ?? [];
	}

	/** Those with these ids, in the order of the ids. */
	sourcesOf(ids: readonly string[]): readonly Source[] {
		const { sources = [] } = this.#wissen ?? {};
		return ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
	}

	/** What helps with one criterion; empty until it is loaded. */
	of(criterion: Criterion) {
		const { partners = [], glossary = [] } = this.#wissen ?? {};
		return {
			partners: helpersFor(criterion, { partners }),
			terms: termsOf(criterion, glossary)
		};
	}
}

export const knowledge = new Knowledge();
