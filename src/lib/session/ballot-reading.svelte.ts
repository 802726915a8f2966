import { notice } from '#lib/app/notice.svelte.ts';
import { codesIn, type BallotResult } from '#lib/domain/ballot-box.ts';
import { codeInFile, type BallotFileFault } from '#lib/exchange/ballot-file.ts';
import { textInPicture, type Pixels } from '#lib/exchange/qr.ts';
import { lesen as words } from '#lib/texts/stimmzettel-lesen.ts';
import { shownName } from './shown-name.ts';

/** What became of one thing that was read. */
export interface ReadLine {
	/** Counts what was read in this sitting, from 1. */
	readonly number: number;
	/** A file's name, the beginning of a code, or the camera. */
	readonly what: string;
	readonly result: BallotResult | BallotFileFault | 'unreadable';
}

/** So many characters of a code tell one line of many. */
const SHOWN_CHARACTERS = 9;

/** Ballots that come in by camera, typed or as files; `take` puts codes into the box and says what became of each. */
export class BallotReading {
	/** The latest first. */
	lines = $state.raw<readonly ReadLine[]>([]);
	readonly #take: (codes: readonly string[]) => readonly BallotResult[];
	/** What the camera sees stays before it for a while. */
	#seen = '';

	constructor(take: (codes: readonly string[]) => readonly BallotResult[]) {
		this.#take = take;
	}

	/** How many ballots were counted in this sitting. */
	get count(): number {
		return this.lines.filter(({ result }) => result === 'new' || result === 'newer').length;
	}

	/** Typed or pasted, as many as there are; answers whether there was any. */
	readText(text: string): boolean {
		const codes = codesIn(text);
		const results = this.#take(codes);
		this.#add(codes.map((code, place) => [shortened(code), results[place] ?? 'length']));
		return codes.length > 0;
	}

	async readFile(file: File): Promise<void> {
		const what = shownName(file.name);
		const bytes = await file.arrayBuffer().catch(() => null);
		const found = bytes === null ? 'unreadable' : codeInFile(new Uint8Array(bytes));
		this.#add([[what, typeof found === 'string' ? found : this.#one(found.code)]]);
	}

	async readPicture(pixels: Pixels): Promise<void> {
		const text = await textInPicture(pixels);
		if (text === null || text === this.#seen) return;
		this.#seen = text;
		const result = this.#one(text);
		const isNone = result === 'length' || result === 'character';
		this.#add([[words.byCamera, isNone ? 'other' : result]]);
	}

	#one(code: string): BallotResult {
		return this.#take([code])[0] ?? 'length';
	}

	#add(read: readonly (readonly [what: string, result: ReadLine['result']])[]): void {
		const before = this.lines.length;
		const lines = read.map(([what, result], place) => ({
			number: before + place + 1,
			what,
			result
		}));
		this.lines = [...lines.toReversed(), ...this.lines];
		const [last] = this.lines;
		if (last === undefined || lines.length === 0) return;
		const said = words.line(last.what, words.sayings[last.result]);
		notice.speak(words.spoken(said, words.count(this.count)));
	}
}

function shortened(code: string): string {
	const text = shownName(code.trim());
	return text.length > SHOWN_CHARACTERS ? `„${text.slice(0, SHOWN_CHARACTERS)} …“` : `„${text}“`;
}
