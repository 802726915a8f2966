import type { Workshop } from '#lib/domain/workshop.ts';
import { latestWorkshops } from '#lib/domain/workshop-outcome.ts';
import { dayOf } from '#lib/texts/common.ts';
import { dokumente as words } from '#lib/texts/dokumente.ts';
import type { ReadyCheck } from './open-check.ts';

export interface WorkshopChoice {
	readonly label: string;
	readonly workshop: Workshop;
}

/** The meetings a protocol can be made of, the latest first. */
export function workshopChoices({ assessment }: ReadyCheck): readonly WorkshopChoice[] {
	return latestWorkshops(assessment).map((workshop) => {
		const { title, date } = workshop;
		return { label: words.workshopOf(title.trim(), date === '' ? '' : dayOf(date)), workshop };
	});
}
