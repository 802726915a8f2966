/** A name for one visit of a field: all that is typed or chosen in it is one step of undo. */
export function newVisit(): string {
	return crypto.getRandomValues(new Uint32Array(2)).join('-');
}

/** The focus moves within the element that listens: neither a visit begins nor one ends. */
export function staysWithin({
	relatedTarget,
	currentTarget
}: FocusEvent & { readonly currentTarget: HTMLElement }): boolean {
	return relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
}
