import { notice } from '#lib/app/notice.svelte.ts';
import { titleOfCheck, type Answer, type Assessment } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { applied, merged, type Change } from '#lib/domain/change.ts';
import type { Ways } from '#lib/domain/undoing.ts';
import { verdictOf, type Verdict } from '#lib/domain/evaluation.ts';
import type { Edits } from '#lib/domain/answering.ts';
import type { Trust } from '#lib/domain/trust.ts';
import { contested as words } from '#lib/texts/check.ts';
import { CheckNotFound, commitChanges, setDeleted } from '#lib/store/checks.ts';
import type { CheckRow, DocumentRow } from '#lib/store/database.ts';
import { isLongLog } from '#lib/store/log.ts';
import { deviceStorage, noteChange, strikeChange, type JournalEntry } from '#lib/store/journal.ts';
import { isProse } from '#lib/store/reconcile.ts';
import { redoLastChange, undoLastChange } from '#lib/store/undo.ts';
import { watchCheck } from '#lib/store/watch.ts';
import { catalogueOf } from './catalogues.ts';
import { now } from './clock.ts';
import { newId } from './ids.ts';
import { firstRecovery } from './recovery.ts';
import { role } from './role.svelte.ts';
import { SaveReminder } from './save-reminder.svelte.ts';
import { storage } from './storage.svelte.ts';
import { summaryOf } from './summary.ts';
import { tab } from './tab.ts';
import { trustOf } from './trust.ts';
import { wordsOfStep } from './undo-words.ts';
import { unstoredCheck } from './unstored.ts';

/** At the latest this long after the first uncommitted key a commit starts, in milliseconds. */
const COMMIT_DELAY = 300;
const RETRY_DELAY = 2000;
/** After so many commits of a sitting, and after the first one, the log is looked at for being too long. */
const COMPACT_EVERY = 100;

export type CheckState = 'loading' | 'ready' | 'missing' | 'no-catalogue' | 'failed';

export interface Occasion {
	/** One visit of a field: all that happens in it is one step of undo. */
	readonly group?: string;
	/** More keys will follow: the database may wait a moment, the journal does not. */
	readonly isTyping?: boolean;
	/** What comes from elsewhere brings its offices along: the one of this sitting has not answered. */
	readonly keepsOffices?: boolean;
}

/**
 * One check while its pages are open: what is stored plus what is not committed yet. Every change of it goes
 * through `change`: journal first, then one transaction; the view follows at once.
 */
export class CheckSession {
	readonly id: string;
	readonly reminder = new SaveReminder();
	state = $state<CheckState>('loading');
	catalogue = $state.raw<Catalogue | null>(null);
	/** Who made the catalogue, as far as it is known; null for the app's own. */
	trust = $state.raw<Trust | null>(null);
	row = $state.raw<CheckRow | null>(null);
	/** The last commit failed; the text stays on screen and in the journal. */
	failed = $state(false);
	/** Some of it stands in no journal either: a reload would lose it. */
	#isUnnoted = $state(false);
	/** Steps taken back since the check was opened. */
	undoCount = $state(0);
	/** What the log can take back and make again, whichever tab has written it. */
	#ways = $state.raw<Ways>({ undo: null, redo: null });
	/**
	 * Steps taken back here and not made again, the newest last: null for one whose way back is in the log, the changes
	 * of one that had never reached the database.
	 */
	#undone = $state.raw<readonly (readonly Change[] | null)[]>([]);
	#stored = $state.raw<DocumentRow | null>(null);
	#pending = $state.raw<readonly Change[]>([]);
	#committing: Promise<void> | null = null;
	/** What that commit is writing. */
	#underway: readonly Change[] = [];
	#timer: ReturnType<typeof setTimeout> | undefined;
	#timerEnds = 0;
	#stopWatching: () => void = () => undefined;
	#isClosed = false;
	#commits = 0;

	readonly assessment: Assessment | null = $derived.by(() => {
		const stored = this.#stored?.assessment ?? null;
		return stored && this.#pending.reduce(applied, stored);
	});
	readonly verdict: Verdict | null = $derived.by(() =>
		this.catalogue && this.assessment ? verdictOf(this.catalogue, this.assessment) : null
	);
	readonly title: string = $derived(this.assessment ? titleOfCheck(this.assessment) : '');
	/** Nothing waits for the database. */
	readonly isSaved: boolean = $derived(this.#pending.length === 0 && !this.failed);
	/** What is typed here stands nowhere but on the screen. */
	readonly isAtRisk: boolean = $derived(this.failed && this.#isUnnoted);
	readonly canUndo: boolean = $derived(this.#pending.length > 0 || this.#ways.undo !== null);
	readonly canRedo: boolean = $derived(
		Boolean(this.#undone.at(-1)) || (this.#pending.length === 0 && this.#ways.redo !== null)
	);

	constructor(id: string) {
		this.id = id;
	}

	/** Starts following the stored check, whichever tab changes it. */
	async open(): Promise<void> {
		if (!(await storage.open())) {
			await this.#openUnstored();
			return;
		}
		await firstRecovery();
		if (this.#isClosed) return;
		this.#stopWatching = watchCheck(storage.database, this.id, {
			document: (document) => void this.#take(document),
			row: (row) => (this.row = row ?? null),
			ways: (ways) => (this.#ways = ways),
			failed: () => (this.state = 'failed')
		});
	}

	/** Where the browser stores nothing, a check lives as long as the page: a file can still be made of it. */
	async #openUnstored(): Promise<void> {
		const assessment = unstoredCheck(this.id);
		if (assessment === undefined) {
			this.state = 'failed';
			return;
		}
		this.failed = true;
		this.#isUnnoted = true;
		await this.#take({ id: this.id, serial: 0, assessment });
	}

	/** Stops following; what is typed is committed first. */
	async close(): Promise<void> {
		await this.flush();
		this.#isClosed = true;
		clearTimeout(this.#timer);
		this.#stopWatching();
	}

	/** Of the stored state; goes up with every commit. */
	get serial(): number {
		return this.#stored?.serial ?? 0;
	}

	answerOf(criterion: string): Answer | undefined {
		const answers = this.assessment?.answers ?? {};
		return Object.hasOwn(answers, criterion) ? answers[criterion] : undefined;
	}

	/** Makes edits, one step of undo; clicks are committed at once, typing within `COMMIT_DELAY`. */
	change(edits: Edits, occasion: Occasion = {}): void {
		if (edits.length === 0) return;
		// its way back would lead past this change
		notice.clear();
		this.#undone = [];
		this.#ways = { ...this.#ways, redo: null };
		this.#make(edits, occasion);
	}

	#make(edits: Edits, { group, isTyping = false, keepsOffices = false }: Occasion): void {
		const at = now();
		const shared = {
			at,
			group: group ?? newId(),
			...(role.value === null || keepsOffices ? {} : { role: role.value })
		};
		const changes = edits.map((edit): Change => ({ id: newId(), ...edit, ...shared }));
		const isNoted = changes.map((change) => this.#note(change)).every(Boolean);
		this.#isUnnoted ||= !isNoted;
		this.#pending = [...this.#pending, ...changes];
		this.#commitIn(isTyping && isNoted ? COMMIT_DELAY : 0);
		void storage.askToPersist();
	}

	/** Everything typed is in the database when this resolves, or `failed` says that it could not be. */
	async flush(): Promise<void> {
		while (this.#pending.length > 0 && !this.failed) await this.#commit();
	}

	/** A file with everything in it has been written: nothing typed so far can be lost any more. */
	noteFile(): void {
		this.#isUnnoted = false;
	}

	/** Takes the newest step back; answers its changes, or null when there is none. */
	async undo(): Promise<readonly Change[] | null> {
		await this.flush();
		const dropped = this.#pending.length > 0 ? this.#dropNewest() : null;
		const step = dropped ?? (await this.#turn(undoLastChange));
		if (step === null) return null;
		this.undoCount += 1;
		this.#undone = [...this.#undone, dropped];
		return step;
	}

	/** Makes the step taken back last again; answers its changes, or null when there is none. */
	async redo(): Promise<readonly Change[] | null> {
		await this.flush();
		const dropped = this.#undone.at(-1) ?? null;
		if (dropped === null && this.#pending.length > 0) return null;
		this.#undone = this.#undone.slice(0, -1);
		if (dropped === null) return this.#turn(redoLastChange);
		const again = dropped.map(({ path, before, after }) => ({ path, before, after }));
		this.#make(again, { keepsOffices: dropped.every((change) => change.role === undefined) });
		return dropped;
	}

	/** One step back or forth in the log. */
	async #turn(turn: typeof undoLastChange): Promise<readonly Change[] | null> {
		const stamp = { at: now(), newId };
		const result = await turn(storage.database, this.id, stamp, this.#summarise);
		if (result === null) return null;
		this.#adopt(result.document);
		return result.changes;
	}

	/** Out of the bin. */
	async restore(): Promise<void> {
		await setDeleted(storage.database, this.id, null);
	}

	readonly #summarise = (assessment: Assessment) => {
		if (this.catalogue === null) throw new CheckNotFound(this.id);
		return summaryOf(this.catalogue, assessment);
	};

	/** The newest step has not reached the database: it is taken back where it is. */
	#dropNewest(): readonly Change[] {
		const group = this.#pending.at(-1)?.group;
		const dropped = this.#pending.filter((change) => change.group === group);
		for (const change of dropped) strikeChange(deviceStorage(), this.#entryOf(change));
		this.#pending = this.#pending.filter((change) => change.group !== group);
		this.failed = this.failed && this.#pending.length > 0;
		return dropped;
	}

	async #take(document: DocumentRow | undefined): Promise<void> {
		if (document === undefined) {
			this.#stored = null;
			this.state = 'missing';
			return;
		}
		if (this.catalogue === null) {
			const catalogue = await catalogueOf(document.assessment).catch(() => null);
			this.trust = catalogue && (await trustOf(document.assessment, catalogue));
			this.catalogue = catalogue;
		}
		this.#adopt(document);
		this.state = this.catalogue === null ? 'no-catalogue' : 'ready';
	}

	/** A state from before our last commit may still be on its way: it is old news. */
	#adopt(document: DocumentRow): void {
		if (document.serial >= (this.#stored?.serial ?? 0)) this.#stored = document;
	}

	/** A commit in `delay` milliseconds, or earlier if one is on its way already. */
	#commitIn(delay: number): void {
		const ends = Date.now() + delay;
		if (this.#timer !== undefined && this.#timerEnds <= ends) return;
		clearTimeout(this.#timer);
		this.#timerEnds = ends;
		this.#timer = setTimeout(() => void this.#commit(), delay);
	}

	#commit(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#committing ??= this.#commitPending().finally(() => {
			this.#committing = null;
			this.#underway = [];
		});
		return this.#committing;
	}

	async #commitPending(): Promise<void> {
		const batch = this.#pending;
		if (batch.length === 0) return;
		this.#underway = batch;
		try {
			const { document, contested } = await commitChanges(
				storage.database,
				this.id,
				coalesced(batch),
				this.#summarise
			);
			this.#pending = this.#pending.filter((change) => !batch.includes(change));
			this.#adopt(document);
			for (const change of batch) strikeChange(deviceStorage(), this.#entryOf(change));
			this.failed = false;
			this.#isUnnoted = false;
			this.#sayContested(contested);
			this.#compactLog().catch(() => undefined);
		} catch (error) {
			this.failed = true;
			// the check was erased for good: there is nothing left to write to
			if (error instanceof CheckNotFound) return;
		}
		if (this.#pending.length > 0 && !this.#isClosed) this.#commitIn(this.failed ? RETRY_DELAY : 0);
	}

	/** Another tab was at the same field: both texts stand there now, of two choices the one made here. */
	#sayContested(contested: readonly Change[]): void {
		if (contested.length === 0 || this.catalogue === null) return;
		const what = wordsOfStep(this.catalogue, contested);
		notice.say(contested.some(({ path }) => isProse(path)) ? words.both(what) : words.later(what));
	}

	/** Nobody waits for it, and a log that stays long does no harm. */
	async #compactLog(): Promise<void> {
		this.#commits += 1;
		if (this.#commits % COMPACT_EVERY !== 1) return;
		if (!(await isLongLog(storage.database, this.id))) return;
		const { compactLog } = await import('#lib/store/compact-log.ts');
		await compactLog(storage.database, this.id, newId);
	}

	/** The journal keeps what the database holds as `before`, whatever was typed in between. */
	#note(change: Change): boolean {
		const first = this.#pending.find(({ path }) => path === change.path);
		const { before } = first ?? change;
		const entry = this.#entryOf({ ...change, before });
		const underway = this.#underway.findLast(({ path }) => path === change.path);
		return noteChange(
			deviceStorage(),
			underway === undefined ? entry : { ...entry, underway: { after: underway.after } }
		);
	}

	#entryOf(change: Change): JournalEntry {
		return { tab, check: this.id, change };
	}
}

/** Keys of one field in a row become one change. */
function coalesced(changes: readonly Change[]): Change[] {
	return changes.reduce<Change[]>((list, change) => {
		const last = list.at(-1);
		const together = last === undefined ? null : merged(last, change);
		return together === null ? [...list, change] : [...list.slice(0, -1), together];
	}, []);
}
