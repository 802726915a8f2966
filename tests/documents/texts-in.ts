import type { Block, Cell, ReportDocument, TableBlock } from '#lib/report/document.ts';

/** Every text of a document that a reader must find, in reading order. */
export function textsIn({ blocks }: ReportDocument): readonly string[] {
	return blocks.flatMap(textsOf).filter((text) => text.trim() !== '');
}

function textsOf(block: Block): readonly string[] {
	switch (block.type) {
		case 'heading':
			return [block.text];
		case 'paragraph':
			return block.runs.map(({ text }) => text);
		case 'list':
			return block.items.flatMap((runs) => runs.map(({ text }) => text));
		case 'keyValues':
			return block.pairs.flatMap(({ key, value }) => [key, value]);
		case 'table':
			return textsOfTable(block);
		case 'figure':
			return [block.caption, block.alt, ...(block.dataTable ? textsOfTable(block.dataTable) : [])];
		case 'levelBoxes':
			return [
				block.spoken,
				...(block.text === undefined ? block.labels : [block.text]),
				...(block.extra ?? []).map(({ label }) => label)
			];
		case 'writingLines':
			return block.labels;
		case 'notice':
			return [block.title, block.text];
		case 'pageBreak':
			return [];
	}
}

function textsOfTable({ caption, head, rows, writing = '' }: TableBlock): string[] {
	return [caption, ...head, ...rows.flatMap((row) => [...row.flatMap(cellTexts), writing])];
}

function cellTexts(cell: Cell): string[] {
	if (typeof cell === 'string') return [cell];
	// words that stand there anyway are not told twice
	return [cell.text, 'spoken' in cell && cell.spoken !== cell.text ? cell.spoken : ''];
}

/** The first of the texts that does not stand behind the one before it; undefined if all stand in order. */
export function firstLost(texts: readonly string[], whole: string): string | undefined {
	const flat = collapsed(whole);
	let at = 0;
	return texts.find((text) => {
		const wanted = collapsed(text);
		const found = flat.indexOf(wanted, at);
		if (found >= 0) at = found + wanted.length;
		return found < 0;
	});
}

function collapsed(text: string): string {
	return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
