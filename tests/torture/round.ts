/** What a round of tests has found. */
export interface Outcome {
	/** How often something was tried. */
	readonly rounds: number;
	/** What was counted beside it: "12 abgewiesen". */
	readonly facts: readonly string[];
	/** One sentence for each loss, with what is needed to see it again. */
	readonly losses: readonly string[];
}

/** "kill: 50 Runden, 0 Verluste, 1204 Zeichen getippt" */
export function lineOf(name: string, { rounds, facts, losses }: Outcome): string {
	return `${name}: ${[`${rounds} Runden`, `${losses.length} Verluste`, ...facts].join(', ')}`;
}

/** Whether a loss came out of a check, in one sentence, or nothing. */
export type Verdict = string | undefined;
