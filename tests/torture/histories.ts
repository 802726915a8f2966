import type { Assessment } from '#lib/domain/assessment.ts';
import { applied, isSameValue, valueAt } from '#lib/domain/change.ts';
import { editsBetween } from '#lib/domain/edits-between.ts';
import { commonRevisions, revisionAfter } from '#lib/domain/lineage.ts';
import { mergeOf, type Merge } from '#lib/domain/merge.ts';
import { withDecisions, type Decisions } from '#lib/domain/merge-decisions.ts';
import { assessmentFile } from '#lib/exchange/write-assessment.ts';
import { assessmentOf } from '../fixtures/method/build.ts';
import { randomOf, type Random } from './random.ts';
import type { Outcome } from './round.ts';

/** Fields that three people work on; the last ones stay behind when a file is passed on. */
const FIELDS = [
	'/title',
	'/profile/einwohner',
	'/answers/a/state',
	'/answers/a/note',
	'/answers/a/evidence',
	'/answers/b/state',
	'/answers/b/note',
	'/measures/m/title',
	'/measures/m/office',
	'/matrix/p/siedlung/reference',
	'/answers/a/privateNote',
	'/answers/b/privateNote'
] as const;
/** What stands in a field that was emptied, where the field itself stays. */
const EMPTY: Readonly<Record<string, string>> = { state: 'open', '/title': '' };
const PRIVATE = /privateNote$/;
const STEPS = 40;
const AT = '2026-11-22T09:00:00+01:00';

/** One person's computer: the check, and the states that files have brought or taken away, by revision. */
interface Device {
	check: Assessment;
	isChanged: boolean;
	readonly known: Map<string, Assessment>;
}

/** Three devices edit, save, pass on and merge in any order; after every merge nothing may be missing. */
export function deviceHistories(rounds: number, seed: number): Outcome {
	const losses: string[] = [];
	let merges = 0;
	let conflicts = 0;
	for (let round = 0; round < rounds; round += 1) {
		const history = new History(randomOf(seed + round));
		losses.push(...history.run().map((loss) => `Runde ${round}: ${loss}`));
		merges += history.merges;
		conflicts += history.conflicts;
	}
	return { rounds, facts: [`${merges} Mal zusammengeführt`, `${conflicts} Fragen`], losses };
}

class History {
	merges = 0;
	conflicts = 0;
	readonly #random: Random;
	readonly #devices: readonly Device[];
	readonly #files: Assessment[] = [];
	#count = 0;

	constructor(random: Random) {
		this.#random = random;
		const first = assessmentOf({ id: 'check', revision: { id: 'r0', parents: [] } });
		const device = () => ({ check: first, isChanged: false, known: new Map([['r0', first]]) });
		this.#devices = [device(), device(), device()];
	}

	run(): readonly string[] {
		const losses: string[] = [];
		for (let step = 0; step < STEPS; step += 1) {
			const device = this.#random.of(this.#devices);
			const what = this.#random.below(4);
			if (what < 2) this.#edit(device);
			else if (what === 2) this.#write(device);
			else if (this.#files.length > 0) losses.push(...this.#take(device));
		}
		return losses;
	}

	#name(): string {
		this.#count += 1;
		return `${this.#count}`;
	}

	/** A value nobody has written before, or none. */
	#edit(device: Device): void {
		const path = this.#random.of(FIELDS);
		const written = path.endsWith('/state') ? this.#random.of(['unknown', 'na']) : this.#name();
		const value = this.#random.chance(0.15) ? undefined : written;
		const after = value ?? EMPTY[path] ?? EMPTY[path.split('/').at(-1) ?? ''];
		const list =
			path.startsWith('/measures/') && valueAt(device.check, '/measures/m') === undefined;
		const edit = list
			? { path: '/measures/m', after: { id: 'm', [path.split('/')[3] ?? '']: this.#name() } }
			: { path, after };
		device.check = applied(device.check, { id: this.#name(), at: AT, ...edit });
		device.isChanged = true;
	}

	#write(device: Device): void {
		if (device.isChanged) {
			const { check } = device;
			device.check = { ...check, revision: revisionAfter(`r${this.#name()}`, [check.revision]) };
			device.isChanged = false;
		}
		device.known.set(device.check.revision.id, device.check);
		const purpose = this.#random.chance(0.5) ? 'sichern' : 'weitergeben';
		this.#files.push(assessmentFile(device.check, { purpose }).assessment);
	}

	/** Merges a file into the check and says what of it was lost. */
	#take(device: Device): readonly string[] {
		const file = this.#random.of(this.#files);
		const here = device.check;
		const base = baseOf(device, file);
		const merge = mergeOf(base, here, file, `r${this.#name()}`);
		this.merges += 1;
		this.conflicts += merge.conflicts.length;
		const losses = [
			...FIELDS.flatMap((path) => lossAt(path, base, here, file, merge)),
			...asymmetries(mergeOf(base, file, here, merge.merged.revision.id), merge)
		];
		const merged = withDecisions(merge, decisionsOf(merge, this.#random));
		device.check = editsBetween(here, merged).reduce(
			(check, edit) => applied(check, { id: 'merge', at: AT, ...edit }),
			{ ...here, revision: merged.revision }
		);
		device.known.set(file.revision.id, file);
		device.isChanged = false;
		return [...losses, ...changesOfSecondTime(device.check, file)];
	}
}

/** As the app finds it: the nearest state of the file's line whose content is known here. */
function baseOf({ check, isChanged, known }: Device, file: Assessment): Assessment | null {
	for (const id of commonRevisions(file.revision, check.revision)) {
		const found =
			known.get(id) ?? [isChanged ? null : check, file].find((each) => each?.revision.id === id);
		if (found) return found;
	}
	return null;
}

/** R33 once more, for one field that holds a plain value: what must stand there, or that it must be asked. */
function lossAt(
	path: string,
	base: Assessment | null,
	here: Assessment,
	file: Assessment,
	{ merged, conflicts }: Merge
): readonly string[] {
	const at = (state: Assessment) => plainAt(state, path);
	const isOmitted = (state: Assessment) =>
		PRIVATE.test(path) && state.omits.includes('privateNote');
	const [a, b] = [at(here), at(file)];
	const isAsked = conflicts.some((each) => path === each.path || path.startsWith(`${each.path}/`));
	if (isAsked) return isSameValue(a, b) ? [`${path} wird gefragt und ist gleich`] : [];
	const isBaseKnown = base !== null && !isOmitted(base);
	const expected = expectedOf(isBaseKnown ? { value: at(base) } : null, a, isOmitted(file) ? a : b);
	if (expected === 'ask') return [`${path}: „${String(a)}“ und „${String(b)}“, nicht gefragt`];
	const found = at(merged);
	return isSameValue(found, expected.value)
		? []
		: [`${path}: „${String(expected.value)}“ erwartet, „${String(found)}“ da`];
}

function expectedOf(base: { readonly value: unknown } | null, a: unknown, b: unknown) {
	if (isSameValue(a, b)) return { value: a };
	if (base !== null && isSameValue(base.value, a)) return { value: b };
	if (base !== null && isSameValue(base.value, b)) return { value: a };
	if (base === null && (a === undefined || b === undefined)) return { value: a ?? b };
	return 'ask';
}

/** Nothing, an empty text and an open answer say the same. */
function plainAt(state: Assessment, path: string): unknown {
	const value = valueAt(state, path);
	return value === '' || value === 'open' ? undefined : value;
}

/** Which side is which must not matter, but for whose value of a conflict is named first. */
function asymmetries(other: Merge, { merged, conflicts }: Merge): readonly string[] {
	const paths = (merge: readonly { readonly path: string }[]) =>
		merge.map(({ path }) => path).sort();
	const isSame =
		isSameValue(other.merged, merged) && isSameValue(paths(other.conflicts), paths(conflicts));
	return isSame ? [] : ['vertauscht kommt etwas anderes heraus'];
}

/** The same file once more has nothing to say. */
function changesOfSecondTime(check: Assessment, file: Assessment): readonly string[] {
	const { merged, conflicts } = mergeOf(file, check, file, check.revision.id);
	const paths = [...editsBetween(check, merged), ...conflicts].map(({ path }) => path);
	return paths.map((path) => `${path} ändert sich beim zweiten Mal`);
}

function decisionsOf({ conflicts }: Merge, random: Random): Decisions {
	return Object.fromEntries(conflicts.map(({ path }) => [path, random.of(['a', 'b'] as const)]));
}
