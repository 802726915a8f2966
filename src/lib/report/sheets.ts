import type { Block } from './document.ts';

/** What stands between two page breaks. */
export interface Sheet {
	readonly isLandscape: boolean;
	readonly blocks: readonly Block[];
}

/** The blocks by their page breaks, at least one; breaks with nothing between them make no empty pages. */
export function sheetsOf(blocks: readonly Block[]): readonly Sheet[] {
	const first: { isLandscape: boolean; blocks: Block[] } = { isLandscape: false, blocks: [] };
	const sheets = [first];
	for (const block of blocks) {
		if (block.type !== 'pageBreak') sheets.at(-1)?.blocks.push(block);
		else sheets.push({ isLandscape: block.landscape === true, blocks: [] });
	}
	const filled = sheets.filter((sheet) => sheet.blocks.length > 0);
	return filled.length === 0 ? [first] : filled;
}
