import type { Catalogue } from '../domain/catalogue.ts';
import { plainText } from '../domain/plain-text.ts';
import type { PlanStep } from '../domain/register.ts';
import { EFFORT_LABELS } from '../texts/common.ts';
import { schrittplan as labels } from '../texts/schrittplan.ts';
import { synonyms, tableProblems as words } from '../texts/tabellen.ts';
import { codeColumn, monthColumn, textColumn } from './columns.ts';
import type { Column, TableShape } from './table.ts';

/** A step of a table: it has no id yet, and depends on no other. */
export type StepRow = Partial<PlanStep>;

const other = synonyms.steps;

/** The plan of next steps as a table; a criterion is named by its number. */
export function stepTable({ criteria }: Pick<Catalogue, 'criteria'>): TableShape<StepRow> {
	return {
		title: labels.name,
		columns: [
			textColumn({ label: labels.name, synonyms: other.title }, 'title'),
			textColumn({ label: labels.office, synonyms: other.office }, 'office'),
			monthColumn({ label: labels.until, synonyms: other.until }, 'until', 'day'),
			codeColumn({ label: labels.state, synonyms: other.state }, 'state', labels.states),
			EFFORT,
			textColumn({ label: labels.proof, synonyms: other.proof }, 'proof', 'many'),
			criterionColumn(criteria)
		],
		completed: (row) => row
	};
}

const code: Column<StepRow> = codeColumn(
	{ label: labels.effort, synonyms: other.effort },
	'effort',
	EFFORT_LABELS
);
const EFFORTS = [1, 2, 3] as const;

/** Its codes are numbers. */
const EFFORT: Column<StepRow> = {
	...code,
	fieldsIn: (text) => {
		const read = code.fieldsIn(text);
		if (typeof read === 'string') return read;
		const effort = EFFORTS.find((each) => String(each) === String(read.effort));
		return effort === undefined ? {} : { effort };
	}
};

function criterionColumn(criteria: Catalogue['criteria']): Column<StepRow> {
	return {
		label: labels.ofCriterion,
		synonyms: other.criterion,
		textOf: ({ criterion }) => {
			const found = criteria.find(({ id }) => id === criterion);
			return found === undefined ? '' : String(found.number);
		},
		fieldsIn: (text) => {
			const found = criteria.find(({ number }) => String(number) === plainText(text));
			return found === undefined ? words.noCriterion(text) : { criterion: found.id };
		}
	};
}
