import { LEVEL_LABELS } from '../texts/common.ts';
import { STATE_LABELS, TREND_LABELS, trendWords as words } from '../texts/vergleich.ts';
import type { StoredResult } from './frozen.ts';
import type { Trend, TrendKind, TrendRow, TrendState } from './trend.ts';

/** "begonnen", "Wissen wir nicht", "gilt nicht". */
export function stateWords(state: TrendState): string {
	return state.state === 'level' ? LEVEL_LABELS[state.level] : STATE_LABELS[state.state];
}

/** "von „begonnen“ auf „reicht“". */
export function changeWords({ before, after, kind }: TrendRow): string {
	const [former, present] = [stateWords(before), stateWords(after)];
	if (kind === 'besser' || kind === 'schlechter') return words.rated(former, present);
	return former === present ? words.same(present) : words.other(former, present);
}

/** "Besser geworden: 2. Gleich geblieben: 1. …", or that nothing has changed. */
export function trendSentence({ counts }: Pick<Trend, 'counts'>): string {
	const counted = (kinds: readonly TrendKind[]) =>
		kinds
			.filter((kind) => counts[kind] > 0)
			.map((kind) => words.counted(TREND_LABELS[kind], counts[kind]));
	const changed = counted(CHANGES);
	if (changed.length > 0) return [...changed, ...counted(['gleich', 'offen'])].join(' ');
	if (counts.gleich + counts.offen === 0) return words.nothing;
	return [words.unchanged(counts.gleich), ...counted(['offen'])].join(' ');
}

const CHANGES = ['besser', 'schlechter', 'geklaert', 'ungeklaert'] as const;

/** "„Kern noch offen: 4 von 12“, zwischen 63 und 85 von 100 Punkten". */
export function resultWords({ headline, band }: StoredResult): string {
	return words.result(headline, band === null ? '' : words.band(band.low, band.high));
}
