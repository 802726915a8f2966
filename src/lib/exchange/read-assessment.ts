import type { Assessment, CatalogueRef, Profile } from '../domain/assessment.ts';
import type { Catalogue, ProfileQuestion, ProfileValue } from '../domain/catalogue.ts';
import type { Problem } from '../domain/result.ts';
import { freeKey } from '../domain/set-aside.ts';
import { fileTexts } from '../texts/problems.ts';
import type { SoundFile } from './assessment-schema.ts';
import { withCleanTexts } from './clean-texts.ts';
import type { AssessmentEnvelope } from './envelope.ts';
import { Findings, type Path } from './findings.ts';
import { fittedAnswers, putUnknownCriteriaAside } from './fit-answers.ts';
import { soundPartOf } from './sound-part.ts';

export interface FittedAssessment {
	readonly assessment: Assessment;
	/** Opened, but the user should know. */
	readonly warnings: readonly Problem[];
	/** Parts that could not be read; each lies unchanged in `assessment.setAside`. */
	readonly setAside: readonly Problem[];
}

/**
 * Stage 2: a data file as a check. Always opens, as far as the file is sound; the rest is put aside, unchanged.
 *
 * Shape: `catalogue` is the one the file is read with and `sha256` its hash; `today` is YYYY-MM-DD. Answers come out
 * without `basis`, which is always derived. Errors: never throws.
 * Source: docs/formats.md, "Was beim Öffnen geschieht"; docs/method.md R3.
 */
export function fitToCatalogue(
	envelope: AssessmentEnvelope,
	catalogue: Catalogue,
	{ today, sha256 }: { readonly today: string; readonly sha256: string }
): FittedAssessment {
	const { raw } = envelope;
	const findings = new Findings(catalogue);
	const clean = withCleanTexts(raw, findings);
	putUnknownCriteriaAside(clean, raw, catalogue, findings);
	const { setAside: before, ...file } = soundPartOf(clean, raw, findings);
	warnOfFuture(file, [], today, findings);
	const updatedAt = file.updatedAt ?? file.createdAt ?? today;
	const assessment = {
		...file,
		revision: file.revision ?? { id: envelope.id, parents: [] },
		createdAt: file.createdAt ?? updatedAt,
		updatedAt,
		catalogue: fittedCatalogue(envelope, sha256, findings),
		profile: fittedProfile(file.profile, catalogue, findings),
		answers: fittedAnswers(file.answers, updatedAt, catalogue, findings)
	};
	const setAside = collected(before ?? {}, findings);
	return {
		assessment: Object.keys(setAside).length > 0 ? { ...assessment, setAside } : assessment,
		warnings: findings.warnings,
		setAside: findings.problems
	};
}

/** With another wording of the same version the answers now belong to the catalogue at hand. */
function fittedCatalogue(
	{ catalogue, raw }: AssessmentEnvelope,
	sha256: string,
	findings: Findings
): CatalogueRef {
	const { id, version } = catalogue;
	if (catalogue.sha256 === sha256) return raw['catalogue'] as CatalogueRef;
	findings.keep(['catalogue'], raw['catalogue']);
	findings.warn(['catalogue'], () => fileTexts.otherCatalogueText(id, version));
	return { id, version, sha256 };
}

function fittedProfile(
	profile: SoundFile['profile'],
	catalogue: Catalogue,
	findings: Findings
): Profile {
	const entries = Object.entries(profile).flatMap(([id, value]): [string, ProfileValue][] => {
		const question = catalogue.profile.find((each) => each.id === id);
		const isValue = typeof value === 'number' || typeof value === 'string';
		if (isValue && question === undefined) {
			findings.warn(['profile', id], () => fileTexts.unknownQuestion(id));
			return [[id, value]];
		}
		if (isValue && question !== undefined && answers(question, value)) return [[id, value]];
		const name = question?.question ?? id;
		findings.putAside(['profile', id], value, () => fileTexts.profileValue(name));
		return [];
	});
	return Object.fromEntries(entries);
}

function answers(question: ProfileQuestion, value: ProfileValue): boolean {
	const { type, min = -Infinity, max = Infinity, options = [] } = question;
	return type === 'number'
		? typeof value === 'number' && value >= min && value <= max
		: options.some(({ id }) => id === value);
}

/** Times at which something happened or was last true; others, like a deadline, may well lie ahead. */
const PAST_TIMES: readonly string[] = ['createdAt', 'updatedAt', 'decidedAt', 'at', 'stand'];
const NOT_OURS: readonly string[] = ['catalogue'];

function warnOfFuture(value: unknown, path: Path, today: string, findings: Findings): void {
	if (typeof value !== 'object' || value === null) return;
	const isList = Array.isArray(value);
	for (const [key, each] of Object.entries(value)) {
		if (path.length === 0 && NOT_OURS.includes(key)) continue;
		const inner = [...path, isList ? Number(key) : key];
		if (PAST_TIMES.includes(key) && isAfter(each, today)) {
			findings.warn(inner, fileTexts.futureDate);
		}
		warnOfFuture(each, inner, today, findings);
	}
}

/** Compares as exactly as the value is given: a month with a month, a day or time with a day. */
function isAfter(value: unknown, today: string): boolean {
	if (typeof value !== 'string' || !/^\d{4}-\d{2}/.test(value)) return false;
	const day = value.slice(0, today.length);
	return day > today.slice(0, day.length);
}

/** All parts put aside, former ones first; a second value for a path gets a number. */
function collected(before: Readonly<Record<string, unknown>>, findings: Findings) {
	const setAside: Record<string, unknown> = { ...before };
	for (const { path, value } of findings.setAside) setAside[freeKey(setAside, path)] = value;
	return setAside;
}
