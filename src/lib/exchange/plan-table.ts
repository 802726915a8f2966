import type { Catalogue } from '../domain/catalogue.ts';
import { plainText } from '../domain/plain-text.ts';
import { typesByName } from '../domain/plan-names.ts';
import type { PlanRecord } from '../domain/register.ts';
import { fachplanungen as labels } from '../texts/fachplanungen.ts';
import {
	codeWords,
	shortLabels as short,
	synonyms,
	tabellen,
	tableProblems as words
} from '../texts/tabellen.ts';
import { codeColumn, listText, monthColumn, namesIn, setting, textColumn } from './columns.ts';
import type { Column, TableShape } from './table.ts';

/** A plan of a table: it has no id yet. */
export type PlanRow = Partial<PlanRecord>;

const other = synonyms.plans;

/** The Liste der Fachplanungen as a table. A plan is of the catalogue's type that has its title. */
export function planTable({
	fachplanungen
}: Pick<Catalogue, 'fachplanungen'>): TableShape<PlanRow> {
	const typeNamed = typesByName(fachplanungen);
	const idNamed = (title: string) => typeNamed(title)?.id;
	const type: Column<PlanRow> = {
		label: tabellen.type,
		synonyms: other.type,
		textOf: (row) => fachplanungen.find(({ id }) => id === row.type)?.title ?? '',
		fieldsIn: (text) => {
			const id = idNamed(text);
			return id === undefined ? words.noType(text) : setting('type', id);
		}
	};
	return {
		title: labels.name,
		columns: [
			textColumn({ label: labels.name, synonyms: other.title }, 'title'),
			textColumn({ label: labels.owner, synonyms: other.owner }, 'owner'),
			monthColumn({ label: labels.stand, short: short.stand, synonyms: other.stand }, 'stand'),
			codeColumn(
				{ label: labels.status, short: short.status, synonyms: other.status },
				'status',
				labels.statuses,
				{ others: codeWords.statuses, fallback: 'vorhanden' }
			),
			codeColumn(
				{ label: labels.decision, synonyms: other.decision },
				'decision',
				labels.decisions,
				{ others: codeWords.decisions }
			),
			monthColumn({ label: labels.start, synonyms: other.start }, 'start'),
			monthColumn({ label: labels.councilDate, synonyms: other.councilDate }, 'councilDate', 'day'),
			textColumn({ label: labels.horizon, synonyms: other.horizon }, 'horizon'),
			AREA,
			textColumn({ label: labels.formats, synonyms: other.formats }, 'formats'),
			textColumn({ label: labels.office, synonyms: other.office }, 'office'),
			textColumn({ label: labels.place, synonyms: other.place }, 'place'),
			textColumn({ label: labels.note, synonyms: other.note }, 'note', 'many'),
			type
		],
		completed: (row) => ({ ...row, type: row.type ?? idNamed(row.title ?? '') ?? null })
	};
}

const AREA: Column<PlanRow> = {
	label: labels.area,
	synonyms: other.area,
	textOf: ({ area = 'gesamt' }) => (area === 'gesamt' ? labels.areaWhole : listText(area)),
	fieldsIn: (text) => {
		const isWhole = [labels.areaWhole, ...tabellen.wholeArea].some(
			(name) => plainText(name) === plainText(text)
		);
		return { area: isWhole ? 'gesamt' : namesIn(text) };
	}
};
