import { titleOfCheck, type Assessment } from '#lib/domain/assessment.ts';
import type { Catalogue, Criterion } from '#lib/domain/catalogue.ts';
import { isUntouched, verdictOf, type Verdict } from '#lib/domain/evaluation.ts';
import {
	asFrozen,
	formerResultOf,
	formerStateOf,
	frozenChecksOf,
	storedResultOf,
	type FrozenCheck,
	type StoredResult
} from '#lib/domain/frozen.ts';
import { dateText } from '#lib/domain/month.ts';
import { stepsSince } from '#lib/domain/steps-since.ts';
import { changeWords, resultWords, trendSentence } from '#lib/domain/trend-words.ts';
import { trendOf, type Trend, type TrendKind, type TrendState } from '#lib/domain/trend.ts';
import { otherChecks, storedDocument } from '#lib/store/stored.ts';
import { dayOf } from '#lib/texts/common.ts';
import { schrittplan } from '#lib/texts/schrittplan.ts';
import { start } from '#lib/texts/start.ts';
import { trendWords, vergleich as words } from '#lib/texts/vergleich.ts';
import { catalogueOf, versionsBetween } from './catalogues.ts';
import type { ReadyCheck } from './open-check.ts';
import { storage } from './storage.svelte.ts';
import { hrefOfCriterion } from './views.ts';

/** What the present check can be compared with: a state laid down in it, or another check of this device. */
export interface FormerChoice {
	/** Id of the state, or of the other check. */
	readonly id: string;
	readonly label: string;
}

/** The states laid down in this check, the latest first. */
export function laidDownChoices({ assessment }: ReadyCheck): readonly FormerChoice[] {
	return frozenChecksOf(assessment)
		.toReversed()
		.map(({ id, number, at }) => ({ id, label: words.frozen(number, dayOf(at)) }));
}

/** Whether there is anything yet to lay down. */
export function canLayDown({ verdict }: ReadyCheck): boolean {
	return !isUntouched(verdict);
}

/** The one to begin with; null where nothing was laid down. */
export function firstChoiceOf({ assessment }: ReadyCheck): string | null {
	return formerStateOf(assessment)?.id ?? null;
}

/** Other checks of this device by the same catalogue: first the one this check goes on from, then those of its place. */
export async function otherChoices({ assessment }: ReadyCheck): Promise<readonly FormerChoice[]> {
	const { id, catalogue, municipality, recheckOf } = assessment;
	const rank = (other: Assessment) => {
		if (other.id === recheckOf) return 0;
		return other.municipality.name.trim() === municipality.name.trim() ? 1 : 2;
	};
	return (await otherChecks(storage.database, id))
		.filter((other) => other.catalogue.id === catalogue.id)
		.toSorted((a, b) => rank(a) - rank(b))
		.map((other) => {
			const title = titleOfCheck(other) || start.untitled;
			return { id: other.id, label: words.otherCheck(title, dayOf(other.updatedAt)) };
		});
}

/** A former state with all that comparing needs. */
export interface FormerCheck {
	readonly assessment: Assessment;
	readonly catalogue: Catalogue;
	/** Versions that may lie between its catalogue and the present one. */
	readonly via: readonly Catalogue[];
	/** Null for another check of this device. */
	readonly frozen: FrozenCheck | null;
	/** What it says of itself: as stored where it was laid down. */
	readonly result: StoredResult;
	/** That today's rules say something else of it. */
	readonly isByFormerRules: boolean;
}

/** Reads a former state; null where it, or the catalogue it was answered in, is not at hand. */
export async function formerCheck(check: ReadyCheck, id: string): Promise<FormerCheck | null> {
	const frozen = frozenChecksOf(check.assessment).find((each) => each.id === id) ?? null;
	const assessment = frozen === null ? await otherCheck(id) : asFrozen(check.assessment, frozen);
	const catalogue = assessment && (await catalogueOf(assessment).catch(() => null));
	if (!assessment || !catalogue) return null;
	const verdict = verdictOf(catalogue, assessment);
	return {
		assessment,
		catalogue,
		via: await versionsBetween(catalogue, check.catalogue),
		frozen,
		result: (frozen && storedResultOf(frozen)) ?? resultOf(verdict),
		isByFormerRules: frozen !== null && formerResultOf(frozen, verdict) !== null
	};
}

async function otherCheck(id: string): Promise<Assessment | null> {
	return (await storedDocument(storage.database, id))?.assessment ?? null;
}

function resultOf({ headline, band, startpunkt }: Verdict): StoredResult {
	return { headline, band: startpunkt ? null : band };
}

/** Groups of criteria, as they are shown; what is folded says little. */
const GROUPS = [
	{ kind: 'besser', isFolded: false },
	{ kind: 'schlechter', isFolded: false },
	{ kind: 'geklaert', isFolded: false },
	{ kind: 'ungeklaert', isFolded: false },
	{ kind: 'gleich', isFolded: true },
	{ kind: 'offen', isFolded: true },
	{ kind: 'ausserhalb', isFolded: true }
] as const;

export interface ChangeRow {
	readonly id: string;
	readonly number: number;
	readonly title: string;
	readonly core: boolean;
	readonly href: string;
	readonly before: TrendState;
	readonly after: TrendState;
	/** "von „begonnen“ auf „reicht“" */
	readonly words: string;
}

export interface ChangeGroup {
	readonly kind: TrendKind;
	readonly isFolded: boolean;
	readonly rows: readonly ChangeRow[];
}

/** What changed between a former state and the check as it is now. `today` is YYYY-MM-DD. */
export function comparisonOf(check: ReadyCheck, former: FormerCheck, today: string) {
	const trend = trendOf(former, check, former.via);
	const { done, open } = stepsSince(former.assessment, check.assessment, today);
	return {
		sentence: trendSentence(trend),
		results: resultLines(check, former, trend),
		bands: bandsOf(trend),
		counted: trend.rows.length - trend.counts.ausserhalb,
		groups: groupsOf(check, trend),
		done: done.map(({ id, title }) => ({ id, title: titleOf(title) })),
		open: open.map(({ step: { id, title, state, until = '', whyNot = '' } }) => ({
			id,
			title: titleOf(title),
			facts: words.openFacts(schrittplan.states[state], dateText(until)),
			whyNot
		}))
	};
}

function titleOf(title: string): string {
	return title.trim() || schrittplan.untitled;
}

/** What was said then and what is said now; with another version of the criteria that is no comparison. */
function resultLines(
	{ catalogue, verdict }: ReadyCheck,
	{ frozen, result, isByFormerRules }: FormerCheck,
	{ isSameCatalogue }: Trend
): readonly string[] {
	const present = resultOf(verdict);
	return [
		isByFormerRules && frozen !== null
			? trendWords.formerRules(dayOf(frozen.at), resultWords(result))
			: words.formerHeadline(`„${result.headline}“`),
		isSameCatalogue
			? words.presentHeadline(`„${present.headline}“`)
			: trendWords.newVersion(catalogue.version, resultWords(present))
	];
}

/** Null where nothing is measured. */
function bandsOf({ before, after }: Trend) {
	if (before.shown === null || after.shown === null) return null;
	return [
		{ label: words.before, ...before.shown },
		{ label: words.after, ...after.shown }
	];
}

function groupsOf(check: ReadyCheck, { rows }: Trend): readonly ChangeGroup[] {
	return GROUPS.map(({ kind, isFolded }) => ({
		kind,
		isFolded,
		rows: rows
			.filter((row) => row.kind === kind)
			.map((row) => ({
				...namesOf(check, row.criterion),
				before: row.before,
				after: row.after,
				words: changeWords(row)
			}))
	})).filter((group) => group.rows.length > 0);
}

function namesOf(check: ReadyCheck, criterion: Criterion) {
	const { id, number, title, core } = criterion;
	return { id, number, title, core, href: hrefOfCriterion(check, criterion) };
}
