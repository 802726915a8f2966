import type { FilledForm, FormAnswer } from '../domain/form-answers.ts';
import {
	catalogueOfForm,
	choiceOfOption,
	HEAD_FIELDS,
	partsOfFieldName,
	type CriterionField,
	type FormCatalogue,
	type HeadField
} from '../domain/form-fields.ts';
import { refused, type Parsed, type Problem } from '../domain/result.ts';
import { formProblems as words, formular } from '../texts/formular.ts';

/** A field of a PDF form: its full name, with full stops between its parts, and what stands in it. */
export interface FieldValue {
	readonly name: string;
	readonly value: string;
}

/** Far above any filled form. */
export const MOST_FORM_MEGABYTES = 64;
const MOST_CHARACTERS = 20_000;
/** So many fields of others are named; more are counted. */
const MOST_NAMED = 5;
/** All control characters but line break and tab, and halves of characters, which no data file may hold. */
const UNWANTED = /(?![\n\t])\p{Cc}|\p{Cs}/gu;
/** What a group is worth of which nothing is chosen. */
const NOTHING_CHOSEN = ['', 'Off'];

/** The form that fields make up; 'no-form' if none of them is ours. */
export function formOf(fields: readonly FieldValue[]): Parsed<FilledForm> | 'no-form' {
	const forms = new Map<string, FieldValue[]>();
	const strangers: string[] = [];
	for (const { name, value } of fields) {
		const [form = '', ...rest] = name.split('.');
		if (catalogueOfForm(form) === null) strangers.push(name);
		else forms.set(form, [...(forms.get(form) ?? []), { name: rest.join('.'), value }]);
	}
	const [ours, another] = forms;
	if (ours === undefined) return 'no-form';
	if (another !== undefined) return refused(words.severalForms);
	const [form, values] = ours;
	const catalogue = catalogueOfForm(form);
	if (catalogue === null) return 'no-form';
	const reader = new FormReader();
	for (const name of strangers) reader.skip(name);
	for (const field of values) reader.read(field);
	return reader.result(catalogue);
}

type Head = Record<HeadField, string>;

/** Takes fields one by one and keeps what is wrong with them. */
class FormReader {
	readonly #head: Head = { municipality: '', date: '', office: '' };
	readonly #answers = new Map<string, FormAnswer>();
	readonly #problems: Problem[] = [];
	readonly #warnings: Problem[] = [];
	readonly #skipped: string[] = [];

	read({ name, value }: FieldValue): void {
		const head = HEAD_FIELDS.find((each) => each === name);
		const parts = partsOfFieldName(name);
		if (head !== undefined) {
			this.#head[head] = this.#text(value, words.headPlaces[head], `/${head}`);
		} else if (parts !== null) {
			this.#readAnswer(parts.criterion, parts.field, value);
		} else {
			this.skip(name);
		}
	}

	/** A field that is none of ours. */
	skip(name: string): void {
		this.#skipped.push(name);
	}

	result(catalogue: FormCatalogue): Parsed<FilledForm> {
		if (this.#problems.length > 0) return { ok: false, problems: this.#problems };
		const answers = [...this.#answers.values()].filter(
			({ choice, evidence, note }) => choice !== null || evidence !== '' || note !== ''
		);
		const value = { catalogue, ...this.#head, answers };
		return { ok: true, value, warnings: [...this.#skippedWarning(), ...this.#warnings] };
	}

	#skippedWarning(): Problem[] {
		if (this.#skipped.length === 0) return [];
		const named = this.#skipped.slice(0, MOST_NAMED).map((name) => clean(name).slice(0, 80));
		return [{ path: '', message: words.unknownFields(named, this.#skipped.length) }];
	}

	#readAnswer(criterion: string, field: CriterionField, value: string): void {
		const known = this.#answers.get(criterion);
		const answer = known ?? { criterion, choice: null, evidence: '', note: '' };
		const place = words.placeOf(criterion, formular.fields[field]);
		const path = `/answers/${criterion}/${field}`;
		if (field !== 'level') {
			this.#answers.set(criterion, { ...answer, [field]: this.#text(value, place, path) });
			return;
		}
		const choice = choiceOfOption(value);
		if (choice === null && !NOTHING_CHOSEN.includes(value)) {
			this.#warnings.push({ path, message: words.unknownOption(place) });
		}
		this.#answers.set(criterion, { ...answer, choice });
	}

	#text(value: string, place: string, path: string): string {
		if (value.length > MOST_CHARACTERS) {
			this.#problems.push({ path, message: words.tooLong(place, MOST_CHARACTERS) });
			return '';
		}
		// viewers end lines each in their own way
		const lines = value.replace(/\r\n?/g, '\n');
		const text = clean(lines);
		if (text !== lines) {
			this.#warnings.push({ path, message: words.controlCharacters(place) });
		}
		return text;
	}
}

function clean(text: string): string {
	return text.replace(UNWANTED, '');
}
