import { demandsOf, type Demand } from '#lib/domain/demands.ts';
import { scopeOf } from '#lib/domain/chapters.ts';
import { registerOf, type TenderItem } from '#lib/domain/register.ts';
import { editTender } from '#lib/domain/registering.ts';
import { plainTextOf } from '#lib/report/plain-text.ts';
import { proseOf } from '#lib/report/prose-document.ts';
import { tenderDocument } from '#lib/report/tender.ts';
import { now } from './clock.ts';
import { type } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';
import { knowledge } from './wissen.svelte.ts';

/** The Leistungsbeschreibung of a check: what can be chosen, and what comes of it. */
export function tenderOf({ catalogue, assessment }: ReadyCheck) {
	const { requirements } = knowledge;
	const document = tenderDocument({ catalogue, assessment, requirements, date: now() });
	const demands = demandsOf(catalogue, assessment, requirements);
	const { all, decided } = scopeOf(catalogue, registerOf(assessment));
	return {
		openChapters: all - decided,
		demands: demands.filter(({ proposed }) => proposed !== ''),
		/** Those of criteria without a sentence at hand. */
		others: demands.filter(({ proposed }) => proposed === ''),
		prose: proseOf(document),
		text: plainTextOf(document)
	};
}

export function tellTender<Field extends 'inScope' | 'requirement' | 'reason'>(
	{ session }: ReadyCheck,
	{ criterion }: Demand,
	field: Field,
	value: TenderItem[Field] | undefined,
	visit: string
): void {
	type(session, visit, (assessment) => editTender(assessment, criterion.id, field, value, now()));
}
