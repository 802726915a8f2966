import type { Catalogue } from './catalogue.ts';

/** Somebody whose signature this app knows. Source: docs/formats.md, "Unterschrift". */
export interface Publisher {
	/** Ed25519 public key, 32 bytes in base64url. */
	readonly key: string;
	readonly name: string;
	/** First and last date of a catalogue that may carry this key, YYYY-MM-DD; null where there is no end yet. */
	readonly from: string;
	readonly until: string | null;
}

/** What a signature says by itself, whoever has made it. */
export type SignatureState = 'unsigned' | 'fits' | 'broken' | 'uncheckable';

/** What is known of who made a catalogue that is none of the app's own. */
export type Trust =
	| { readonly state: 'confirmed'; readonly name: string }
	| { readonly state: 'unconfirmed' | 'unsigned' | 'broken' | 'uncheckable' };

/**
 * Confirmed exactly when the signature fits, its key is a publisher's, and the catalogue's date lies within the days
 * of that key. `publisher` in the catalogue itself proves nothing. Total. Source: docs/formats.md, "Unterschrift".
 */
export function trustIn(
	state: SignatureState,
	{ signature, date }: Pick<Catalogue, 'signature' | 'date'>,
	publishers: readonly Publisher[]
): Trust {
	if (state !== 'fits') return { state };
	const known = publishers.find(
		({ key, from, until }) =>
			key === signature?.key && from <= date && (until === null || date <= until)
	);
	return known === undefined ? { state: 'unconfirmed' } : { state: 'confirmed', name: known.name };
}
