import type { Answer, Assessment, Role } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { parsedPath, pathOf, valueAt } from '#lib/domain/change.ts';
import { choiceOf, choiceWords } from '#lib/domain/choice.ts';
import type { MergeConflict } from '#lib/domain/merge.ts';
import { isNothing } from '#lib/domain/merge-values.ts';
import { dateText } from '#lib/domain/month.ts';
import { isRecord } from '#lib/domain/record.ts';
import { aufwand } from '#lib/texts/aufwand.ts';
import { dayOf, HELP_LABELS, ROLE_LABELS } from '#lib/texts/common.ts';
import { fachplanungen } from '#lib/texts/fachplanungen.ts';
import { gemeinde } from '#lib/texts/gemeinde.ts';
import { kapitel } from '#lib/texts/kapitel.ts';
import { kriterium } from '#lib/texts/kriterium.ts';
import { massnahmen } from '#lib/texts/massnahmen.ts';
import { matrix } from '#lib/texts/matrix.ts';
import { ortskern } from '#lib/texts/ortskern.ts';
import { ratsvorlage } from '#lib/texts/ratsvorlage.ts';
import { schrittplan } from '#lib/texts/schrittplan.ts';
import { check } from '#lib/texts/check.ts';
import { ziele } from '#lib/texts/ziele.ts';
import { zusammenfuehren as words } from '#lib/texts/zusammenfuehren.ts';
import { wissenName } from './wissen-names.ts';

/** What the words for places and values are made of: the catalogue, and the states in which names are looked up. */
export interface Sources {
	readonly catalogue: Catalogue;
	readonly states: readonly Assessment[];
}

type Labels = Readonly<Record<string, string>>;

const ANSWER_FIELDS: Labels = {
	state: words.answer,
	evidence: kriterium.evidence,
	note: kriterium.note,
	privateNote: kriterium.privateNote,
	help: kriterium.help
};

/** Where a conflict lies: "Kriterium 9 Liste der Fachplanungen: Notiz". */
export function placeOfConflict(path: string, sources: Sources): string {
	const [part = '', id = '', field = '', deeper] = parsedPath(path);
	switch (part) {
		case 'answers':
			return words.place(criterionNamed(id, sources), ANSWER_FIELDS[field] ?? field);
		case 'profile':
			return sources.catalogue.profile.find((each) => each.id === id)?.question ?? id;
		case 'municipality':
			return id === 'name' ? gemeinde.name : words.place(gemeinde.title, id);
		case 'matrix':
			return words.place(
				words.matrix(planNamed(id, sources), chapterNamed(field, sources)),
				labelOf(deeper)
			);
		case 'goalPairs':
			return words.place(words.goalPair(...goalsNamed(id, sources)), labelOf(field));
		case 'hints':
			return words.place(words.hint, labelOf(field));
		case 'effortPlan':
			return words.place(
				aufwand.nav,
				[id, field, deeper]
					.filter(Boolean)
					.map((each) => labelOf(each))
					.join(', ')
			);
		case 'ratsvorlage':
			return words.place(ratsvorlage.nav, labelOf(id));
		default:
			return placeOfElement(part, id, field, sources);
	}
}

function placeOfElement(part: string, id: string, field: string, sources: Sources): string {
	const thing = words.things[part];
	if (thing === undefined)
		return words.checkFields[part] ?? [part, id, field].filter(Boolean).join(', ');
	return words.place(thing(nameOf(part, id, sources)), labelOf(field, part));
}

function labelOf(field = '', part = ''): string {
	return words.fields[`${part}/${field}`] ?? words.fields[field] ?? field;
}

function nameOf(part: string, id: string, sources: Sources): string {
	if (part === 'bausteine') return chapterNamed(id, sources);
	if (part === 'plan' || part === 'feedback') return criterionNamed(id, sources);
	const known = wissenName(part, id);
	if (known !== null) return known;
	const element = elementIn(part, id, sources);
	if (part === 'proposals') return criterionNamed(String(element?.['criterion']), sources);
	return nameOfElement(element);
}

function elementIn(part: string, id: string, { states }: Sources) {
	const found = states.map((state) => valueAt(state, pathOf(part, id)));
	return found.find(isRecord);
}

function nameOfElement(element: Readonly<Record<string, unknown>> | undefined): string {
	const name = [element?.['title'], element?.['text']].find((each) => !isNothing(each));
	return typeof name === 'string' ? name : words.unnamed;
}

function criterionNamed(id: string, { catalogue }: Sources): string {
	const criterion = catalogue.criteria.find((each) => each.id === id);
	return criterion === undefined ? id : words.criterion(criterion.number, criterion.title);
}

function chapterNamed(id: string, { catalogue }: Sources): string {
	return catalogue.bausteine.find((each) => each.id === id)?.title ?? id;
}

function planNamed(id: string, sources: Sources): string {
	return nameOfElement(elementIn('fachplanungen', id, sources));
}

function goalsNamed(pair: string, sources: Sources): [string, string] {
	const [a = '', b = ''] = pair.split('|');
	return [nameOf('goals', a, sources), nameOf('goals', b, sources)];
}

/** Codes by the place they stand at, as `part/field`. */
const CODES: Readonly<Record<string, Labels>> = {
	mode: words.modes,
	depth: check.depths,
	'fachplanungen/status': fachplanungen.statuses,
	'fachplanungen/decision': fachplanungen.decisions,
	'measures/costClass': massnahmen.costs,
	'bausteine/work': kapitel.works,
	'bausteine/depth': kapitel.depths,
	'goalPairs/value': ziele.values,
	'goalPairs/resolution': ziele.resolutions,
	'steps/state': schrittplan.states,
	'answers/help': HELP_LABELS,
	'ratsvorlage/template': ratsvorlage.templates,
	'feedback/verstaendlich': words.remarks,
	'feedback/machbar': words.remarks,
	'feedback/wichtig': words.remarks,
	'matrix/kinds': matrix.kindLabels,
	ortskern: ortskern.answers,
	'fachplanungen/area': { gesamt: fachplanungen.areaWhole }
};

const DATES: readonly string[] = [
	'stand',
	'start',
	'councilDate',
	'horizon',
	'date',
	'from',
	'until',
	'asOf'
];
/** By part, the field that names plans. */
const PLAN_FIELDS: Labels = { goals: 'from', measures: 'from', bausteine: 'from', events: 'plan' };

/** One side of a conflict as words; `whole` is what is said of an element that is not there. */
export function valueInWords(path: string, value: unknown, sources: Sources): string {
	const segments = parsedPath(path);
	const [part = '', id = '', field = ''] = segments;
	if (part === 'answers' && field === 'state') return choiceInWords(value);
	if (part === 'profile') return optionNamed(id, value, sources);
	if (isNothing(value)) return isElement(segments) ? words.removed : words.none;
	const name = part === 'ratsvorlage' ? id : (segments[part === 'matrix' ? 3 : 2] ?? '');
	return plainWords(value, { place: name === '' ? part : `${part}/${name}`, name, sources });
}

function isElement(segments: readonly string[]): boolean {
	const [part = ''] = segments;
	const isListed = words.things[part] !== undefined || part === 'goalPairs' || part === 'hints';
	return segments.length === (part === 'matrix' ? 3 : 2) && (isListed || part === 'matrix');
}

function choiceInWords(value: unknown): string {
	const answer = value as Answer;
	const choice = choiceWords(choiceOf(answer));
	return answer.reason === undefined ? choice : words.reason(choice, answer.reason);
}

function optionNamed(id: string, value: unknown, { catalogue }: Sources): string {
	if (isNothing(value)) return words.none;
	const options = catalogue.profile.find((each) => each.id === id)?.options ?? [];
	return options.find((each) => each.id === value)?.label ?? String(value);
}

interface Around {
	readonly place: string;
	/** Of the field. */
	readonly name: string;
	readonly sources: Sources;
}

function plainWords(value: unknown, around: Around): string {
	if (Array.isArray(value)) return value.map((each) => plainWords(each, around)).join(', ');
	if (typeof value === 'boolean') return value ? words.yes : words.no;
	if (isRecord(value)) return recordWords(value, around);
	const text = String(value ?? words.none);
	const { place, name, sources } = around;
	if (name !== '' && PLAN_FIELDS[place.split('/')[0] ?? ''] === name)
		return planNamed(text, sources);
	if (place === 'fachplanungen/topics') return chapterNamed(text, sources);
	if (DATES.includes(name)) return dateText(text);
	return CODES[place]?.[text] ?? text;
}

/** An element by its name, all else by what stands in it. */
function recordWords(value: Readonly<Record<string, unknown>>, around: Around): string {
	if (!isNothing(value['title'] ?? value['text'])) return nameOfElement(value);
	return Object.entries(value)
		.filter(([key, each]) => key !== 'id' && key !== 'updatedAt' && !isNothing(each))
		.map(([key, each]) => {
			const [part = ''] = around.place.split('/');
			const inner = { ...around, name: key, place: `${part}/${key}` };
			return words.member(labelOf(key, part), plainWords(each, inner));
		})
		.join(', ');
}

/** "Bauamt, 21.11.2026" */
export function whoAndWhen({ roles, at }: MergeConflict, side: 0 | 1): string {
	const role: Role | null = roles[side];
	return words.by(role === null ? '' : ROLE_LABELS[role], dayOf(at[side]));
}
