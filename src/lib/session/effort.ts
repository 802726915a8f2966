import { hrefTo } from '#lib/app/addresses.ts';
import type { CostDriver, Lever } from '#lib/domain/catalogue.ts';
import { plus, type DayRange } from '#lib/domain/day-range.ts';
import {
	driverEfforts,
	leverEffects,
	officeEuros,
	PER_DAY,
	quantityOf,
	rateOf,
	shownDays,
	savingOf,
	sizeClassOf,
	spreadOf,
	sumOf,
	WAYS,
	type DriverEffort,
	type Effort,
	type EffortSettings,
	type LeverEffect,
	type SizeClass,
	type Way
} from '#lib/domain/effort.ts';
import { registerOf } from '#lib/domain/register.ts';
import { editEffort } from '#lib/domain/registering.ts';
import { edit, type } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';

/** Shown as switches at once; the others are folded. */
const FIRST_LEVERS = 6;

export interface LeverRow {
	readonly lever: Lever;
	readonly isOn: boolean;
	/** Whole days it saves alone; null for one that is advice only. */
	readonly saves: { readonly admin: number; readonly office: number } | null;
	readonly criterion: { readonly number: number; readonly href: string } | null;
}

/** What the concept takes, and what makes it less. */
export function effortOf(check: ReadyCheck) {
	const { catalogue, assessment } = check;
	const settings = settingsOf(check);
	const known = sizeClassOf(assessment.profile['einwohner']);
	const size = settings.sizeClass ?? known ?? 'S';
	const on = (levers: readonly string[]) => driverEfforts(catalogue, { ...settings, levers }, size);
	const [classic, now] = [on([]), on(settings.levers ?? [])];
	const lean = on(catalogue.levers.map(({ id }) => id));
	const saving = savingOf(classic, now);
	const effects = leverEffects(catalogue, settings, size);
	const rows = catalogue.levers.map((lever) => leverRowOf(check, lever, effects, settings));
	const withDays = rows.filter(({ saves }) => saves !== null);
	return {
		settings,
		size,
		isSizeKnown: (settings.sizeClass ?? known) !== undefined,
		hasLevers: withDays.some(({ isOn }) => isOn),
		scenarios: { classic: sumOf(classic), now: sumOf(now), lean: sumOf(lean) },
		total: shownDays(together(sumOf(now))),
		parts: {
			admin: wholeDays(sumOf(now).admin.likely),
			office: wholeDays(sumOf(now).office.likely)
		},
		saving: shownDays(together(saving)),
		euros: officeEuros(sumOf(now).office, settings),
		first: withDays.slice(0, FIRST_LEVERS),
		more: withDays.slice(FIRST_LEVERS),
		advice: rows.filter(({ saves }) => saves === null),
		strongest: effects.slice(0, 3).map(({ lever, saves }) => ({
			title: lever.title,
			admin: wholeDays(saves.admin),
			office: wholeDays(saves.office)
		})),
		drivers: now.map((driver) => driverRowOf(check, driver, settings, size))
	};
}

/** Both parties together. */
function together({ admin, office }: Effort): DayRange {
	return plus(admin, office);
}

function wholeDays(days: number): number {
	return Math.round(days / PER_DAY);
}

function settingsOf({ assessment }: ReadyCheck): EffortSettings {
	return assessment.effortPlan ?? {};
}

function leverRowOf(
	{ catalogue, session }: ReadyCheck,
	lever: Lever,
	effects: readonly LeverEffect[],
	{ levers = [] }: EffortSettings
): LeverRow {
	const effect = effects.find((each) => each.lever.id === lever.id);
	const criterion = catalogue.criteria.find(({ id }) => id === lever.criterion);
	return {
		lever,
		isOn: levers.includes(lever.id),
		saves: effect
			? { admin: wholeDays(effect.saves.admin), office: wholeDays(effect.saves.office) }
			: null,
		criterion: criterion
			? {
					number: criterion.number,
					href: hrefTo('/kriterium', { check: session.id, k: criterion.id })
				}
			: null
	};
}

/** What the check itself knows of how much there is of something. */
function countFor({ assessment }: ReadyCheck, driver: CostDriver) {
	if (driver.id === 'fachplan-aufbereitung') {
		const { length } = registerOf(assessment).fachplanungen;
		return length > 0 ? { kind: 'register' as const, count: length } : null;
	}
	const parts = assessment.profile['ortsteile'];
	return driver.id === 'ortsteilprofile' && typeof parts === 'number'
		? { kind: 'profile' as const, count: parts }
		: null;
}

function driverRowOf(
	check: ReadyCheck,
	{ driver, isLean, effort }: DriverEffort,
	settings: EffortSettings,
	size: SizeClass
) {
	const usual = {};
	return {
		driver,
		isLean,
		effort,
		known: countFor(check, driver),
		isChanged: [settings.quantities, settings.rates, settings.spreads].some((part) =>
			Object.hasOwn(part ?? {}, driver.id)
		),
		spread: spreadOf(driver, settings),
		ways: WAYS.map((way) => ({
			way,
			quantity: quantityOf(driver, way, settings, size),
			usualQuantity: quantityOf(driver, way, usual, size),
			rate: rateOf(driver, way, settings),
			usualRate: driver[way]
		}))
	};
}

/** Sets a number of the calculator, or with undefined brings the catalogue's back. */
export function tellEffort(
	{ session }: ReadyCheck,
	segments: readonly string[],
	value: string | number | EffortSettings['dayRate'],
	visit: string
): void {
	type(session, visit, (assessment) => editEffort(assessment, segments, value));
}

/** Sets how much of a driver there is, one way; a single number of a file becomes one for each way. */
export function tellQuantity(
	check: ReadyCheck,
	driver: string,
	way: Way,
	value: number | undefined,
	visit: string
): void {
	const set = settingsOf(check).quantities?.[driver];
	if (typeof set !== 'number') return tellEffort(check, ['quantities', driver, way], value, visit);
	const { [way]: _former, ...other } = { classic: set, lean: set };
	const after = value === undefined ? other : { ...other, [way]: value };
	type(check.session, visit, (assessment) => editEffort(assessment, ['quantities', driver], after));
}

/** Brings all figures of a driver back to the catalogue's; one step of undo. */
export function resetDriver({ session }: ReadyCheck, driver: string): void {
	edit(session, undefined, (assessment) =>
		['quantities', 'rates', 'spreads'].flatMap((part) =>
			editEffort(assessment, [part, driver], undefined)
		)
	);
}

/** Turns a lever on or off. */
export function switchLever(check: ReadyCheck, lever: string): void {
	const { levers = [] } = settingsOf(check);
	const after = levers.includes(lever)
		? levers.filter((each) => each !== lever)
		: [...levers, lever];
	edit(check.session, undefined, (assessment) =>
		editEffort(assessment, ['levers'], after.length === 0 ? undefined : after)
	);
}
