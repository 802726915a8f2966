import type { CalendarEntry } from '#lib/exchange/calendar-file.ts';
import { registerOf } from '#lib/domain/register.ts';
import { beteiligung, termine as words } from '#lib/texts/termine.ts';
import { now } from './clock.ts';
import { datesOf, endWords } from './date-views.ts';
import { download } from './download.ts';
import { nameOf } from './files.ts';
import type { ReadyCheck } from './open-check.ts';

const CALENDAR_TYPE = 'text/calendar;charset=utf-8';

/** Hands over all dates from this month on as a calendar file. Answers what to tell the user. */
export async function saveCalendar(check: ReadyCheck, today: string): Promise<string> {
	const entries = calendarEntriesOf(check, today);
	if (entries.length === 0) return words.calendarEmpty;
	const { calendarFile } = await import('#lib/exchange/calendar-file.ts');
	const name = nameOf(check.assessment, 'termine');
	download(name, calendarFile(entries, now()), CALENDAR_TYPE);
	return words.calendarWritten(name);
}

/** What is behind us has no place in a calendar of what is to come. */
function calendarEntriesOf(check: ReadyCheck, today: string): CalendarEntry[] {
	const { drawn, window } = datesOf(check, today);
	const { entries, proposed, entered } = words;
	const isInWindow = (id: string) => window?.moves.some(({ plan }) => plan === id);
	const reviewsAndEnds = drawn.flatMap(({ id, title, dates }) => [
		...(isInWindow(id)
			? []
			: entryOf(`${id}-ueberpruefung`, dates.review?.due, entries.review(title), proposed)),
		...entryOf(`${id}-ende`, dates.end, entries.end(title, endWords(dates)), entered)
	]);
	const titles = window?.moves.map(({ title }) => title) ?? [];
	const common = entryOf(
		`${check.session.id}-fenster`,
		window?.month,
		entries.window(titles),
		proposed
	);
	const events = registerOf(check.assessment).events.flatMap(({ id, title, date }) =>
		entryOf(`${id}-beteiligung`, date, entries.event(title.trim() || beteiligung.untitled), entered)
	);
	return [...reviewsAndEnds, ...common, ...events].filter(({ day }) => day >= today.slice(0, 7));
}

/** On its day, or on the first one of its month; none without a date. */
function entryOf(
	uid: string,
	date: string | null | undefined,
	summary: string,
	description: string
): CalendarEntry[] {
	if (!date) return [];
	const day = date.length === 'YYYY-MM'.length ? `${date}-01` : date.slice(0, 10);
	return [{ uid: `${uid}@insek-check.invalid`, day, summary, description }];
}
