/** Words that more than one screen or document uses. Codes are stored, these labels are shown. */

export const APP = 'INSEK-Check';
export const DRAFT = 'Entwurf, nicht amtlich';

export const LEVEL_LABELS = ['noch nicht', 'begonnen', 'reicht', 'vorbildlich'] as const;
export const UNKNOWN = 'Wissen wir nicht';
export const NOT_APPLICABLE = 'Trifft bei uns nicht zu';
export const UNANSWERED = 'nicht beantwortet';

/** Printed on every screen, card and sheet. */
export const LOWER_LEVEL_RULE = 'Trifft eine Stufe nur teilweise zu, wählen Sie die niedrigere.';

/** How a level is read aloud: "Stufe 2 von 3, reicht". */
export function spokenLevel(level: 0 | 1 | 2 | 3): string {
	return `Stufe ${level} von 3, ${LEVEL_LABELS[level]}`;
}

export const HELP_LABELS = {
	beratung: 'Beratung',
	daten: 'Daten',
	muster: 'Muster oder Vorlage',
	geld: 'Geld',
	personal: 'Personal',
	moderation: 'Moderation',
	recht: 'Auskunft zum Recht'
} as const;

export const ROLE_LABELS = {
	buergermeister: 'Bürgermeister/in',
	bauamt: 'Bauamt',
	kaemmerei: 'Kämmerei',
	hauptamt: 'Hauptamt',
	fachplanung: 'Fachplanung oder Büro',
	andere: 'andere Stelle'
} as const;

export const CORE_RESULT_LABELS = {
	erfuellt: 'erfüllt',
	verfehlt: 'offen',
	ungeklaert: 'noch zu klären',
	entfaellt: 'entfällt'
} as const;

export const STEP_KIND_LABELS = {
	VERBESSERN: 'Verbessern',
	BEANTWORTEN: 'Beantworten',
	KLAEREN: 'Klären'
} as const;

export const BASIS_LABELS = { belegt: 'mit Nachweis', eingeschaetzt: 'geschätzt' } as const;

export const EFFORT_LABELS = {
	1: 'geringer Aufwand',
	2: 'mittlerer Aufwand',
	3: 'hoher Aufwand'
} as const;

/** 14:32 out of an ISO time with the writer's own offset; empty for a day without a time. */
export function timeOf(iso: string): string {
	return /T(\d\d:\d\d)/.exec(iso)?.[1] ?? '';
}

/** 21.11.2026 out of an ISO time or day. */
export function dayOf(iso: string): string {
	const [year, month, day] = iso.slice(0, 10).split('-');
	return `${day}.${month}.${year}`;
}
