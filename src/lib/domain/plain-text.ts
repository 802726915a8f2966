/** A text by which two are compared as people would: small letters, one blank between words, none around. */
export function plainText(text: string): string {
	return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
