import { asset } from '$app/paths';

/** Who offers this copy of the app; the operator edits `betreiber.json` beside the pages, no build needed. */
export interface Operator {
	readonly name: string;
	readonly anschrift: readonly string[];
	readonly vertreten: string;
	readonly email: string;
	readonly telefon: string;
	/** Contact of the data protection officer. */
	readonly datenschutz: string;
	/** Where to report barriers, if not the e-mail address. */
	readonly barriereMeldung: string;
}

/** Null when the file is missing, unreadable or names nobody: the app then calls itself a test version. */
export async function loadOperator(): Promise<Operator | null> {
	try {
		const response = await fetch(asset('/betreiber.json'), { cache: 'no-cache' });
		return response.ok ? operatorFrom(await response.json()) : null;
	} catch {
		return null;
	}
}

/** Reads what is there; everything else is empty. Null without a name. */
export function operatorFrom(raw: unknown): Operator | null {
	if (typeof raw !== 'object' || raw === null) return null;
	const fields = raw as Record<string, unknown>;
	const text = (name: string) => (typeof fields[name] === 'string' ? fields[name].trim() : '');
	const lines = Array.isArray(fields['anschrift']) ? fields['anschrift'] : [];
	const operator: Operator = {
		name: text('name'),
		anschrift: lines.filter((line) => typeof line === 'string'),
		vertreten: text('vertreten'),
		email: text('email'),
		telefon: text('telefon'),
		datenschutz: text('datenschutz'),
		barriereMeldung: text('barriereMeldung')
	};
	return operator.name === '' ? null : operator;
}
