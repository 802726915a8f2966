/**
 * Goes to the first field whose content cannot be read and is stored nowhere; answers whether there is one. Leaving or
 * saving would lose it without a word.
 */
export function toUnreadField(): boolean {
	const field = document.querySelector<HTMLElement>('main [data-unread]');
	// what is wrong is not said while it is being typed
	field?.blur();
	field?.focus();
	return field !== null;
}
