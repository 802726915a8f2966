import type { Catalogue } from '#lib/domain/catalogue.ts';
import { parsedPath, type Change } from '#lib/domain/change.ts';
import { changed, check as words } from '#lib/texts/screens.ts';

/** What an undo says: "Zurückgenommen: Notiz zu Kriterium 9". */
export function wordsOfUndo(catalogue: Catalogue, undone: readonly Change[] | null): string {
	const first = undone?.at(-1);
	return first === undefined ? words.nothingToUndo : words.undone(wordsOf(catalogue, first));
}

function wordsOf(catalogue: Catalogue, { path }: Change): string {
	const [part, id, field] = parsedPath(path);
	if (part === 'profile' || part === 'municipality') return changed.profile;
	if (part === 'depth') return changed.depth;
	const criterion = catalogue.criteria.find((each) => each.id === id);
	if (part !== 'answers' || criterion === undefined) return changed.other;
	switch (field) {
		case 'evidence':
			return changed.evidence(criterion.number);
		case 'note':
			return changed.note(criterion.number);
		case 'privateNote':
			return changed.privateNote(criterion.number);
		case 'help':
			return changed.help(criterion.number);
		default:
			return changed.answer(criterion.number);
	}
}
