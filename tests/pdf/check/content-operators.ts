/** One operator of a page's content with what stands before it, as source text. */
export interface Operation {
	readonly operator: string;
	readonly operands: readonly string[];
}

const TOKEN =
	/%[^\n\r]*|\((?:\\[\s\S]|[^()\\]|\((?:\\[\s\S]|[^()\\])*\))*\)|<<|>>|<[\da-fA-F\s]*>|\[|\]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g;

/** The operators of a content stream in order. */
export function operationsOf(content: string): Operation[] {
	const operations: Operation[] = [];
	let operands: string[] = [];
	for (const [token] of content.matchAll(TOKEN)) {
		if (token.startsWith('%')) continue;
		const isOperator = /^[A-Za-z'"*]/.test(token) && !/^(true|false|null)$/.test(token);
		if (!isOperator) {
			operands.push(token);
			continue;
		}
		operations.push({ operator: token, operands });
		operands = [];
	}
	return operations;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Bytes of a string operand, written in hexadecimal digits or in parentheses. */
export function stringBytes(operand: string): Buffer {
	const inner = operand.slice(1, -1);
	if (operand.startsWith('<')) return Buffer.from(inner.replace(/\s/g, ''), 'hex');
	const text = inner.replace(/\\(\d{1,3}|[\s\S])/g, (_, escape: string) =>
		/\d/.test(escape) ? String.fromCharCode(parseInt(escape, 8)) : (ESCAPES[escape] ?? escape)
	);
	return Buffer.from(text, 'latin1');
}
