import { verdictOf, evaluationOf } from '#lib/domain/evaluation.ts';
import { recheckOf } from '#lib/domain/recheck.ts';
import { storedDocument } from '#lib/store/stored.ts';
import { jahr as words } from '#lib/texts/vergleich.ts';
import { catalogueOf } from './catalogues.ts';
import { now } from './clock.ts';
import { newId } from './ids.ts';
import { keepCheck } from './new-check.ts';
import { storage } from './storage.svelte.ts';

/** "Neu prüfen": a check that goes on from this one. Answers its id and what to tell the user. */
export async function recheck(id: string): Promise<{ id: string; told: string }> {
	const former = (await storedDocument(storage.database, id))?.assessment;
	const catalogue = former && (await catalogueOf(former));
	if (!former || !catalogue) throw new Error(`no check ${id}, or not its catalogue`);
	const evaluation = evaluationOf(verdictOf(catalogue, former));
	const stamps = { check: newId(), revision: newId(), frozen: newId(), at: now() };
	const made = recheckOf(former, evaluation, stamps);
	await keepCheck(made);
	return { id: made.id, told: words.made(made.title) };
}
