/**
 * A rule that was broken; the numbers of rules follow the Matterhorn Protocol 1.1, "A-" is PDF/A,
 * "P-" ours.
 */
export interface Finding {
	readonly rule: string;
	readonly count: number;
	/** What was wrong the first time. */
	readonly message: string;
}

/** Collects what is wrong, one entry per rule. */
export class Findings {
	readonly #found = new Map<string, Finding>();

	add(rule: string, message: string): void {
		const known = this.#found.get(rule);
		this.#found.set(
			rule,
			known ? { ...known, count: known.count + 1 } : { rule, count: 1, message }
		);
	}

	/** Adds the finding unless the condition holds. */
	expect(condition: boolean, rule: string, message: string): void {
		if (!condition) this.add(rule, message);
	}

	all(): Finding[] {
		return [...this.#found.values()];
	}
}
