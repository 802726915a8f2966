/** A name for one visit of a field: all that is typed or chosen in it is one step of undo. */
export function newVisit(): string {
	return crypto.getRandomValues(new Uint32Array(2)).join('-');
}
