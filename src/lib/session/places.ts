import { parsedPath } from '#lib/domain/change.ts';
import { weitergeben as words } from '#lib/texts/ergebnis.ts';
import { datenblatt } from '#lib/texts/datenblatt.ts';
import { fachplanungen } from '#lib/texts/fachplanungen.ts';
import { gemeinde } from '#lib/texts/gemeinde.ts';
import { kapitel } from '#lib/texts/kapitel.ts';
import { kriterium } from '#lib/texts/kriterium.ts';
import { leistungsbeschreibung } from '#lib/texts/leistungsbeschreibung.ts';
import { protokoll } from '#lib/texts/protokoll.ts';
import { ratsvorlage } from '#lib/texts/ratsvorlage.ts';
import { schrittplan } from '#lib/texts/schrittplan.ts';
import { ziele } from '#lib/texts/ziele.ts';
import type { CheckSession } from './check-session.svelte.ts';

/** Pages on which the texts of a part of the check are typed. */
const PARTS: Readonly<Record<string, string>> = {
	title: words.checkTitle,
	fachplanungen: fachplanungen.nav,
	measures: fachplanungen.nav,
	events: fachplanungen.nav,
	matrix: fachplanungen.nav,
	goals: ziele.nav,
	bausteine: kapitel.nav,
	plan: leistungsbeschreibung.demands,
	steps: schrittplan.title,
	ratsvorlage: ratsvorlage.nav,
	workshops: protokoll.nav,
	dataSheet: datenblatt.nav
};

/** Where a text stands, in words: "Notiz, Kriterium 9". `path` is a JSON Pointer. */
export function placeInWords(path: string, { catalogue }: CheckSession): string {
	const [part = '', id, field = ''] = parsedPath(path);
	const criterion = catalogue?.criteria.find((each) => each.id === id);
	if (part !== 'answers' || criterion === undefined) return PARTS[part] ?? gemeinde.name;
	const labels: Record<string, string> = {
		evidence: kriterium.evidence,
		note: kriterium.note,
		reason: kriterium.reason
	};
	return words.placeOfText(labels[field] ?? '', criterion.number);
}
