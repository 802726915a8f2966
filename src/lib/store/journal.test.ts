import { describe, expect, it } from 'vitest';
import {
	noteChange,
	orphanedEntries,
	strikeChange,
	type JournalEntry,
	type TextStorage
} from './journal.ts';

class MemoryStorage implements TextStorage {
	readonly #items = new Map<string, string>();
	isFull = false;

	get length() {
		return this.#items.size;
	}
	key = (index: number) => [...this.#items.keys()][index] ?? null;
	getItem = (key: string) => this.#items.get(key) ?? null;
	removeItem = (key: string) => void this.#items.delete(key);
	setItem(key: string, value: string) {
		if (this.isFull) throw new DOMException('full', 'QuotaExceededError');
		this.#items.set(key, value);
	}
}

const entry = (id: string, after: unknown, before?: unknown, tab = 'tab-1'): JournalEntry => ({
	tab,
	check: 'c',
	change: { id, at: `2026-11-22T09:00:0${id.length}+01:00`, path: '/answers/a/note', before, after }
});

describe('the journal', () => {
	it('gives an orphan back, and a living tab keeps its own', () => {
		const storage = new MemoryStorage();
		noteChange(storage, entry('1', 'verwaist', undefined, 'dead'));
		noteChange(storage, entry('22', 'lebt', undefined, 'alive'));
		const found = orphanedEntries(storage, new Set(['alive']));
		expect(found.map(({ change }) => change.after)).toEqual(['verwaist']);
	});

	it('goes by the instant, whatever the time zone of the device was', () => {
		const storage = new MemoryStorage();
		const first = entry('1', 'zuerst', undefined, 'berlin');
		const second = entry('2', 'danach', undefined, 'london');
		const at = (each: JournalEntry, time: string) => ({
			...each,
			change: { ...each.change, at: time }
		});
		noteChange(storage, at(second, '2026-11-22T08:30:00+00:00'));
		noteChange(storage, at(first, '2026-11-22T09:00:00+01:00'));
		const found = orphanedEntries(storage, new Set());
		expect(found.map(({ change }) => change.after)).toEqual(['zuerst', 'danach']);
	});

	it('strikes only the change that was committed, not a later key', () => {
		const storage = new MemoryStorage();
		noteChange(storage, entry('1', 'Ha'));
		noteChange(storage, entry('22', 'Hal'));
		strikeChange(storage, entry('1', 'Ha'));
		expect(storage.length).toBe(1);
		strikeChange(storage, entry('22', 'Hal'));
		expect(storage.length).toBe(0);
	});

	it('says so when the storage is full, and leaves broken entries alone', () => {
		const storage = new MemoryStorage();
		storage.setItem('insek-check/journal/x/y', '{broken');
		storage.isFull = true;
		expect(noteChange(storage, entry('1', 'x'))).toBe(false);
		expect(orphanedEntries(storage, new Set())).toEqual([]);
		expect(storage.length).toBe(1);
	});
});
