import { basisOf, hasReason, type Answer, type Answers } from '../domain/assessment.ts';
import type { Catalogue, Criterion } from '../domain/catalogue.ts';
import { isRecord } from '../domain/record.ts';
import { fileTexts } from '../texts/problems.ts';
import type { SoundAnswer, SoundFile } from './assessment-schema.ts';
import { saysNothing } from './empty-answer.ts';
import type { Findings } from './findings.ts';

/** Puts answers to criteria the catalogue does not have aside, whole. `file` is changed. */
export function putUnknownCriteriaAside(
	file: Readonly<Record<string, unknown>>,
	original: Readonly<Record<string, unknown>>,
	{ criteria }: Catalogue,
	findings: Findings
): void {
	const { answers } = file;
	const originals = original['answers'];
	if (!isRecord(answers)) return;
	for (const id of Object.keys(answers)) {
		if (criteria.some((criterion) => criterion.id === id)) continue;
		const value = (originals as Readonly<Record<string, unknown>>)[id];
		findings.putAside(['answers', id], value, () => fileTexts.unknownCriterion(id));
		Reflect.deleteProperty(answers, id);
	}
}

/** Answers whose fields are sound one by one, made sound together. `updatedAt` stands in where one has none. */
export function fittedAnswers(
	answers: SoundFile['answers'],
	updatedAt: string,
	{ criteria }: Catalogue,
	findings: Findings
): Answers {
	const fitted = criteria.flatMap((criterion): [string, Answer][] => {
		const { id } = criterion;
		const answer = Object.hasOwn(answers, id) ? answers[id] : undefined;
		if (answer === undefined) return [];
		const whole = fittedAnswer({ updatedAt, ...answer }, criterion, findings);
		return saysNothing(whole) ? [] : [[id, whole]];
	});
	return Object.fromEntries(fitted);
}

function fittedAnswer(
	answer: SoundAnswer & { readonly updatedAt: string },
	criterion: Criterion,
	findings: Findings
): Answer {
	const { basis, ...withoutBasis } = withSoundLevel(answer, criterion, findings);
	const fitted = withSoundNotApplicable(withoutBasis as Answer, criterion, findings);
	const derived = basisOf(fitted);
	// others may write "geschätzt" for an answer without a level, which says nothing false
	const isFalse = basis !== derived && !(derived === null && basis === 'eingeschaetzt');
	if (basis !== undefined && isFalse) {
		findings.warn(['answers', criterion.id, 'basis'], fileTexts.basisCorrected);
	}
	return fitted;
}

/** A level stands exactly with the state "level". */
function withSoundLevel(answer: SoundAnswer, { id }: Criterion, findings: Findings): SoundAnswer {
	const { level, ...rest } = answer;
	const hasLevel = level !== undefined;
	if ((answer.state === 'level') === hasLevel) return answer;
	if (hasLevel) {
		findings.putAside(['answers', id, 'level'], level, fileTexts.levelWithoutState);
		return rest;
	}
	// a level that was no level has been put aside and listed already
	if (!findings.hasSetAside(['answers', id, 'level'])) {
		findings.putAside(['answers', id, 'state'], answer.state, fileTexts.levelOutOfRange);
	}
	return { ...rest, state: 'open' };
}

/** "Trifft bei uns nicht zu" without the right or a reason reads as "Wissen wir nicht". Source: docs/method.md R3. */
function withSoundNotApplicable(
	answer: Answer,
	{ id, naAllowed }: Criterion,
	findings: Findings
): Answer {
	if (answer.state !== 'na' || (naAllowed && hasReason(answer))) return answer;
	const message = naAllowed
		? fileTexts.notApplicableWithoutReason
		: fileTexts.notApplicableForbidden;
	findings.warn(['answers', id, 'state'], message);
	return { ...answer, state: 'unknown' };
}
