import { codeLabels, columnTitles } from '../texts/katalogtabelle.ts';
import {
	anyText,
	code,
	day,
	dayMonthOrYear,
	json,
	lines,
	list,
	listOrAll,
	number,
	orEmpty,
	relevance,
	version,
	word,
	yesNo,
	type CellForm
} from './cell-forms.ts';

type Titles = typeof columnTitles;
/** A sheet that holds a part of the catalogue. */
export type SheetKey = keyof Titles;

/** A column of a sheet, or a line of the sheet "Katalog": its title, the place of its field, and how it stands in a cell. */
export interface SheetColumn {
	readonly title: string;
	/** In its entry of the catalogue: `levels.0`. */
	readonly place: string;
	readonly form: CellForm;
}

const left = (form: CellForm) => orEmpty(form, undefined);
const condition = orEmpty(json, null);
const titled = { id: word, title: word };

/** Each field of each entry: what a title is missing for, or what has no form, does not compile. */
const FORMS: { readonly [Key in SheetKey]: Readonly<Record<keyof Titles[Key], CellForm>> } = {
	criteria: {
		number,
		id: word,
		area: word,
		title: word,
		question: word,
		plain: word,
		'levels.0': word,
		'levels.1': word,
		'levels.2': word,
		'levels.3': word,
		evidence: word,
		tip: word,
		weight: number,
		target: number,
		minimum: orEmpty(number, null),
		core: yesNo,
		naAllowed: yesNo,
		effort: number,
		about: word,
		ask: list,
		needs: list,
		tags: list,
		appliesWhen: condition,
		parts: orEmpty(json, []),
		fachplanungen: listOrAll,
		bausteine: list,
		support: list,
		sources: list
	},
	catalogue: {
		id: word,
		version,
		status: code(codeLabels.status),
		title: word,
		publisher: word,
		date: day,
		licence: word,
		notice: word,
		'thresholds.rated': number,
		'thresholds.notApplicable': number,
		'thresholds.overall': number,
		'thresholds.area': number,
		format: word,
		formatVersion: number,
		'signature.key': left(word),
		'signature.value': left(word)
	},
	notes: { number: left(number), text: word },
	scale: { level: number, label: word, description: word },
	areas: { ...titled, description: word },
	profile: {
		id: word,
		question: word,
		plain: word,
		help: anyText,
		type: code(codeLabels.type),
		min: left(number),
		max: left(number),
		first: yesNo
	},
	options: { question: word, id: word, label: word, unknown: left(yesNo) },
	bausteine: { ...titled, description: word, pages: number, group: word },
	bausteinGroups: titled,
	fachplanungen: {
		...titled,
		legalBasis: anyText,
		owner: word,
		duty: word,
		dutyWhen: left(json),
		dutyNote: anyText,
		cycleMonths: orEmpty(number, null),
		maxAgeMonths: number,
		sharedData: anyText,
		kinds: list,
		relevance,
		unverified: list,
		sources: list
	},
	costDrivers: {
		...titled,
		unit: word,
		scale: left(word),
		'classic.admin': number,
		'classic.office': number,
		'lean.admin': number,
		'lean.office': number,
		'quantity.classic.0': number,
		'quantity.classic.1': number,
		'quantity.classic.2': number,
		'quantity.lean.0': number,
		'quantity.lean.1': number,
		'quantity.lean.2': number,
		'spread.0': number,
		'spread.1': number,
		'spread.2': number,
		hint: word,
		origin: word
	},
	levers: {
		...titled,
		drivers: list,
		criterion: left(word),
		effectText: word,
		precondition: word,
		origin: word
	},
	support: titled,
	sources: {
		...titled,
		urls: lines,
		date: left(dayMonthOrYear),
		readAt: day,
		verified: yesNo
	},
	changes: { from: version, kind: word, old: list, new: list, note: anyText }
};

/** Columns of a sheet in their order. */
export function columnsOf(key: SheetKey): readonly SheetColumn[] {
	const forms: Readonly<Record<string, CellForm>> = FORMS[key];
	return Object.entries(columnTitles[key]).flatMap(([place, title]) => {
		const form = forms[place];
		return form === undefined ? [] : [{ title, place, form }];
	});
}
