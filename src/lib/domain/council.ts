import type { Assessment, Open } from './assessment.ts';

/** What the council is asked for: to take note, to commission a concept, to have one updated. */
export const COUNCIL_TEMPLATES = ['kenntnisnahme', 'auftrag', 'fortschreibung'] as const;
export type CouncilTemplate = (typeof COUNCIL_TEMPLATES)[number];

/** What the municipality writes for its council, beside what the check says. Missing: nothing typed yet. */
export interface CouncilTexts extends Open {
	readonly template?: CouncilTemplate;
	/** Instead of the template's words. */
	readonly decision?: string;
	/** Financial effects; never proposed. */
	readonly finances?: string;
	/** What comes of doing nothing, instead of the words at hand. */
	readonly inaction?: string;
}

/** The template that was chosen, else the one that fits what the municipality is about to do. */
export function templateOf({
	ratsvorlage,
	profile,
	mode
}: Pick<Assessment, 'ratsvorlage' | 'profile' | 'mode'>): CouncilTemplate {
	if (ratsvorlage?.template !== undefined) return ratsvorlage.template;
	if (profile['vorhaben'] === 'fortschreibung') return 'fortschreibung';
	const isNew = profile['vorhaben'] === 'erstaufstellung' || mode === 'vorbereiten';
	return isNew ? 'auftrag' : 'kenntnisnahme';
}
