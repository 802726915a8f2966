import { describe, expect, it, vi } from 'vitest';
import { tellName } from './answer.ts';
import { CheckSession } from './check-session.svelte.ts';
import example from './example/musterstadt.insek.json';
import { EXAMPLE_ID, startCheck } from './new-check.ts';

async function named(id: string, name: string) {
	const session = new CheckSession(id);
	await session.open();
	await vi.waitFor(() => expect(session.state).toBe('ready'));
	tellName(session, name, 'visit');
	await session.close();
}

describe('a new check', () => {
	it('is the one that was started and left without a word, as long as the purpose is the same', async () => {
		const first = await startCheck('pruefen');
		expect(await startCheck('pruefen')).toBe(first);
		expect(await startCheck('vorbereiten')).not.toBe(first);
		await named(first, 'Musterdorf');
		expect(await startCheck('pruefen')).not.toBe(first);
	});

	it('of the fictional town is known by its id', () => {
		expect(example.id).toBe(EXAMPLE_ID);
	});
});
