/** A random UUID, version 4. From `getRandomValues`, because `randomUUID` is missing on plain http. */
export function newId(): string {
	const bytes = crypto.getRandomValues(new Uint8Array(16));
	bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
	bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
	const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
	return [8, 12, 16, 20].reduce((id, at, index) => {
		const cut = at + index;
		return `${id.slice(0, cut)}-${id.slice(cut)}`;
	}, hex);
}
