import { ROLES, type Role } from '#lib/domain/assessment.ts';
import { scopeOf } from '#lib/domain/basis.ts';
import type { Criterion } from '#lib/domain/catalogue.ts';
import { choiceOf } from '#lib/domain/choice.ts';
import { dateText } from '#lib/domain/month.ts';
import { editWorkshop, planWorkshop, removeWorkshop } from '#lib/domain/voting.ts';
import { minutesFor, MOST_CRITERIA, type Workshop } from '#lib/domain/workshop.ts';
import { ROLE_LABELS } from '#lib/texts/common.ts';
import { werkstatt as words } from '#lib/texts/werkstatt.ts';
import { now } from './clock.ts';
import { newId } from './ids.ts';
import { edit, sayUndoable } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';
import { hrefOfMeeting, isOnCriteria, makeMove, titleOf, type Meeting } from './werkstatt.ts';

/** Plans a meeting on what is open in the core. Answers its address. */
export function prepareMeeting(check: ReadyCheck): string {
	const at = now();
	const { id, version } = check.catalogue;
	const workshop = {
		id: newId(),
		title: words.defaultTitle,
		date: at.slice(0, 10),
		catalogue: { id, version },
		criteria: openCore(check),
		rounds: [],
		updatedAt: at
	};
	edit(check.session, undefined, (assessment) => planWorkshop(assessment, workshop));
	return hrefOfMeeting({ check, workshop }, 'vorbereiten');
}

/** Criteria a meeting can be about, in the order of the catalogue. */
export function criteriaInScope({ catalogue, assessment }: ReadyCheck): readonly Criterion[] {
	return scopeOf(catalogue, assessment.profile).inScope;
}

/** What is open or unknown in the core, at most as much as fits into an evening; where nothing is, the whole core. */
export function openCore(check: ReadyCheck): readonly string[] {
	const core = criteriaInScope(check).filter((criterion) => criterion.core);
	const isOpen = ({ id }: Criterion) => {
		const choice = choiceOf(check.session.answerOf(id));
		return choice === null || choice === 'unknown';
	};
	const open = core.filter(isOpen);
	return (open.length > 0 ? open : core).slice(0, MOST_CRITERIA).map(({ id }) => id);
}

/** Takes a meeting away, with the way back. */
export function removeMeeting({ check, workshop }: Meeting): void {
	edit(check.session, undefined, (assessment) => removeWorkshop(assessment, workshop));
	sayUndoable(check, words.removed(titleOf(workshop)));
}

/** All that the page "Vorbereiten" shows. */
export function preparation({ check, workshop }: Meeting) {
	const { criteria: chosen, roles = [], rounds, ballots = [] } = workshop;
	const all = criteriaInScope(check);
	const time = words.count(chosen.length, minutesFor(chosen.length));
	return {
		title: workshop.title,
		day: dateText(workshop.date),
		kind: isOnCriteria(workshop) ? ('kriterien' as const) : ('stand' as const),
		/** Votes have been cast: what is voted on stands. */
		isFixed: rounds.length + ballots.length > 0,
		areas: check.catalogue.areas
			.map(({ id, title }) => ({
				id,
				title,
				criteria: all
					.filter(({ area }) => area === id)
					.map((each) => ({
						id: each.id,
						name: words.criterion(each.number, each.title),
						isChosen: chosen.includes(each.id)
					}))
			}))
			.filter(({ criteria }) => criteria.length > 0),
		estimate:
			chosen.length === 0
				? words.noCriteria
				: `${time}. ${chosen.length > MOST_CRITERIA ? words.tooMany : words.fits}`,
		roles: ROLES.map((role) => ({
			role,
			label: ROLE_LABELS[role],
			isThere: roles.includes(role)
		}))
	};
}

export function rename(meeting: Meeting, title: string, visit: string): void {
	tell(meeting, 'title', title, visit);
}

/** `day` is YYYY-MM-DD. */
export function setDay(meeting: Meeting, day: string | undefined, visit: string): void {
	tell(meeting, 'date', day, visit);
}

export function chooseKind(meeting: Meeting, kind: 'stand' | 'kriterien'): void {
	tell(meeting, 'kind', kind === 'stand' ? undefined : kind);
}

/** Which criteria the meeting is about: those open in the core, all, none. */
export function chooseCriteria(meeting: Meeting, which: 'core' | 'all' | 'none'): void {
	const ids = {
		core: () => openCore(meeting.check),
		all: () => criteriaInScope(meeting.check).map(({ id }) => id),
		none: () => []
	};
	tell(meeting, 'criteria', ids[which]());
}

export function toggleCriterion(meeting: Meeting, id: string): void {
	const { criteria: chosen } = meeting.workshop;
	const ids = criteriaInScope(meeting.check).map((each) => each.id);
	tell(
		meeting,
		'criteria',
		ids.filter((each) => chosen.includes(each) !== (each === id))
	);
}

export function toggleRole(meeting: Meeting, role: Role): void {
	const { roles = [] } = meeting.workshop;
	const ticked = ROLES.filter((each) => roles.includes(each) !== (each === role));
	tell(meeting, 'roles', ticked.length === 0 ? undefined : ticked);
}

function tell<Field extends 'title' | 'date' | 'criteria' | 'roles' | 'kind'>(
	meeting: Meeting,
	field: Field,
	value: Workshop[Field] | undefined,
	visit?: string
): void {
	makeMove(meeting, (assessment, now) => editWorkshop(assessment, now, field, value), visit);
}
