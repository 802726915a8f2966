import { chooseLevel, chooseUnknown, setName, setText, type Edits } from './answering.ts';
import type { Assessment } from './assessment.ts';
import type { Catalogue, Criterion } from './catalogue.ts';
import { choiceOf, choiceWords } from './choice.ts';
import type { CriterionField, FormCatalogue, FormChoice } from './form-fields.ts';
import { answerOf } from './score.ts';

/** What stands in a filled form; what was left empty is an empty text or null. Not to be trusted. */
export interface FilledForm {
	readonly catalogue: FormCatalogue;
	readonly municipality: string;
	readonly date: string;
	readonly office: string;
	readonly answers: readonly FormAnswer[];
}

export interface FormAnswer {
	/** As the form says it; there may be no such criterion. */
	readonly criterion: string;
	readonly choice: FormChoice | null;
	readonly evidence: string;
	readonly note: string;
}

/** One thing the form says otherwise than the check. */
export interface FormDifference {
	/** Null where it is about the name of the municipality. */
	readonly criterion: Criterion | null;
	/** Of that criterion. */
	readonly field: CriterionField | null;
	/** In words; empty where nothing is said yet. */
	readonly now: string;
	readonly inForm: string;
	/** Something else was said here already. */
	readonly replaces: boolean;
	/** Takes the form's word over. */
	readonly edits: Edits;
}

/**
 * What the form says otherwise than the check, in the order of the catalogue. What was left empty in the form says
 * nothing, so it takes nothing away; texts that differ only in blanks around them do not differ. Criteria the
 * catalogue does not know are left out: see `unknownCriteria`. Total. Source: docs/formats.md, "Formular".
 */
export function formDifferences(
	form: FilledForm,
	catalogue: Pick<Catalogue, 'criteria'>,
	assessment: Assessment
): readonly FormDifference[] {
	const said = new Map(form.answers.map((answer) => [answer.criterion, answer]));
	const ofCriteria = catalogue.criteria.flatMap((criterion) => {
		const answer = said.get(criterion.id);
		return answer === undefined ? [] : ofCriterion(criterion, answer, assessment);
	});
	return [...ofName(form.municipality.trim(), assessment), ...ofCriteria];
}

/** Criteria the form has an answer to and the catalogue does not know. */
export function unknownCriteria(
	form: FilledForm,
	{ criteria }: Pick<Catalogue, 'criteria'>
): readonly string[] {
	const known = new Set(criteria.map(({ id }) => id));
	return form.answers.map(({ criterion }) => criterion).filter((id) => !known.has(id));
}

/** The edits that take differences over: all, or only those that replace nothing. */
export function editsOf(differences: readonly FormDifference[], withReplacing: boolean): Edits {
	return differences
		.filter(({ replaces }) => withReplacing || !replaces)
		.flatMap(({ edits }) => edits);
}

function ofName(name: string, assessment: Assessment): FormDifference[] {
	const now = assessment.municipality.name.trim();
	if (name === '' || name === now) return [];
	const edits = setName(assessment, name);
	return [{ criterion: null, field: null, now, inForm: name, replaces: now !== '', edits }];
}

function ofCriterion(
	criterion: Criterion,
	answer: FormAnswer,
	assessment: Assessment
): FormDifference[] {
	return [
		...ofChoice(criterion, answer.choice, assessment),
		...ofText(criterion, 'evidence', answer.evidence.trim(), assessment),
		...ofText(criterion, 'note', answer.note.trim(), assessment)
	];
}

function ofChoice(
	criterion: Criterion,
	choice: FormChoice | null,
	assessment: Assessment
): FormDifference[] {
	const chosen = choiceOf(answerOf(assessment.answers, criterion.id));
	if (choice === null || choice === chosen) return [];
	return [
		{
			criterion,
			field: 'level',
			now: chosen === null ? '' : choiceWords(chosen),
			inForm: choiceWords(choice),
			replaces: chosen !== null,
			edits:
				choice === 'unknown'
					? chooseUnknown(assessment, criterion.id)
					: chooseLevel(assessment, criterion.id, choice)
		}
	];
}

function ofText(
	criterion: Criterion,
	field: 'evidence' | 'note',
	text: string,
	assessment: Assessment
): FormDifference[] {
	const now = (answerOf(assessment.answers, criterion.id)?.[field] ?? '').trim();
	if (text === '' || text === now) return [];
	const edits = setText(assessment, criterion.id, field, text);
	return [{ criterion, field, now, inForm: text, replaces: now !== '', edits }];
}
