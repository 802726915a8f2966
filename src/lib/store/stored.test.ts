import { expect, it } from 'vitest';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import { putCheck, setDeleted } from './checks.ts';
import { CheckDatabase, openDatabase } from './database.ts';
import { allChecks, storedDocument, storedRow } from './stored.ts';

const SUMMARY = { title: 'Musterdorf', answered: 1, total: 30 };

it('finds one check, and all with the newest change first, the bin included', async () => {
	const database = new CheckDatabase(`stored-${Math.random()}`);
	await openDatabase(database);
	for (const [id, day] of Object.entries({ a: '01', b: '03', c: '02' })) {
		const assessment = assessmentOf({ id, updatedAt: `2026-11-${day}T09:00:00+01:00` });
		await putCheck(database, assessment, SUMMARY);
	}
	await setDeleted(database, 'c', '2026-11-04T09:00:00+01:00');

	expect((await allChecks(database)).map(({ id }) => id)).toEqual(['b', 'c', 'a']);
	expect(await storedRow(database, 'b')).toMatchObject({ id: 'b', ...SUMMARY });
	expect((await storedDocument(database, 'b'))?.assessment.id).toBe('b');
	expect(await storedRow(database, 'd')).toBeUndefined();
	expect(await storedDocument(database, 'd')).toBeUndefined();
	await database.delete();
});
