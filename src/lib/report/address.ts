/** The address in ASCII if it leads to the web or to a mail; nothing else becomes a link. */
export function safeAddress(address: string): string | undefined {
	if (!/^(?:https?:\/\/|mailto:)\S+$/i.test(address)) return undefined;
	return address
		.replace(/[\uD800-\uDFFF]/gu, '\uFFFD')
		.replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character));
}
