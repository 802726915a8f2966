/** A key with what is held down: "ctrl+shift+z". Cmd of a Mac counts as Ctrl. */
export function keysOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): string {
	const held = [
		(ctrlKey || metaKey) && 'ctrl',
		shiftKey && 'shift',
		altKey && 'alt',
		key.toLowerCase()
	];
	return held.filter(Boolean).join('+');
}

/** A text is being typed there, which has an undo of its own. */
export function isTyping(target: EventTarget | null): boolean {
	if (target instanceof HTMLInputElement) return target.type === 'text';
	return target instanceof HTMLTextAreaElement;
}
