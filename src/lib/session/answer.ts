import type { HelpWish } from '#lib/domain/assessment.ts';
import {
	chooseLevel,
	chooseNotApplicable,
	chooseUnknown,
	setDepth,
	setMode,
	setName,
	answerProfile,
	setText,
	setTitle,
	toggleHelp,
	withdraw,
	type TextField
} from '#lib/domain/answering.ts';
import type { Criterion, Level, ProfileValue } from '#lib/domain/catalogue.ts';
import type { CheckSession } from './check-session.svelte.ts';
import { edit, type } from './moves.ts';

/** Ticks a level, "Wissen wir nicht" or "Trifft bei uns nicht zu" with the reason typed so far. */
export function choose(
	session: CheckSession,
	criterion: Criterion,
	choice: Level | 'unknown' | 'na',
	visit: string
): void {
	edit(session, visit, (assessment) => {
		if (choice === 'unknown') return chooseUnknown(assessment, criterion.id);
		if (choice !== 'na') return chooseLevel(assessment, criterion.id, choice);
		const reason = session.answerOf(criterion.id)?.reason ?? '';
		return chooseNotApplicable(assessment, criterion, reason);
	});
}

/** "Antwort zurücknehmen": open again, all texts stay. */
export function takeBack(session: CheckSession, criterion: string): void {
	edit(session, undefined, (assessment) => withdraw(assessment, criterion));
}

/** The reason while "Trifft bei uns nicht zu" is ticked: from ten characters on it is the answer. */
export function giveReason(
	session: CheckSession,
	criterion: Criterion,
	reason: string,
	visit: string
): void {
	type(session, visit, (assessment) => chooseNotApplicable(assessment, criterion, reason));
}

export function write(
	session: CheckSession,
	criterion: string,
	field: TextField,
	text: string,
	visit: string
): void {
	type(session, visit, (assessment) => setText(assessment, criterion, field, text));
}

export function wish(session: CheckSession, criterion: string, help: HelpWish): void {
	edit(session, undefined, (assessment) => toggleHelp(assessment, criterion, help));
}

export function tellProfile(
	session: CheckSession,
	question: string,
	value: ProfileValue | undefined,
	visit: string
): void {
	type(session, visit, (assessment) => answerProfile(assessment, question, value ?? null));
}

export function tellName(session: CheckSession, name: string, visit: string): void {
	type(session, visit, (assessment) => setName(assessment, name));
}

export function tellTitle(session: CheckSession, title: string, visit: string): void {
	type(session, visit, (assessment) => setTitle(assessment, title));
}

/** From "Konzept vorbereiten" to "Konzept prüfen", with all its questions. */
export function assessInstead(session: CheckSession): void {
	edit(session, undefined, (assessment) => [
		...setMode(assessment, 'pruefen'),
		...setDepth(assessment, 'voll')
	]);
}

export function chooseDepth(session: CheckSession, depth: 'kurz' | 'voll'): void {
	edit(session, undefined, (assessment) => setDepth(assessment, depth));
}
