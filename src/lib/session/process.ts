import { dateText } from '#lib/domain/month.ts';
import { isPlanned, problemsOf, type StationPlan } from '#lib/domain/process.ts';
import { editStation } from '#lib/domain/registering.ts';
import type { Station } from '#lib/domain/wissen-guides.ts';
import { fahrplan as words } from '#lib/texts/fahrplan.ts';
import { type } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';
import { hrefOfCriterion } from './views.ts';
import { knowledge } from './wissen.svelte.ts';

export interface StationRow {
	readonly station: Station;
	readonly number: number;
	readonly plan: StationPlan;
	/** Planned time in words; empty for none. */
	readonly when: string;
	/** Titles of the stations before it. */
	readonly needs: readonly string[];
	/** What does not fit, in sentences. */
	readonly problems: readonly string[];
	readonly criteria: readonly { readonly name: string; readonly href: string }[];
}

/** The stations in their order with what is planned; null until the Wissen is loaded. */
export function processOf(check: ReadyCheck) {
	const { process } = knowledge.content ?? {};
	if (process === undefined) return null;
	const plans = new Map((check.assessment.process ?? []).map((plan) => [plan.id, plan]));
	const titles = new Map(process.stations.map(({ id, title }) => [id, title]));
	const rows = process.stations.map((station, index) => {
		const plan = plans.get(station.id) ?? { id: station.id };
		return {
			station,
			number: index + 1,
			plan,
			when: words.span(dateText(plan.from ?? ''), dateText(plan.until ?? '')),
			needs: station.needs.map((id) => titles.get(id) ?? id),
			problems: problemsOf(station, plans).map((problem) =>
				problem.kind === 'reversed'
					? words.problems.reversed
					: words.problems.early(titles.get(problem.needs) ?? problem.needs)
			),
			criteria: criteriaOf(check, station)
		};
	});
	const dated = rows.filter(({ when }) => when !== '');
	const done = rows.filter(({ plan }) => plan.done === true).length;
	return {
		rows,
		dated,
		isEmpty: !rows.some(({ plan }) => isPlanned(plan)),
		finding: words.finding(dated.length, done, rows.length),
		duration: process.duration,
		sources: knowledge.sourcesOf(process.sources)
	};
}

function criteriaOf(check: ReadyCheck, { criteria }: Station): StationRow['criteria'] {
	return check.catalogue.criteria
		.filter(({ id }) => criteria.includes(id))
		.map((criterion) => ({
			name: `${criterion.number} ${criterion.title}`,
			href: hrefOfCriterion(check, criterion)
		}));
}

export function tellStation<Field extends Exclude<keyof StationPlan, 'id'>>(
	{ session }: ReadyCheck,
	station: string,
	field: Field,
	value: StationPlan[Field] | undefined,
	visit: string
): void {
	type(session, visit, (assessment) => editStation(assessment, station, field, value));
}
