import { describe, expect, it } from 'vitest';
import type { Change } from '../domain/change.ts';
import { isContested, reconciled, replayed } from './reconcile.ts';

const LABEL = '[Wiederhergestellt]';
const AT = '2026-11-22T09:00:00+01:00';
const note = (after: unknown, before?: unknown): Change => ({
	id: 'c',
	at: AT,
	path: '/answers/a/note',
	before,
	after
});
const choice = (after: unknown, before?: unknown): Change => ({
	...note(after, before),
	path: '/answers/a/state'
});

describe('reconciled', () => {
	it('goes on where the text stands', () => {
		expect(reconciled(note('Hallo Welt', 'Hallo'), 'Hallo', LABEL).after).toBe('Hallo Welt');
		expect(reconciled(note('Ha', 'Hallo'), 'Hallo', LABEL).after).toBe('Ha');
		expect(reconciled(note('Hallo'), undefined, LABEL).after).toBe('Hallo');
	});

	it('keeps both texts where someone else has written meanwhile', () => {
		const { before, after } = reconciled(note('mein Satz', 'alt'), 'anderer Satz', LABEL);
		expect(before).toBe('anderer Satz');
		expect(after).toBe('anderer Satz\n\n[Wiederhergestellt]\nmein Satz');
	});

	it('lets the later choice of a whole list count', () => {
		const help = { ...choice(['geld']), path: '/answers/x/help' };
		expect(reconciled(help, ['daten'], LABEL).after).toEqual(['geld']);
	});

	it('keeps both notes on a plan', () => {
		const plan = { ...note('meins'), path: '/fachplanungen/p/note' };
		expect(reconciled(plan, 'deins', LABEL).after).toBe('deins\n\n[Wiederhergestellt]\nmeins');
		const title = { ...note('meins'), path: '/fachplanungen/p/title' };
		expect(reconciled(title, 'deins', LABEL).after).toBe('meins');
	});

	it('never glues codes together', () => {
		expect(reconciled(choice('level', 'open'), 'na', LABEL).after).toBe('level');
		const profile = { ...choice('ja', 'nein'), path: '/profile/zentrum' };
		expect(reconciled(profile, 'unklar', LABEL).after).toBe('ja');
	});

	it('remembers what a choice has really replaced, so that undo brings it back', () => {
		expect(reconciled(choice('level', 'open'), 'na', LABEL).before).toBe('na');
	});
});

describe('isContested', () => {
	it('is true where another tab was at the same field, unless one goes on where the other ends', () => {
		expect(isContested(choice('level', 'open'), 'na')).toBe(true);
		expect(isContested(note('mein Satz', 'alt'), 'anderer Satz')).toBe(true);
		expect(isContested(note('mein Satz'), 'anderer Satz')).toBe(true);
		expect(isContested(note('Hallo Welt', 'Hall'), 'Hallo')).toBe(false);
		expect(isContested(choice('level', 'open'), 'open')).toBe(false);
		expect(isContested(choice('level', 'open'), 'level')).toBe(false);
	});
});

describe('replayed', () => {
	it('has nothing to do when the database has it already', () => {
		expect(replayed(note('Hallo', 'Ha'), 'Hallo', LABEL)).toBe('done');
	});

	it('lets a choice stand that was made elsewhere', () => {
		expect(replayed(choice('level', 'open'), 'na', LABEL)).toBe('conflict');
		expect(replayed(choice('level', 'open'), 'open', LABEL)).toMatchObject({ after: 'level' });
	});
});
