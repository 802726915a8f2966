/**
 * What became of an outside file: a value, or what is wrong with it. `path` is a JSON Pointer (RFC 6901)
 * from the file's root, `message` a German sentence that names the place and the way out.
 */
export interface Problem {
	readonly path: string;
	readonly message: string;
}

export type Parsed<T> =
	| { readonly ok: true; readonly value: T; readonly warnings: readonly Problem[] }
	| { readonly ok: false; readonly problems: readonly Problem[] };

/** What cannot be taken at all, for this one reason. */
export function refused(message: string, path = ''): Parsed<never> {
	return { ok: false, problems: [{ path, message }] };
}
