import { LEVEL_LABELS } from '../texts/common.ts';
import { STATE_LABELS, TREND_LABELS, trendWords as words } from '../texts/vergleich.ts';
import { TREND_KINDS, type Trend, type TrendRow, type TrendState } from './trend.ts';

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

/** "Besser geworden: 2. Gleich geblieben: 1. …" */
export function trendSentence({ counts }: Pick<Trend, 'counts'>): string {
	const kinds = TREND_KINDS.filter((kind) => kind !== 'ausserhalb' && counts[kind] > 0);
	if (kinds.length === 0) return words.nothing;
	if (kinds.length === 1 && kinds[0] === 'gleich') return words.unchanged(counts.gleich);
	return kinds.map((kind) => words.counted(TREND_LABELS[kind], counts[kind])).join(' ');
}
