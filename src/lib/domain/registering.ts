import type { Edits } from './answering.ts';
import type { Assessment } from './assessment.ts';
import { editAt, editsAt, pathOf } from './change.ts';
import { byCodeUnits } from './code-units.ts';
import type { CouncilTexts } from './council.ts';
import type { SheetEntry } from './data-sheet.ts';
import type { Actuals, Cooperation, CooperationStep } from './effort-plan.ts';
import type { OrtskernAnswer } from './ortskern.ts';
import type { StationPlan } from './process.ts';
import type {
	Chapter,
	GoalPair,
	HintDecision,
	MatrixCell,
	Register,
	TenderItem
} from './register.ts';
import type { Remark, RemarkQuestion } from './remarks.ts';

/** The lists of a check whose elements have an id. */
export type ListName = 'fachplanungen' | 'measures' | 'events' | 'goals' | 'steps';
export type ElementOf<List extends ListName> = Register[List][number];

/** The fields a type names itself, without the unknown ones a file may carry. */
type Known<T> = keyof {
	[Key in keyof T as string extends Key ? never : number extends Key ? never : Key]: T[Key];
};
/** Fields of an element that are typed or chosen. */
export type FieldOf<List extends ListName> = Exclude<Known<ElementOf<List>>, 'id' | 'updatedAt'> &
	string;

/** Puts elements on a list, in one step of undo; several are one change of the whole list. */
export function addElements<List extends ListName>(
	assessment: Assessment,
	list: List,
	elements: readonly ElementOf<List>[]
): Edits {
	const [first, ...others] = elements;
	if (first === undefined) return [];
	if (others.length === 0) return [editAt(assessment, pathOf(list, first.id), first)];
	const all = [...(assessment[list] ?? []), ...elements];
	return [editAt(assessment, pathOf(list), all.toSorted(byId))];
}

function byId({ id: a = '' }: { readonly id?: string }, { id: b = '' }: { readonly id?: string }) {
	return byCodeUnits(a, b);
}

/** Sets a field of an element; an empty text or undefined removes it. `at` is an ISO time. */
export function editElement<List extends ListName, Field extends FieldOf<List>>(
	assessment: Assessment,
	list: List,
	id: string,
	field: Field,
	value: ElementOf<List>[Field] | undefined,
	at: string
): Edits {
	const edits = editField(assessment, [list, id, field], value);
	if (edits.length === 0) return [];
	return [...edits, editAt(assessment, pathOf(list, id, 'updatedAt'), at)];
}

/** Takes an element off its list with all that hangs on it alone; one step, so that undo brings everything back. */
export function removeElement(assessment: Assessment, list: ListName, id: string): Edits {
	return [
		...hangingOn(assessment, list, id).map((path) => editAt(assessment, path, undefined)),
		editAt(assessment, pathOf(list, id), undefined)
	];
}

/** A plan's row of the matrix, a goal's pairs. */
function hangingOn({ matrix = {}, goalPairs = {} }: Assessment, list: ListName, id: string) {
	if (list === 'fachplanungen') return Object.hasOwn(matrix, id) ? [pathOf('matrix', id)] : [];
	if (list !== 'goals') return [];
	return Object.keys(goalPairs)
		.filter((key) => key.split('|').includes(id))
		.map((key) => pathOf('goalPairs', key));
}

/** Sets a field of a cell of the matrix. */
export function editCell<Field extends Known<MatrixCell>>(
	assessment: Assessment,
	plan: string,
	baustein: string,
	field: Field,
	value: MatrixCell[Field] | undefined
): Edits {
	return editField(assessment, ['matrix', plan, baustein, field], value);
}

/** Sets what is to be done for a chapter. */
export function editChapter<Field extends Known<Chapter>>(
	assessment: Assessment,
	baustein: string,
	field: Field,
	value: Chapter[Field] | undefined
): Edits {
	return editField(assessment, ['bausteine', baustein, field], value);
}

/** Sets whether and how the tender asks for what a criterion demands. `at` is an ISO time. */
export function editTender<Field extends 'inScope' | 'requirement' | 'reason'>(
	assessment: Assessment,
	criterion: string,
	field: Field,
	value: TenderItem[Field] | undefined,
	at: string
): Edits {
	const edits = editField(assessment, ['plan', criterion, field], value);
	if (edits.length === 0) return [];
	return [...edits, editAt(assessment, pathOf('plan', criterion, 'updatedAt'), at)];
}

/** Sets what is said of a criterion itself. `at` is an ISO time. */
export function editRemark<Field extends RemarkQuestion | 'comment'>(
	assessment: Assessment,
	criterion: string,
	field: Field,
	value: Remark[Field] | undefined,
	at: string
): Edits {
	const edits = editField(assessment, ['feedback', criterion, field], value);
	if (edits.length === 0) return [];
	return [...edits, editAt(assessment, pathOf('feedback', criterion, 'updatedAt'), at)];
}

/** Sets a field of a pair of goals. */
export function editPair<Field extends Known<GoalPair>>(
	assessment: Assessment,
	key: string,
	field: Field,
	value: GoalPair[Field] | undefined
): Edits {
	return editField(assessment, ['goalPairs', key, field], value);
}

/** Keeps what was decided on a hint; undefined takes the decision back. */
export function decideHint(
	assessment: Assessment,
	key: string,
	decision: HintDecision | undefined
): Edits {
	return editField(assessment, ['hints', key], decision);
}

/** Sets a part of what is known of the effort: `editEffort(assessment, ['quantities', 'karten', 'lean'], 4)`. */
export function editEffort(
	assessment: Assessment,
	segments: readonly string[],
	value: unknown
): Edits {
	return editField(assessment, ['effortPlan', ...segments], value);
}

/** Sets who does a step of making the concept. */
export function editCooperation<Field extends Known<Cooperation>>(
	assessment: Assessment,
	step: CooperationStep,
	field: Field,
	value: Cooperation[Field] | undefined
): Edits {
	return editField(assessment, ['effortPlan', 'cooperation', step, field], value);
}

/** Sets what the last concept really took. */
export function editActuals<Field extends Known<Actuals>>(
	assessment: Assessment,
	field: Field,
	value: Actuals[Field] | undefined
): Edits {
	return editField(assessment, ['effortPlan', 'actuals', field], value);
}

/** Sets what the municipality writes for its council. */
export function editCouncil<Field extends Known<CouncilTexts>>(
	assessment: Assessment,
	field: Field,
	value: CouncilTexts[Field] | undefined
): Edits {
	return editField(assessment, ['ratsvorlage', field], value);
}

/** Answers a question on the Ortskern; undefined takes the answer back. */
export function editOrtskern(
	assessment: Assessment,
	focus: string,
	answer: OrtskernAnswer | undefined
): Edits {
	return editField(assessment, ['ortskern', focus], answer);
}

/** Sets what is known of a figure of the data sheet. */
export function editFigure<Field extends keyof SheetEntry>(
	assessment: Assessment,
	figure: string,
	field: Field,
	value: SheetEntry[Field] | undefined
): Edits {
	return editField(assessment, ['dataSheet', figure, field], value);
}

/** Sets what is planned for a station of the process; one of which nothing is said is none. */
export function editStation<Field extends Exclude<keyof StationPlan, 'id'>>(
	assessment: Assessment,
	station: string,
	field: Field,
	value: StationPlan[Field] | undefined
): Edits {
	const plan = assessment.process?.find(({ id }) => id === station);
	const isEmpty = value === undefined || value === '' || value === false;
	const { [field]: _former, ...rest } = plan ?? { id: station };
	const isAlone = Object.keys(rest).length === 1;
	if (plan !== undefined && !(isEmpty && isAlone))
		return editField(assessment, ['process', station, field], isEmpty ? undefined : value);
	return editField(
		assessment,
		['process', station],
		isEmpty ? undefined : { ...rest, [field]: value }
	);
}

/** Nothing where nothing changes; an empty text counts as none. */
function editField(assessment: Assessment, segments: readonly string[], value: unknown): Edits {
	return editsAt(assessment, pathOf(...segments), value === '' ? undefined : value);
}
