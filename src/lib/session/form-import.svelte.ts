import { formDifferences, editsOf, unknownCriteria } from '#lib/domain/form-answers.ts';
import type { FilledForm, FormDifference } from '#lib/domain/form-answers.ts';
import { formProblems as problems, formular as words } from '#lib/texts/formular.ts';
import { unknownCriterion, wordingWarnings, type ReadForm } from './form-check.ts';
import { formIn } from './form-reader.ts';
import { edit } from './moves.ts';
import type { ReadyCheck } from './open-check.ts';

/** A line of "Was im Formular steht". */
interface FormRow {
	/** Number of the criterion; empty for the name of the municipality. */
	readonly number: string;
	readonly what: string;
	/** Empty where nothing is said yet. */
	readonly now: string;
	readonly inForm: string;
	readonly replaces: boolean;
}

interface FormPreview {
	/** Who filled it in, and when; empty if it does not say. */
	readonly filledBy: string;
	readonly rows: readonly FormRow[];
	/** What to know about the reading. */
	readonly warnings: readonly string[];
}

/** "Formular einlesen" on an open check: shows what would change, and takes it over as one step of undo. */
export class FormImport {
	/** Why the last file was refused. */
	problem = $state<string | null>(null);
	preview = $state.raw<FormPreview | null>(null);
	#form: FilledForm | null = null;

	async openFile(check: ReadyCheck, file: File): Promise<void> {
		this.discard();
		const { MOST_FORM_MEGABYTES } = await import('#lib/exchange/form-values.ts');
		if (file.size > MOST_FORM_MEGABYTES * 1024 * 1024) {
			this.problem = problems.tooLarge(MOST_FORM_MEGABYTES);
			return;
		}
		const bytes = await file.arrayBuffer().catch(() => null);
		if (bytes === null) {
			this.problem = problems.unreadable;
			return;
		}
		const form = await formIn(new Uint8Array(bytes));
		if (form === 'no-form') this.problem = problems.noForm;
		else if (form.ok) this.#show(check, form);
		else this.problem = form.problems.map(({ message }) => message).join(' ');
	}

	/** Answers how many differences were taken over: of the check as it is now, not as it was when it was shown. */
	accept({ session, catalogue }: ReadyCheck, withReplacing: boolean): number {
		const form = this.#form;
		let count = 0;
		edit(session, undefined, (assessment) => {
			if (form === null) return [];
			const taken = formDifferences(form, catalogue, assessment).filter(
				({ replaces }) => withReplacing || !replaces
			);
			count = taken.length;
			return editsOf(taken, true);
		});
		this.discard();
		return count;
	}

	discard(): void {
		this.problem = null;
		this.preview = null;
		this.#form = null;
	}

	#show({ assessment, catalogue }: ReadyCheck, { value: form, warnings }: ReadForm): void {
		const { id, version, sha256 } = assessment.catalogue;
		if (form.catalogue.id !== id || form.catalogue.version !== version) {
			this.problem = problems.otherCatalogue(form.catalogue.version, version);
			return;
		}
		this.#form = form;
		const { office, date } = form;
		this.preview = {
			filledBy: office === '' && date === '' ? '' : words.filledBy(office, date),
			rows: formDifferences(form, catalogue, assessment).map(rowOf),
			warnings: [
				...warnings,
				...wordingWarnings(form, sha256),
				...unknownCriteria(form, catalogue).map(unknownCriterion)
			].map(({ message }) => message)
		};
	}
}

function rowOf({ criterion, field, now, inForm, replaces }: FormDifference): FormRow {
	const what =
		criterion === null || field === null
			? words.place
			: words.titleOf(criterion.title, words.fields[field]);
	return { number: String(criterion?.number ?? ''), what, now, inForm, replaces };
}
