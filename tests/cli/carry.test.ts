import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { Answers, Assessment } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { carry } from '../../src/cli/carry.ts';
import { UsageError } from '../../src/cli/output.ts';

const EXAMPLE = 'src/lib/session/example/musterstadt.insek.json';
const FIRST = 'criteria/insek-kleine-kommunen/0.1.0.json';
const SECOND = 'tests/fixtures/catalogue/0.2.0-test.json';

const folder = mkdtempSync(path.join(tmpdir(), 'insek-carry-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => void vi.restoreAllMocks());

async function run(...args: readonly string[]) {
	const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	const code = await carry(args);
	const printed = String(out.mock.lastCall?.[0] ?? '{}');
	return {
		code,
		err: err.mock.calls.join(''),
		...(JSON.parse(printed) as { carried: Assessment; changes: readonly object[] })
	};
}

/** A version that says only what changed since the second one. */
function thirdVersion(): string {
	const second = JSON.parse(readFileSync(SECOND, 'utf8')) as Catalogue;
	const [first, ...others] = second.criteria;
	const changes = [
		{ from: second.version, kind: 'TEXT', old: [first?.id], new: [first?.id], note: '' }
	];
	const criteria = [{ ...first, tip: 'Noch einmal anders.' }, ...others];
	const file = path.join(folder, '0.3.0.json');
	writeFileSync(file, JSON.stringify({ ...second, version: '0.3.0', criteria, changes }));
	return file;
}

describe('carry', () => {
	it('prints the check in the other version, and what became of each criterion', async () => {
		const output = path.join(folder, 'neu.insek.json');
		const { code, err, carried, changes } = await run(EXAMPLE, '--to', SECOND, '-o', output);
		expect(code).toBe(0);
		expect(err).toMatch(/^\/profile\/klimakonzept /);
		expect(carried.catalogue).toMatchObject({ version: '0.2.0-test', content: { criteria: {} } });
		expect(JSON.parse(readFileSync(output, 'utf8'))).toEqual(carried);
		const told = changes.filter((each) => !('result' in each && each.result === 'UEBERNOMMEN'));
		expect(told.slice(0, 2)).toEqual([
			{ criterion: 'klimaanpassung-eingebunden', kind: 'STRENGER', result: 'BESTAETIGEN' },
			{ criterion: 'kita-schule-abgestimmt', kind: 'GETEILT', result: 'BESTAETIGEN' }
		]);
		expect(changes.at(-1)).toEqual({
			criterion: 'uebergeordnete-vorgaben',
			kind: 'ENTFALLEN',
			result: 'ARCHIV'
		});

		const { answers, profile } = JSON.parse(readFileSync(EXAMPLE, 'utf8')) as Assessment;
		const back = await run(output, '--to', FIRST);
		expect(back.code).toBe(0);
		expect(withoutTimes(back.carried.answers)).toEqual(withoutTimes(answers));
		expect(back.carried.profile).toEqual(profile);
		expect(back.carried.catalogue).not.toHaveProperty('content');
	});

	it('goes through the versions in between, or names the one that is missing', async () => {
		const third = thirdVersion();
		const missing = await run(EXAMPLE, '--to', third);
		expect(missing.code).toBe(1);
		expect(missing.err).toContain('insek-kleine-kommunen 0.2.0-test');
		const found = await run(EXAMPLE, '--to', third, '--via', SECOND);
		expect(found.code).toBe(0);
		expect(found.carried.catalogue.version).toBe('0.3.0');
		expect(found.changes).toContainEqual({
			criterion: 'massnahmen-und-verfahren',
			kind: 'ZUSAMMEN',
			result: 'BESTAETIGEN'
		});
	});

	it('says how to call it', async () => {
		await expect(carry([EXAMPLE])).rejects.toThrow(UsageError);
	});
});

function withoutTimes(answers: Answers) {
	return Object.fromEntries(
		Object.entries(answers).map(([id, { updatedAt: _at, ...answer }]) => [id, answer])
	);
}
