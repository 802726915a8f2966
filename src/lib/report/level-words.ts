import { BOX_SIGNS } from './cell.ts';
import type { LevelBoxesBlock, Run } from './document.ts';

/** The boxes of a level where nothing is drawn. */
export interface LevelWords {
	/** For the eyes, "□□■□"; empty where every box stands before its own words. */
	readonly signs: string;
	readonly words: readonly Run[];
}

const FREE = '□';
const CHOSEN = '■';

/** "□□■□ Stufe 2 von 3, reicht. Die Liste …", or every box before its words where they are to be ticked. */
export function levelWords(block: LevelBoxesBlock): LevelWords {
	const { spoken, labels, chosen, text, extra = [] } = block;
	const further = extra.map(({ label, checked }): Run => ({
		text: ` ${BOX_SIGNS[checked ? 'ticked' : 'empty']} ${label}`,
		bold: checked
	}));
	if (text !== undefined) {
		const signs = labels.map((_, level) => (level === chosen ? CHOSEN : FREE)).join('');
		return { signs, words: [{ text: `${spoken}.`, bold: true }, { text: ` ${text}` }, ...further] };
	}
	const free = chosen === undefined ? BOX_SIGNS.empty : FREE;
	const levels = labels.map((label, level): Run => ({
		text: ` ${level === chosen ? CHOSEN : free} ${label}`,
		bold: level === chosen
	}));
	const lead = spoken === '' ? [] : [{ text: `${spoken}:` }];
	return { signs: '', words: [...lead, ...levels, ...further] };
}
