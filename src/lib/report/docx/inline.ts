import { TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import { safeAddress } from '../address.ts';
import { cleanText } from '../clean-text.ts';
import type { Run } from '../document.ts';
import type { Context } from './context.ts';
import { Link } from './link.ts';

/** How a piece of text looks, beside its words. */
export type RunLook = Pick<IRunOptions, 'bold' | 'size' | 'style' | 'color' | 'language'>;

/** The runs of a paragraph; a link only to the web or to a mail. */
export function inlineOf(runs: readonly Run[], context: Context, look: RunLook = {}) {
	return runs
		.filter(({ text }) => text !== '')
		.flatMap((run): ParagraphChild[] => {
			const own: RunLook = {
				...look,
				...(run.bold === true && { bold: true }),
				...(run.lang !== undefined && { language: { value: run.lang } })
			};
			const address = run.link === undefined ? undefined : safeAddress(run.link);
			if (address === undefined) return textRuns(run.text, own);
			const children = textRuns(run.text, { ...own, style: 'Hyperlink' });
			return [new Link(children, context.next('link'), address)];
		});
}

/** A plain text as runs, one for each of its lines. */
export function textRuns(text: string, look: RunLook = {}): TextRun[] {
	return cleanText(text)
		.split('\n')
		.map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 && { break: 1 }) }));
}
