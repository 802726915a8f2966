import { plainText } from '#lib/domain/plain-text.ts';
import type { ProseBlock, ProseRun } from '#lib/texts/prose.ts';

/** A chapter that holds what was looked for. */
export interface HandbookHit {
	/** Of its heading; links go there. */
	readonly id: string;
	readonly heading: string;
	/** The first sentence in it that holds one of the words; empty where only the heading does. */
	readonly excerpt: string;
}

/** Fewer letters are in every chapter. */
const FEWEST_LETTERS = 2;

/**
 * The chapters of a page that hold all words of `text`, in their order: small or capital letters do not matter, nor ae
 * for ä, and a part of a word will do. Total.
 */
export function searchIn(blocks: readonly ProseBlock[], text: string): readonly HandbookHit[] {
	const words = folded(text).split(' ');
	if (words.join('').length < FEWEST_LETTERS) return [];
	return chaptersOf(blocks).flatMap(({ id, heading, texts }) => {
		const whole = folded([heading, ...texts].join(' '));
		if (!words.every((word) => whole.includes(word))) return [];
		const sentences = texts.flatMap((each) => each.split(/(?<=[.?!]) /));
		const excerpt = sentences.find((each) => words.some((word) => folded(each).includes(word)));
		return [{ id, heading, excerpt: excerpt ?? '' }];
	});
}

interface Chapter {
	readonly id: string;
	readonly heading: string;
	readonly texts: string[];
}

function chaptersOf(blocks: readonly ProseBlock[]): readonly Chapter[] {
	const chapters: Chapter[] = [];
	for (const block of blocks) {
		if (block.type === 'heading') chapters.push({ id: block.id, heading: block.text, texts: [] });
		else chapters.at(-1)?.texts.push(...textsIn(block));
	}
	return chapters;
}

function textsIn(block: Exclude<ProseBlock, { type: 'heading' }>): readonly string[] {
	switch (block.type) {
		case 'paragraph':
			return [wordsOf(block.runs)];
		case 'picture':
			return [block.alt];
		case 'list':
			return block.items.map(wordsOf);
		case 'table':
			return block.rows.map((row) => row.map(wordsOf).join(': '));
	}
}

function wordsOf(runs: readonly ProseRun[]): string {
	return runs.map(({ text }) => text).join('');
}

function folded(text: string): string {
	return plainText(text)
		.replaceAll('ä', 'ae')
		.replaceAll('ö', 'oe')
		.replaceAll('ü', 'ue')
		.replaceAll('ß', 'ss');
}
