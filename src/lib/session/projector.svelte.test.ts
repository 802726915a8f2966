import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ProjectorView } from '#lib/domain/projector.ts';
import { ProjectorLink, ProjectorScreen, type ProjectorMove } from './projector.svelte.ts';

const view = (voters: number): ProjectorView => ({
	scene: { type: 'vote', number: 9, question: 'Frage?', levels: [], voters, round: 1 },
	isOnCriteria: false,
	isBlank: false,
	timer: null
});

const open: { close(): void }[] = [];
function link(workshop: string, onmove: (move: ProjectorMove) => void = () => undefined) {
	const made = new ProjectorLink(workshop, onmove);
	open.push(made);
	return made;
}
function screen(workshop: string) {
	const made = new ProjectorScreen(workshop);
	open.push(made);
	return made;
}
afterEach(() => {
	for (const each of open.splice(0)) each.close();
});

describe('two windows', () => {
	it('show the same, whichever is opened first, and know of each other', async () => {
		const moderator = link('a');
		expect(moderator.isOpen).toBeNull();
		moderator.show(view(3));
		const first = screen('a');
		await vi.waitFor(() => expect(first.view).toEqual(view(3)));
		expect(moderator.isOpen).toBe(true);
		moderator.show(view(4));
		await vi.waitFor(() => expect(first.view).toEqual(view(4)));
		first.bye();
		await vi.waitFor(() => expect(moderator.isOpen).toBe(false));
	});

	it('find each other again when the moderator’s page is reloaded; the picture stays meanwhile', async () => {
		const before = link('b');
		const [first, second] = [screen('b'), screen('b')];
		before.show(view(1));
		await vi.waitFor(() => expect(second.view).toEqual(view(1)));
		before.close();
		const after = link('b');
		await vi.waitFor(() => expect(after.isOpen).toBe(true));
		expect(first.view).toEqual(view(1));
		after.show(view(2));
		await vi.waitFor(() => expect(first.view).toEqual(view(2)));
	});

	it('pass on what a remote asks for, within one meeting only', async () => {
		const moves: ProjectorMove[] = [];
		link('c', (move) => moves.push(move));
		const foreign = screen('d');
		const own = screen('c');
		foreign.move('blank');
		own.move('next');
		await vi.waitFor(() => expect(moves).toEqual(['next']));
	});
});
