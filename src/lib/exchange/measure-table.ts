import { plainText } from '../domain/plain-text.ts';
import type { Measure, PlanRecord } from '../domain/register.ts';
import { massnahmen as labels } from '../texts/massnahmen.ts';
import { synonyms, tableProblems as words } from '../texts/tabellen.ts';
import { codeColumn, listText, namesIn, textColumn, yearColumn } from './columns.ts';
import type { Column, TableShape } from './table.ts';

/** A measure of a table: it has no id yet. */
export type MeasureRow = Partial<Measure>;

const other = synonyms.measures;

/** The list of measures as a table; plans are named by their title. */
export function measureTable(plans: readonly PlanRecord[]): TableShape<MeasureRow> {
	return {
		title: labels.name,
		columns: [
			textColumn({ label: labels.number, synonyms: other.number }, 'number'),
			textColumn({ label: labels.name, synonyms: other.title }, 'title'),
			fromColumn(plans),
			textColumn({ label: labels.office, synonyms: other.office }, 'office'),
			yearColumn({ label: labels.begin, synonyms: other.begin }, 'begin'),
			yearColumn({ label: labels.until, synonyms: other.until }, 'until'),
			codeColumn({ label: labels.cost, synonyms: other.costClass }, 'costClass', labels.costs),
			FUNDING
		],
		completed: (row) => row
	};
}

/** Titles may hold commas: between two of them stands a semicolon. */
function fromColumn(plans: readonly PlanRecord[]): Column<MeasureRow> {
	const ids = new Map(plans.toReversed().map(({ id, title }) => [plainText(title), id]));
	const titles = new Map(plans.map(({ id, title }) => [id, title]));
	const isOwn = (text: string) => plainText(text) === plainText(labels.own);
	return {
		label: labels.from,
		synonyms: other.from,
		textOf: ({ from = [] }) => {
			const named = from.map((id) => titles.get(id) ?? '').filter((title) => title !== '');
			return named.length === 0 ? labels.own : named.join('; ');
		},
		fieldsIn: (text) => {
			const names = ids.has(plainText(text)) ? [text] : text.split(/\s*[;\n]\s*/);
			const wanted = names.filter((name) => name !== '' && !isOwn(name));
			const strange = wanted.find((name) => !ids.has(plainText(name)));
			if (strange !== undefined) return words.noPlan(strange);
			return { from: [...new Set(wanted.flatMap((name) => ids.get(plainText(name)) ?? []))] };
		}
	};
}

const FUNDING: Column<MeasureRow> = {
	label: labels.funding,
	synonyms: other.funding,
	textOf: ({ funding }) => listText(funding),
	fieldsIn: (text) => ({ funding: namesIn(text) })
};
