import {
	sceneOf,
	standOf,
	type ProjectorView,
	type Scene,
	type TimerView
} from '#lib/domain/projector.ts';
import type { werkstatt } from '#lib/texts/werkstatt.ts';
import { isOnCriteria, titleOf, type Meeting } from './werkstatt.ts';

export { startedTimer, toggledTimer } from '#lib/domain/projector.ts';
export type { ProjectorView, TimerView } from '#lib/domain/projector.ts';

/** What the moderator lets be seen. */
export type Image = keyof typeof werkstatt.images;

/** What the moderator has set; none of it is stored. */
export interface ProjectorSettings {
	readonly image: Image;
	readonly isBlank: boolean;
	readonly timer: TimerView | null;
}

/** The code for phones, as far as there is one. */
type Code = { readonly picture: { readonly size: number; readonly path: string } } | null;

/** What the projector shows of a meeting at one criterion; null when the catalogue does not know it. */
export function projectorView(
	meeting: Meeting,
	criterion: string | undefined,
	{ image, isBlank, timer }: ProjectorSettings,
	code: Code
): ProjectorView | null {
	const scene =
		image === 'invite' && code !== null
			? ({ type: 'invite', picture: code.picture } as const)
			: sceneFor(meeting, criterion, image);
	return scene && { scene, isOnCriteria: isOnCriteria(meeting.workshop), isBlank, timer };
}

function sceneFor(
	{ check, workshop }: Meeting,
	id: string | undefined,
	image: Image
): Scene | null {
	if (image === 'stand') return { type: 'stand', counts: standOf(workshop) };
	if (image === 'start') {
		const { date, criteria } = workshop;
		return { type: 'start', title: titleOf(workshop), date, criteria: criteria.length };
	}
	const criterion = check.catalogue.criteria.find((each) => each.id === id);
	return criterion === undefined ? null : sceneOf(workshop, criterion);
}
