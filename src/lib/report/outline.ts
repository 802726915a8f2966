import type { Block } from './document.ts';

/**
 * The blocks with headings as an outline that can be walked: only the first one has level 1, and none is more than one
 * level below the one before it. Empty headings are left out.
 */
export function outlined(blocks: readonly Block[]): readonly Block[] {
	let previous = 0;
	return blocks.flatMap((block): Block[] => {
		if (block.type !== 'heading') return [block];
		if (block.text.trim() === '') return [];
		previous = previous === 0 ? 1 : Math.max(2, Math.min(block.level, previous + 1));
		return [{ ...block, level: previous as 1 | 2 | 3 }];
	});
}
