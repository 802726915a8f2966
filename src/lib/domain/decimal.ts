/** A number as it is written in German: with a comma, without groups; empty for none. */
export function decimalText(value: number | undefined): string {
	return value === undefined ? '' : String(value).replace('.', ',');
}
