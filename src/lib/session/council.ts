import type { Assessment } from '#lib/domain/assessment.ts';
import { evaluationOf, isUntouched, verdictOf } from '#lib/domain/evaluation.ts';
import { templateOf, type CouncilTexts } from '#lib/domain/council.ts';
import {
	asFrozen,
	formerResultOf,
	freeze,
	frozenChecksOf,
	storedResultOf,
	unchangedSince,
	type FrozenCheck
} from '#lib/domain/frozen.ts';
import { editCouncil } from '#lib/domain/registering.ts';
import { resultWords } from '#lib/domain/trend-words.ts';
import { checkCode } from '#lib/exchange/check-code.ts';
import { dayOf } from '#lib/texts/common.ts';
import { councilPaper, ratsvorlage as words } from '#lib/texts/ratsvorlage.ts';
import { trendWords } from '#lib/texts/vergleich.ts';
import { catalogueOf, isOwn } from './catalogues.ts';
import { now } from './clock.ts';
import { newId } from './ids.ts';
import { edit, sayUndoable, type } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';

/** What stands on the page of the Ratsvorlage. */
export function councilOf({ assessment, verdict }: ReadyCheck) {
	const { ratsvorlage: texts = {} } = assessment;
	const template = templateOf(assessment);
	const current = unchangedSince(assessment);
	const versions = frozenChecksOf(assessment).toReversed();
	return {
		template,
		decision: texts.decision ?? councilPaper.decisions[template],
		isOwnDecision: texts.decision !== undefined,
		finances: texts.finances ?? '',
		inaction: texts.inaction ?? councilPaper.inactionText,
		isOwnInaction: texts.inaction !== undefined,
		versions: versions.map((frozen) => ({
			frozen,
			title: words.frozen(frozen.number, dayOf(frozen.at))
		})),
		/** Whether the latest state laid down is the present one; null where there is none. */
		isCurrent: versions.length === 0 ? null : current !== null,
		isUntouched: isUntouched(verdict)
	};
}

/** Types a text for the council, or chooses the template; an empty text removes it. */
export function tellCouncil<Field extends 'template' | 'decision' | 'finances' | 'inaction'>(
	{ session }: ReadyCheck,
	field: Field,
	value: CouncilTexts[Field] | undefined,
	visit: string
): void {
	type(session, visit, (assessment) => editCouncil(assessment, field, value));
}

/** "Fassung festlegen", in one step of undo. */
export function layDown(check: ReadyCheck): void {
	const number = (frozenChecksOf(check.assessment).at(-1)?.number ?? 0) + 1;
	const content = isOwn(check.assessment.catalogue) ? {} : { content: check.catalogue };
	const made = { id: newId(), at: now(), ...content };
	edit(check.session, undefined, (assessment) =>
		freeze(assessment, evaluationOf(check.verdict), made)
	);
	sayUndoable(check, words.frozenDone(number));
}

/**
 * What was said of a state when it was laid down, and that today's rules say something else where they do; empty where
 * a file from elsewhere does not say.
 */
export async function resultLine(frozen: FrozenCheck, assessment: Assessment): Promise<string> {
	const stored = storedResultOf(frozen);
	if (stored === null) return '';
	const said = resultWords(stored);
	const catalogue = await catalogueOf(frozen).catch(() => null);
	const former =
		catalogue && formerResultOf(frozen, verdictOf(catalogue, asFrozen(assessment, frozen)));
	return former === null
		? words.resultOf(said, frozen.catalogue.version)
		: trendWords.formerRules(dayOf(frozen.at), said);
}

/** "Prüfcode 1A2B-3C4D", or why there is none. */
export async function codeWords(frozen: FrozenCheck): Promise<string> {
	const code = await checkCode(frozen);
	return code === null ? words.noCode : words.code(code);
}
