import type { CalendarEntry } from '#lib/exchange/calendar-file.ts';
import { isDone } from '#lib/domain/plan-order.ts';
import { registerOf } from '#lib/domain/register.ts';
import type { FileKind } from '#lib/exchange/file-name.ts';
import { fahrplan } from '#lib/texts/fahrplan.ts';
import { schrittplan } from '#lib/texts/schrittplan.ts';
import { beteiligung, termine as words } from '#lib/texts/termine.ts';
import { now } from './clock.ts';
import { datesOf, endWords } from './date-views.ts';
import { download } from './download.ts';
import { nameOf } from './files.ts';
import type { ReadyCheck } from './open-check.ts';
import { processOf } from './process.ts';

const CALENDAR_TYPE = 'text/calendar;charset=utf-8';

/** Hands over all dates of plans from this month on as a calendar file. Answers what to tell the user. */
export function saveCalendar(check: ReadyCheck, today: string): Promise<string> {
	return save(check, 'termine', calendarEntriesOf(check, today), today, words);
}

/** The same for the steps that are not done. */
export function saveStepCalendar(check: ReadyCheck, today: string): Promise<string> {
	return save(check, 'schritte-termine', stepEntriesOf(check), today, schrittplan);
}

/** The same for the stations of the process that are not done. */
export function saveProcessCalendar(check: ReadyCheck, today: string): Promise<string> {
	return save(check, 'fahrplan', stationEntriesOf(check), today, fahrplan);
}

/** What is behind us has no place in a calendar of what is to come. */
async function save(
	{ assessment }: ReadyCheck,
	kind: FileKind,
	all: readonly CalendarEntry[],
	today: string,
	said: Pick<typeof words, 'calendarEmpty' | 'calendarWritten'>
): Promise<string> {
	const entries = all.filter(({ day }) => day >= today.slice(0, 7));
	if (entries.length === 0) return said.calendarEmpty;
	const { calendarFile } = await import('#lib/exchange/calendar-file.ts');
	const name = nameOf(assessment, kind);
	download(name, calendarFile(entries, now()), CALENDAR_TYPE);
	return said.calendarWritten(name);
}

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
	return [...reviewsAndEnds, ...common, ...events];
}

function stepEntriesOf({ assessment }: ReadyCheck): CalendarEntry[] {
	const open = registerOf(assessment).steps.filter((step) => !isDone(step));
	return open.flatMap(({ id, title, office, until }) => {
		const name = title.trim() || schrittplan.untitled;
		const summary = schrittplan.entry(name, until ? words.inWords(until) : '');
		const lines = [office?.trim() ?? '', schrittplan.entered].filter((line) => line !== '');
		return entryOf(`${id}-schritt`, until, summary, lines.join('\n'));
	});
}

function stationEntriesOf(check: ReadyCheck): CalendarEntry[] {
	const rows = processOf(check)?.rows ?? [];
	return rows.flatMap(({ station: { id, title }, plan }) => {
		if (plan.done === true) return [];
		const uid = `${check.session.id}-${id}`;
		const lines = [plan.office?.trim() ?? '', fahrplan.entered].filter((line) => line !== '');
		const entry = (end: 'from' | 'until') =>
			entryOf(`${uid}-${end}`, plan[end], fahrplan.entries[end](title), lines.join('\n'));
		return [...entry('from'), ...entry('until')];
	});
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
