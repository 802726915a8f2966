import { canonicalJson } from './canonical-json.ts';

/**
 * The text whose SHA-256 is a catalogue's hash: its canonical JSON without `signature`, which is made from this hash.
 *
 * Shape: takes any object, also one that was not checked yet. Errors: those of `canonicalJson`.
 * Source: docs/formats.md, "Prüfsumme".
 */
export function hashedTextOf(catalogue: object): string {
	const { signature: _signature, ...signed } = catalogue as { readonly signature?: unknown };
	return canonicalJson(signed);
}

/**
 * A catalogue as the text of its file, with tabs and a line break at its end. The keys keep their order: what
 * `catalogue` has checked has them in the order of the schema, as the files in `criteria/` do. Total.
 */
export function catalogueFileText(catalogue: object): string {
	return `${JSON.stringify(catalogue, null, '\t')}\n`;
}
