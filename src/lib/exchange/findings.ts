import type { Catalogue } from '../domain/catalogue.ts';
import { pointerOf } from '../domain/pointer.ts';
import type { Problem } from '../domain/result.ts';
import { criterionName, placeName } from '../texts/problems.ts';

export type Path = readonly (string | number)[];

export interface SetAside {
	readonly path: string;
	/** Unchanged from the file. */
	readonly value: unknown;
}

/** What came to light while a file was read; `setAside` and `problems` belong together, entry by entry. */
export class Findings {
	readonly warnings: Problem[] = [];
	readonly problems: Problem[] = [];
	readonly setAside: SetAside[] = [];
	readonly #criteria: Catalogue['criteria'];

	constructor(catalogue: Catalogue) {
		this.#criteria = catalogue.criteria;
	}

	/** `message` gets the place in German words. */
	warn(path: Path, message: (place: string) => string): void {
		this.warnings.push({ path: pointerOf(path), message: message(this.#placeOf(path)) });
	}

	/** Takes a part out of the reckoning; it stays in the file. */
	putAside(path: Path, value: unknown, message: (place: string) => string): void {
		this.setAside.push({ path: pointerOf(path), value });
		this.problems.push({ path: pointerOf(path), message: message(this.#placeOf(path)) });
	}

	/** Keeps a part that was replaced without anything being lost for the result. */
	keep(path: Path, value: unknown): void {
		this.setAside.push({ path: pointerOf(path), value });
	}

	hasSetAside(path: Path): boolean {
		const pointer = pointerOf(path);
		return this.setAside.some((each) => each.path === pointer);
	}

	#placeOf(path: Path): string {
		const [list, id, ...rest] = path;
		const criterion = this.#criteria.find((each) => each.id === id);
		if (list !== 'answers' || criterion === undefined) return placeName(path);
		const name = criterionName(criterion.number, criterion.title);
		return rest.length === 0 ? name : `${name}, ${placeName(rest)}`;
	}
}
