import { reasons as words } from '../texts/vorschlaege.ts';
import type { Profile } from './assessment.ts';
import type { Catalogue, Level } from './catalogue.ts';
import { dutyOf } from './duty.ts';
import { reviewsOf } from './freshness.ts';
import { goalsSummary, pairsOf } from './goal-pairs.ts';
import { monthNumber } from './month.ts';
import { isAtHand, kindsOf, relevanceOf, typeOf } from './plan-facts.ts';
import { pairKey, type PlanRecord, type Register } from './register.ts';

/** What the Liste der Fachplanungen proves of a criterion: the highest level, and why not more. */
export interface Evidence {
	readonly level: Level;
	/** Sentences. */
	readonly why: string;
}

export interface EvidenceInput {
	readonly catalogue: Pick<Catalogue, 'fachplanungen' | 'bausteine' | 'profile'>;
	readonly profile: Profile;
	readonly register: Register;
	/** YYYY-MM-DD */
	readonly today: string;
}

type Rule = (input: EvidenceInput) => Evidence | null;

/** By criterion; null where the list says nothing. Source: docs/method.md, "Vorschläge aus der Liste". */
export const EVIDENCE_RULES: Readonly<Record<string, Rule>> = {
	'fachplan-register': listComplete,
	'kernaussagen-statt-nacherzaehlung': plansExtracted,
	zielabgleich: goalsCompared,
	'daseinsvorsorge-abgestimmt': servicesTakenOver,
	konzeptluecken: gapsDecided,
	'gemeinsame-datenbasis': dataShared,
	'horizonte-und-zyklen': reviewsDated,
	'eine-massnahmenliste': measuresTogether
};

function evidence(level: Level, ...why: readonly string[]): Evidence {
	return { level, why: why.join(' ') };
}

const NAMED = 3;

/** "A, B, C und 4 weitere". */
function titlesOf(things: readonly { readonly title: string }[]): string {
	const first = things.slice(0, NAMED).map(({ title }) => title);
	const rest = things.length - first.length;
	return rest > 0 ? words.more(first.join(', '), rest) : first.join(', ');
}

/** Those a municipality must have, and those of Landkreis and Zweckverbänden, as far as they are not on the list. */
function missingTypes({ catalogue, profile, register }: EvidenceInput) {
	const listed = new Set(register.fachplanungen.map(({ type }) => type));
	return catalogue.fachplanungen.filter(
		(type) =>
			!listed.has(type.id) &&
			(type.owner === 'landkreis' ||
				type.owner === 'zweckverband' ||
				dutyOf(type, profile, catalogue.profile) === 'pflicht')
	);
}

function listComplete(input: EvidenceInput): Evidence | null {
	const { catalogue, register } = input;
	const { fachplanungen: plans, matrix } = register;
	if (plans.length === 0) return null;
	const [missing, present] = [missingTypes(input), plans.filter(isAtHand)];
	if (missing.length > 0) {
		return evidence(1, words.listed(plans.length), words.missing(titlesOf(missing)));
	}
	const vague = present.filter(({ stand, owner }) => stand === undefined || owner.trim() === '');
	if (vague.length > 0) {
		return evidence(1, words.listed(plans.length), words.undated(titlesOf(vague)));
	}
	const isUsed = (plan: PlanRecord) =>
		Object.values(matrix[plan.id] ?? {}).some(({ use }) => use !== 'unknown' && use > 0);
	const relevant = present.filter((plan) => closestChapters(catalogue, plan).length > 0);
	return relevant.length > 0 && relevant.every(isUsed)
		? evidence(3, words.complete, words.usedByChapters)
		: evidence(2, words.complete);
}

/** The chapters that should take most from a plan. */
function closestChapters(
	{ fachplanungen, bausteine }: EvidenceInput['catalogue'],
	plan: PlanRecord
) {
	return bausteine.filter(({ id }) => relevanceOf({ fachplanungen }, plan, id) === 2);
}

/** All chapters that should take most from a plan have taken something over, where asked for with its place. */
function isTakenOver(
	{ catalogue, register }: EvidenceInput,
	plan: PlanRecord,
	withReference: boolean
): boolean {
	return closestChapters(catalogue, plan).every(({ id }) => {
		const { use, reference = '' } = register.matrix[plan.id]?.[id] ?? {};
		return (use === 2 || use === 3) && (!withReference || reference.trim() !== '');
	});
}

function plansExtracted(input: EvidenceInput): Evidence | null {
	const { catalogue, register } = input;
	const important = register.fachplanungen.filter(
		(plan) => isAtHand(plan) && closestChapters(catalogue, plan).length > 0
	);
	if (important.length === 0) return null;
	const left = important.filter((plan) => !isTakenOver(input, plan, true));
	return left.length > 0
		? evidence(1, words.listed(important.length), words.notExtracted(titlesOf(left)))
		: evidence(2, words.takenWithReference);
}

function goalsCompared({ register: { goals, goalPairs } }: EvidenceInput): Evidence | null {
	const pairs = pairsOf(goals).filter(([a, b]) => a.from !== b.from);
	const valueOf = (key: string) => goalPairs[key]?.value ?? 'unknown';
	const rated = pairs.filter(([a, b]) => valueOf(pairKey(a.id, b.id)) !== 'unknown');
	if (rated.length === 0) return null;
	const why = words.rated(rated.length, pairs.length);
	if (rated.length < pairs.length) return evidence(1, why);
	const { conflicts } = goalsSummary(goals, goalPairs);
	const areSettled = conflicts.all > 0 && conflicts.settled === conflicts.all;
	return areSettled ? evidence(3, why, words.settled) : evidence(2, why);
}

/** Kita, school, public transport, fire brigade. */
const SERVICES: readonly string[] = [
	'kita-bedarfsplan',
	'schulnetzplan',
	'nahverkehrsplan',
	'brandschutzbedarf'
];

function servicesTakenOver(input: EvidenceInput): Evidence | null {
	const services = input.register.fachplanungen.filter(
		(plan) => isAtHand(plan) && SERVICES.includes(plan.type ?? '')
	);
	if (services.length === 0) return null;
	const left = services.filter((plan) => !isTakenOver(input, plan, false));
	const named = words.named(titlesOf(services));
	return left.length > 0
		? evidence(1, named, words.notTaken(titlesOf(left)))
		: evidence(2, named, words.taken);
}

function gapsDecided(input: EvidenceInput): Evidence | null {
	const { fachplanungen: plans } = input.register;
	const gaps = plans.filter(({ status }) => status === 'fehlt');
	const open = gaps.filter(({ decision }) => decision === undefined);
	if (open.length > 0) return evidence(1, words.gapsOpen(titlesOf(open)));
	if (plans.length === 0 || missingTypes(input).length > 0) return null;
	return evidence(2, gaps.length > 0 ? words.gapsDecided(gaps.length) : words.noGaps);
}

/** That there is a paper nobody can tell from a list: never more than "begun". */
function dataShared({ register: { fachplanungen, matrix } }: EvidenceInput): Evidence | null {
	const givers = fachplanungen.filter((plan) =>
		Object.values(matrix[plan.id] ?? {}).some(
			({ use, kinds = [] }) => (use === 2 || use === 3) && kinds.includes('daten')
		)
	);
	return givers.length < 2 ? null : evidence(1, words.dataShared(givers.length));
}

function reviewsDated({ catalogue, register }: EvidenceInput): Evidence | null {
	const plans = register.fachplanungen.filter(({ status }) => status === 'vorhanden');
	const reviews = reviewsOf(plans, (plan) => typeOf(catalogue, plan)?.cycleMonths ?? null);
	const dated = plans.filter(
		({ id, horizon = '' }) => horizon.trim() !== '' || reviews.some(({ plan }) => plan === id)
	);
	if (dated.length === 0) return null;
	return dated.length < plans.length
		? evidence(1, words.dated(dated.length, plans.length))
		: evidence(2, words.datedAll);
}

const RECENT_MONTHS = 12;

function measuresTogether({ catalogue, register, today }: EvidenceInput): Evidence | null {
	const { measures, fachplanungen, matrix } = register;
	if (measures.length === 0) return null;
	const count = words.measures(measures.length);
	const numbers = measures.map(({ number }) => String(number).trim());
	const unnumbered = numbers.filter(
		(number, index) => number === '' || numbers.indexOf(number) !== index
	);
	if (unnumbered.length > 0) return evidence(1, count, words.unnumbered(unnumbered.length));
	const named = new Set(measures.flatMap(({ from }) => from));
	const silent = fachplanungen.filter(
		(plan) =>
			plan.status === 'vorhanden' &&
			!named.has(plan.id) &&
			kindsOf(catalogue, plan, matrix).includes('massnahmen')
	);
	if (silent.length > 0) return evidence(1, count, words.withoutMeasures(titlesOf(silent)));
	const isRecent = measures.some(({ updatedAt }) => monthsSince(updatedAt, today) <= RECENT_MONTHS);
	return isRecent
		? evidence(3, count, words.allMeasures, words.recent)
		: evidence(2, count, words.allMeasures);
}

function monthsSince(day: string | undefined, today: string): number {
	const [then, now] = [monthNumber(day), monthNumber(today)];
	return then === null || now === null ? Infinity : now - then;
}
