/**
 * The result in words: one headline and one sentence below it. Source: docs/method.md R9, R13,
 * Startpunkt.
 */

export interface HeadlineParts {
	/** Code of the overall status. */
	readonly status:
		| 'NICHT_ANWENDBAR'
		| 'NICHT_BEGONNEN'
		| 'MUSS_VERFEHLT'
		| 'NICHT_BEURTEILBAR'
		| 'TRAGFAEHIG'
		| 'MIT_LUECKEN';
	readonly depth: 'kurz' | 'voll';
	/** The municipality starts anew. */
	readonly startpunkt: boolean;
	/** Open and unknown criteria of the basis. */
	readonly openCount: number;
	/** Core criteria in the basis, those not reached, those open or unknown. */
	readonly coreCount: number;
	readonly coreFailed: number;
	readonly coreUnclear: number;
	/** More was answered "Trifft bei uns nicht zu" than is accepted unseen. */
	readonly tooManyNa: boolean;
}

const FULL_CHECK = 'Der Vollcheck zeigt, was darüber hinaus geht.';
const CHECK_NA = 'Prüfen Sie bitte die Antworten „Trifft bei uns nicht zu“.';

/** Who starts anew is not told what is missing. */
function isNewStart({ startpunkt, status }: HeadlineParts): boolean {
	return (
		startpunkt &&
		(status === 'NICHT_BEGONNEN' || status === 'MUSS_VERFEHLT' || status === 'NICHT_BEURTEILBAR')
	);
}

/** The headline, without a full stop: "Kern noch offen: 4 von 12". */
export function headlineOf(parts: HeadlineParts): string {
	if (isNewStart(parts)) return 'Startpunkt';
	switch (parts.status) {
		case 'NICHT_ANWENDBAR':
			return 'Keine zutreffenden Kriterien';
		case 'NICHT_BEGONNEN':
			return 'Noch nicht begonnen';
		case 'MUSS_VERFEHLT':
			return `Kern noch offen: ${parts.coreFailed} von ${parts.coreCount}`;
		case 'NICHT_BEURTEILBAR':
			if (parts.openCount === 0) return 'Vieles trifft nicht zu – bitte prüfen';
			return parts.openCount === 1
				? 'Noch 1 Punkt klären'
				: `Noch ${parts.openCount} Punkte klären`;
		case 'TRAGFAEHIG':
			return parts.depth === 'kurz' ? 'Kern vollständig' : 'Kern vollständig, gut ausgebaut';
		case 'MIT_LUECKEN':
			return parts.depth === 'kurz' ? 'Kern vollständig' : 'Kern vollständig – Ausbau möglich';
	}
}

function furtherToClarify(count: number): string {
	return count === 1 ? '1 weiteres ist noch zu klären.' : `${count} weitere sind noch zu klären.`;
}

function coreSentence({ coreFailed, coreUnclear }: HeadlineParts): string {
	const failed =
		coreFailed === 1
			? '1 Kernkriterium braucht noch Arbeit.'
			: `${coreFailed} Kernkriterien brauchen noch Arbeit.`;
	return coreUnclear === 0 ? failed : `${failed} ${furtherToClarify(coreUnclear)}`;
}

function unclearSentence({ openCount, tooManyNa }: HeadlineParts): string {
	if (openCount === 0) return CHECK_NA;
	const clarify = 'Danach lässt sich der Stand beurteilen.';
	return tooManyNa ? `${clarify} ${CHECK_NA}` : clarify;
}

/** The sentence or two below the headline. */
export function sentenceOf(parts: HeadlineParts): string {
	if (isNewStart(parts)) return 'Sie fangen neu an. Diese Fragen zeigen, was Sie schon haben.';
	switch (parts.status) {
		case 'NICHT_ANWENDBAR':
			return 'Nach Ihren Antworten passt kein Kriterium zu Ihrer Gemeinde. Prüfen Sie bitte Ihre Angaben.';
		case 'NICHT_BEGONNEN':
			return 'Beantworten Sie die erste Frage. Dann sehen Sie hier Ihren Stand.';
		case 'MUSS_VERFEHLT':
			return coreSentence(parts);
		case 'NICHT_BEURTEILBAR':
			return unclearSentence(parts);
		case 'TRAGFAEHIG':
			return parts.depth === 'kurz'
				? FULL_CHECK
				: 'Alle Kernkriterien sind erreicht. Auch darüber hinaus ist vieles da.';
		case 'MIT_LUECKEN':
			return parts.depth === 'kurz'
				? FULL_CHECK
				: 'Alle Kernkriterien sind erreicht. Die nächsten Schritte zeigen, was noch geht.';
	}
}

/**
 * Why an answer "Trifft bei uns nicht zu" counts as "Wissen wir nicht". Source: docs/method.md R3.
 */
export function naWarning(naAllowed: boolean): string {
	return naAllowed
		? '„Trifft bei uns nicht zu“ braucht eine Begründung mit mindestens 10 Zeichen. Bis dahin zählt die Antwort als „Wissen wir nicht“.'
		: '„Trifft bei uns nicht zu“ ist bei diesem Kriterium nicht vorgesehen. Die Antwort zählt als „Wissen wir nicht“.';
}
