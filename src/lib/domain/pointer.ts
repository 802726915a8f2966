/**
 * JSON Pointer, RFC 6901: `["answers", "a/b", "note"]` → `/answers/a~1b/note`; no segments → the empty text,
 * which means the whole document.
 */
export function pointerOf(segments: readonly (string | number)[]): string {
	return segments
		.map((segment) => `/${String(segment).replaceAll('~', '~0').replaceAll('/', '~1')}`)
		.join('');
}

/** Segments of a JSON Pointer, unescaped. A text that does not begin with `/` has none. */
export function segmentsOf(pointer: string): readonly string[] {
	if (!pointer.startsWith('/')) return [];
	return pointer
		.slice(1)
		.split('/')
		.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
}
