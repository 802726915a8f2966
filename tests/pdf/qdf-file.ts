import { execFileSync, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** Changes the source text of one object; undefined if there is nothing to change. */
export type Edit = (body: string) => string | undefined;

/** A PDF in the form qpdf writes for text editors, one character per byte. */
export class QdfFile {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}

	/** Rewrites a PDF into this form. */
	static of(pdfPath: string): QdfFile {
		const options = ['--qdf', '--object-streams=disable', '--no-original-object-ids'];
		const output = execFileSync('qpdf', [...options, pdfPath, '-'], { maxBuffer: 1 << 28 });
		return new QdfFile(output.toString('latin1'));
	}

	/** Writes a changed text as PDF; `fix-qdf` repairs lengths and offsets, nothing else. */
	static write(text: string, folder: string, name: string): string {
		const source = path.join(folder, `${name}.qdf`);
		const target = path.join(folder, `${name}.pdf`);
		writeFileSync(source, text, 'latin1');
		writeFileSync(target, spawnSync('fix-qdf', [source], { maxBuffer: 1 << 28 }).stdout);
		return target;
	}

	/** The text with the first object changed that `kind` matches and `edit` can change. */
	editObject(kind: RegExp, edit: Edit): string | undefined {
		for (const match of this.text.matchAll(/^\d+ 0 obj\n[\s\S]*?\nendobj$/gm)) {
			const [body] = match;
			const changed = kind.test(body) ? edit(body) : undefined;
			if (changed === undefined || changed === body) continue;
			return this.text.slice(0, match.index) + changed + this.text.slice(match.index + body.length);
		}
		return undefined;
	}

	/** The text with the first match replaced, undefined without a match. */
	replace(pattern: RegExp, replacement: string): string | undefined {
		const changed = this.text.replace(pattern, replacement);
		return changed === this.text ? undefined : changed;
	}

	/** Number of the first object that `kind` matches. */
	numberOf(kind: RegExp): string | undefined {
		for (const [, number, body = ''] of this.text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm)) {
			if (kind.test(body)) return number;
		}
		return undefined;
	}
}

/** An edit that replaces the first match. */
export function replacing(pattern: RegExp, replacement: string): Edit {
	return (body) => body.replace(pattern, replacement);
}
