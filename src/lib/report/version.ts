import type { StoredResult } from '../domain/frozen.ts';
import { resultWords } from '../domain/trend-words.ts';
import { dayOf, DRAFT } from '../texts/common.ts';
import { councilPaper as words, ratsvorlage } from '../texts/ratsvorlage.ts';
import { trendWords } from '../texts/vergleich.ts';
import { paragraph } from './blocks.ts';
import type { Block } from './document.ts';

/** Which state of a check a paper shows that was laid down. */
export interface PaperVersion {
	readonly number: number;
	/** Day on which it was laid down, YYYY-MM-DD. */
	readonly at: string;
	/** "1A2B-3C4D"; null where it cannot be computed. */
	readonly code: string | null;
	/** What was said then, where today's rules say something else; else null. */
	readonly former: StoredResult | null;
}

/** Upper right of every page; null where nothing was laid down. */
export function versionMark(version: PaperVersion | null): string {
	return version === null ? words.draftMark(DRAFT) : words.frozenMark(version.number, DRAFT);
}

/** "Fassung 2 vom 20.11.2026, Prüfcode 1A2B-3C4D", else the working state of `date`. */
export function versionWords(version: PaperVersion | null, date: string): string {
	if (version === null) return words.draft(dayOf(date));
	const { number, at, code } = version;
	return words.frozen(number, dayOf(at), code === null ? words.noCode : ratsvorlage.code(code));
}

/** That the result above is the one of then, while what follows is not; nothing where the rules agree. */
export function formerBlocks(version: PaperVersion | null): Block[] {
	if (!version?.former) return [];
	const said = trendWords.formerRules(dayOf(version.at), resultWords(version.former));
	return [paragraph(`${said} ${words.formerDetails}`)];
}
