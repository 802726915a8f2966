/** How far a group agrees, in words: for the moderator, the projector and the protocol. */

/** What a vote says. Codes: `AGREEMENT_LABELS`. */
export const labelWords = {
	ZWEI_LAGER: 'Zwei Lager – bitte beide Seiten hören',
	STREUUNG: 'Weit gestreut',
	UNBEKANNT: 'Viele wissen es nicht – Unterlage besorgen',
	EINZELSTIMME: 'Eine Stimme weicht ab',
	NAH: 'Nah beieinander',
	EINIG: 'Einig',
	ZU_WENIG: 'Zu wenige Stimmen für eine Aussage',
	KEINE_STIMMEN: 'Noch keine Stimmen'
} as const;

/** What to do next. */
export const labelHelp = {
	ZWEI_LAGER:
		'Hören Sie erst beide Seiten. Stimmen Sie dann noch einmal ab oder stellen Sie die Frage zurück.',
	STREUUNG:
		'Fragen Sie zuerst, wer am weitesten auseinanderliegt. Stimmen Sie dann noch einmal ab.',
	UNBEKANNT: 'Legen Sie fest, wer welche Unterlage besorgt. Entscheiden Sie danach.',
	EINZELSTIMME: 'Hören Sie die eine Stimme. Vielleicht weiß sie etwas, das den anderen fehlt.',
	NAH: 'Sprechen Sie kurz darüber, was noch fehlt. Legen Sie dann fest.',
	EINIG: 'Sie können gleich festlegen.',
	ZU_WENIG: 'Sprechen Sie darüber und legen Sie gemeinsam fest.',
	KEINE_STIMMEN: 'Lassen Sie zuerst abstimmen.'
} as const;

/** What a group can say of a criterion itself. Codes: `OPINIONS`. */
export const opinionWords = {
	behalten: 'behalten',
	aendern: 'ändern',
	streichen: 'streichen'
} as const;

const DONT_KNOW = 'weiß nicht';

/**
 * "0: 1 Stimme, 2: 4 Stimmen, weiß nicht: 1"; what nobody chose is left out. `names` in place of the numbers of the
 * levels.
 */
export function votesInWords(
	votes: readonly number[],
	dontKnow: number,
	names?: readonly string[]
): string {
	const parts = votes.flatMap((count, place) =>
		count === 0 ? [] : [`${names?.[place] ?? place}: ${votesOf(count)}`]
	);
	return [...parts, ...unknown(dontKnow)].join(', ') || labelWords.KEINE_STIMMEN;
}

/** The same to be heard, as short as can be: "0: 1, 1: 1, 2: 4, weiß nicht: 1". */
export function votesSpoken(votes: readonly number[], dontKnow: number): string {
	const parts = votes.flatMap((count, place) => (count === 0 ? [] : [`${place}: ${count}`]));
	return [...parts, ...unknown(dontKnow)].join(', ') || labelWords.KEINE_STIMMEN;
}

function unknown(count: number): readonly string[] {
	return count === 0 ? [] : [`${DONT_KNOW}: ${count}`];
}

function votesOf(count: number): string {
	return count === 1 ? '1 Stimme' : `${count} Stimmen`;
}
