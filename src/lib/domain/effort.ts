import type { Open } from './assessment.ts';
import type { Catalogue, CostDriver, Lever, PersonDays } from './catalogue.ts';
import { NO_DAYS, plus, roundedDays, type DayRange } from './day-range.ts';

/** Under 5,000, from 5,000, from 10,000 inhabitants. */
export const SIZE_CLASSES = ['S', 'M', 'L'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

/** As usual, or as lean as a lever makes it. */
export const WAYS = ['classic', 'lean'] as const;
export type Way = (typeof WAYS)[number];

/** What somebody has set in the calculator; everything else is the catalogue's. By driver. */
export interface EffortSettings extends Open {
	readonly sizeClass?: SizeClass;
	/** A single number holds for both ways. */
	readonly quantities?: Readonly<Record<string, number | Partial<Record<Way, number>>>>;
	/** Person-days per unit. */
	readonly rates?: Readonly<Record<string, Partial<Record<Way, Partial<PersonDays>>>>>;
	/** Factors low and high. */
	readonly spreads?: Readonly<Record<string, { readonly low?: number; readonly high?: number }>>;
	/** Ids of the levers that are on. */
	readonly levers?: readonly string[];
	/** Euros per day of an office, from and to; null while one is not known. */
	readonly dayRate?: readonly [low: number | null, high: number | null];
}

/** Of the municipality and of the office it commissions. */
export interface Effort {
	readonly admin: DayRange;
	readonly office: DayRange;
}

/** One cost driver with the figures that count. */
export interface DriverEffort {
	readonly driver: CostDriver;
	/** Some active lever names it. */
	readonly isLean: boolean;
	readonly quantity: number;
	readonly rate: PersonDays;
	readonly spread: { readonly low: number; readonly high: number };
	readonly effort: Effort;
}

/** Days are counted in millionths: two decimals each of quantity, rate and factor. */
export const PER_DAY = 1_000_000;
const HUNDREDTHS = 100;

/** The class of a number of inhabitants; undefined where it is not known. */
export function sizeClassOf(inhabitants: unknown): SizeClass | undefined {
	if (typeof inhabitants !== 'number') return undefined;
	if (inhabitants < 5000) return 'S';
	return inhabitants < 10_000 ? 'M' : 'L';
}

/** The drivers that active levers make lean: each once, however many name it. */
export function leanDrivers(
	levers: readonly Lever[],
	active: readonly string[]
): ReadonlySet<string> {
	return new Set(levers.filter(({ id }) => active.includes(id)).flatMap(({ drivers }) => drivers));
}

/**
 * What each cost driver takes, either as usual or lean, with all that somebody has set.
 * Shape: quantities and rates count with two decimals. Source: docs/method.md, "Aufwand".
 */
export function driverEfforts(
	{ costDrivers, levers }: Pick<Catalogue, 'costDrivers' | 'levers'>,
	settings: EffortSettings,
	size: SizeClass
): readonly DriverEffort[] {
	const lean = leanDrivers(levers, settings.levers ?? []);
	return costDrivers.map((driver) => driverEffort(driver, lean.has(driver.id), settings, size));
}

function driverEffort(
	driver: CostDriver,
	isLean: boolean,
	settings: EffortSettings,
	size: SizeClass
): DriverEffort {
	const way = isLean ? 'lean' : 'classic';
	const quantity = quantityOf(driver, way, settings, size);
	const rate = rateOf(driver, way, settings);
	const spread = spreadOf(driver, settings);
	const range = (perUnit: number): DayRange => {
		const units = hundredths(perUnit) * hundredths(quantity);
		return {
			low: units * hundredths(spread.low),
			likely: units * HUNDREDTHS,
			high: units * hundredths(spread.high)
		};
	};
	const effort = { admin: range(rate.admin), office: range(rate.office) };
	return { driver, isLean, quantity, rate, spread, effort };
}

export function quantityOf(
	driver: CostDriver,
	way: Way,
	{ quantities = {} }: EffortSettings,
	size: SizeClass
): number {
	const usual = driver.quantity[way][SIZE_CLASSES.indexOf(size)] ?? 0;
	const set = own(quantities, driver.id);
	return (typeof set === 'number' ? set : set?.[way]) ?? usual;
}

export function rateOf(driver: CostDriver, way: Way, { rates = {} }: EffortSettings): PersonDays {
	return { ...driver[way], ...own(rates, driver.id)?.[way] };
}

export function spreadOf({ id, spread }: CostDriver, { spreads = {} }: EffortSettings) {
	const [low, , high] = spread;
	return { low, high, ...own(spreads, id) };
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}

function hundredths(value: number): number {
	return Math.round(value * HUNDREDTHS);
}

/** All drivers together: low with low, likely with likely, high with high. Source: docs/method.md R29. */
export function sumOf(efforts: readonly { readonly effort: Effort }[]): Effort {
	return {
		admin: efforts.map(({ effort }) => effort.admin).reduce(plus, NO_DAYS),
		office: efforts.map(({ effort }) => effort.office).reduce(plus, NO_DAYS)
	};
}

/**
 * What is saved against another way of doing the same, driver by driver, so that both ends rest on the same estimate;
 * negative where it takes more.
 */
export function savingOf(before: readonly DriverEffort[], after: readonly DriverEffort[]): Effort {
	const efforts = before.map(({ effort }, index) => {
		const now = after[index]?.effort ?? effort;
		return {
			effort: { admin: lessOf(effort.admin, now.admin), office: lessOf(effort.office, now.office) }
		};
	});
	return sumOf(efforts);
}

function lessOf(before: DayRange, after: DayRange): DayRange {
	const ends = [before.low - after.low, before.high - after.high];
	return { low: Math.min(...ends), likely: before.likely - after.likely, high: Math.max(...ends) };
}

export interface LeverEffect {
	readonly lever: Lever;
	readonly isOn: boolean;
	/**
	 * Likely days it saves alone, municipality and office apart, in millionths; negative where it takes more. Not to be
	 * added up: several levers on one driver change nothing more.
	 */
	readonly saves: { readonly admin: number; readonly office: number };
}

/** What each lever with drivers would save if it alone were on, the strongest first. */
export function leverEffects(
	catalogue: Pick<Catalogue, 'costDrivers' | 'levers'>,
	settings: EffortSettings,
	size: SizeClass
): readonly LeverEffect[] {
	const alone = (levers: readonly string[]) =>
		sumOf(driverEfforts(catalogue, { ...settings, levers }, size));
	const classic = alone([]);
	return catalogue.levers
		.filter(({ drivers }) => drivers.length > 0)
		.map((lever) => {
			const { admin, office } = alone([lever.id]);
			return {
				lever,
				isOn: (settings.levers ?? []).includes(lever.id),
				saves: {
					admin: classic.admin.likely - admin.likely,
					office: classic.office.likely - office.likely
				}
			};
		})
		.toSorted((a, b) => b.saves.office - a.saves.office || b.saves.admin - a.saves.admin);
}

/** A range of the calculator as it is shown. */
export function shownDays(days: DayRange): DayRange {
	return roundedDays(days, PER_DAY);
}

/** Euros an office would take for so many days, at the user's own rates; null while one of them is missing. */
export function officeEuros(
	{ low, high }: DayRange,
	{ dayRate = [null, null] }: EffortSettings
): { readonly low: number; readonly high: number } | null {
	const [from, to] = dayRate;
	if (from === null || to === null) return null;
	return { low: (low / PER_DAY) * from, high: (high / PER_DAY) * to };
}
