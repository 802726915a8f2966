import type { Catalogue } from '#lib/domain/catalogue.ts';
import { parsedPath, type Edit } from '#lib/domain/change.ts';
import { changed } from '#lib/texts/check.ts';

const PLAN_PARTS: readonly string[] = [
	'fachplanungen',
	'matrix',
	'bausteine',
	'plan',
	'events',
	'hints',
	'goals',
	'goalPairs'
];

/** What a step of undo was about: "Notiz zu Kriterium 9", "Antwort zu Kriterium 3 und 12 weitere Angaben". */
export function wordsOfStep(catalogue: Catalogue, step: readonly Edit[]): string {
	const subjects = new Set(step.map((edit) => wordsOfEdit(catalogue, edit)));
	const [first = changed.other] = subjects;
	// a merge brings its revision along, and brings it first
	const isOne = subjects.size < 2 || first === changed.merge;
	return isOne ? first : changed.andMore(first, subjects.size - 1);
}

/** What a single edit was about. */
export function wordsOfEdit(catalogue: Catalogue, { path }: Edit): string {
	const [part, id, field] = parsedPath(path);
	if (part === 'revision') return changed.merge;
	if (part === 'municipality') return changed.name;
	if (part === 'title') return changed.title;
	if (part === 'depth' || part === 'mode') return changed.depth;
	if (PLAN_PARTS.includes(part ?? '')) return changed.plans;
	if (part === 'measures') return changed.measures;
	if (part === 'effortPlan') return changed.effort;
	if (part === 'steps') return changed.steps;
	if (part === 'ratsvorlage') return changed.council;
	if (part === 'frozen') return changed.frozen;
	if (part === 'workshops') return changed.workshop;
	if (part === 'ortskern' || part === 'process' || part === 'dataSheet') return changed[part];
	if (part === 'profile') return wordsOfProfile(catalogue, id);
	const criterion = catalogue.criteria.find((each) => each.id === id);
	if (criterion === undefined) return changed.other;
	if (part === 'feedback') return changed.feedback(criterion.number);
	if (part !== 'answers') return changed.other;
	return wordsOfAnswer(criterion.number, field);
}

function wordsOfProfile({ profile }: Catalogue, id: string | undefined): string {
	const asked = profile.find((each) => each.id === id);
	return asked === undefined ? changed.other : changed.profile(asked.question);
}

function wordsOfAnswer(number: number, field: string | undefined): string {
	switch (field) {
		case 'evidence':
			return changed.evidence(number);
		case 'note':
			return changed.note(number);
		case 'privateNote':
			return changed.privateNote(number);
		case 'help':
			return changed.help(number);
		default:
			return changed.answer(number);
	}
}
