import type { Assessment } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { verdictOf } from '#lib/domain/evaluation.ts';
import { asFrozen, frozenChecksOf, unchangedSince, type FrozenCheck } from '#lib/domain/frozen.ts';
import { checkCode } from '#lib/exchange/check-code.ts';
import type { DocumentKind, MadeDocument } from '#lib/report/kinds.ts';
import { ratsvorlage as words } from '#lib/texts/ratsvorlage.ts';
import { catalogueOf } from './catalogues.ts';
import type { CheckSession } from './check-session.svelte.ts';
import { now } from './clock.ts';
import { trustOf } from './trust.ts';
import { knowledge } from './wissen.svelte.ts';

export type { DocumentKind } from '#lib/report/kinds.ts';

export interface DocumentOptions {
	/** Of the Ratsvorlage; true if not given. */
	readonly withAnnex?: boolean;
	/** Of the Ratsvorlage: id of the state laid down, instead of the check as it is. */
	readonly frozen?: string;
	/** Of the poster: id of the criterion; the first one if not given. */
	readonly criterion?: string;
}

export interface SessionDocument extends MadeDocument {
	/** What is in it, to be attached to a PDF with data. */
	readonly assessment: Assessment;
	/** What tells it apart from others of its kind, for its file name; empty where nothing does. */
	readonly detail: string;
}

/**
 * A document of the check as it is in this moment; `assessment` may be handed over when it has just been stored.
 * Rejects while the check is not ready.
 */
export async function documentOf(
	session: CheckSession,
	kind: DocumentKind,
	options: DocumentOptions = {},
	assessment = session.assessment
): Promise<SessionDocument> {
	const { catalogue } = session;
	if (catalogue === null || assessment === null) throw new Error('the check is not ready');
	const kinds = await import('#lib/report/kinds.ts');
	if (kinds.isSheetKind(kind)) {
		const trust = await trustOf(assessment, catalogue);
		const input = { ...sheetInput(catalogue, assessment, options), trust };
		const document = kinds.sheetDocument(kind, input);
		const detail = kind === 'plakat' ? String(input.criterion.number) : '';
		return { document, texts: [], assessment, detail };
	}
	const frozen = kind === 'ratsvorlage' ? frozenFor(assessment, options.frozen) : null;
	const stated = frozen === null ? { catalogue, assessment } : await laidDown(assessment, frozen);
	await knowledge.load();
	const made = kinds.checkDocument(kind, {
		...stated,
		trust: await trustOf(stated.assessment, stated.catalogue),
		// of this very state: another key may have been typed since
		verdict: verdictOf(stated.catalogue, stated.assessment),
		requirements: knowledge.requirements,
		date: now(),
		version: frozen && { number: frozen.number, at: frozen.at, code: await checkCode(frozen) },
		withAnnex: options.withAnnex ?? true
	});
	const state = frozen === null ? words.draftName : words.frozenName(frozen.number);
	return { ...made, assessment, detail: kind === 'ratsvorlage' ? state : '' };
}

/** The same as plain text, to paste elsewhere. */
export async function textOfDocument(
	session: CheckSession,
	kind: DocumentKind,
	options: DocumentOptions
): Promise<string> {
	const { document } = await documentOf(session, kind, options);
	const { plainTextOf } = await import('#lib/report/plain-text.ts');
	return plainTextOf(document);
}

/** The state that was asked for, else the latest as long as it still is the present one. */
function frozenFor(assessment: Assessment, id: string | undefined): FrozenCheck | null {
	if (id === undefined) return unchangedSince(assessment);
	return frozenChecksOf(assessment).find((each) => each.id === id) ?? null;
}

async function laidDown(assessment: Assessment, frozen: FrozenCheck) {
	const catalogue = await catalogueOf(frozen);
	if (catalogue === null) throw new Error('the catalogue of this state is not at hand');
	return { catalogue, assessment: asFrozen(assessment, frozen) };
}

function sheetInput(catalogue: Catalogue, assessment: Assessment, { criterion }: DocumentOptions) {
	const { criteria } = catalogue;
	const chosen = criteria.find((each) => each.id === criterion) ?? criteria[0];
	if (chosen === undefined) throw new Error('a catalogue without criteria');
	return {
		catalogue,
		sha256: assessment.catalogue.sha256,
		date: now(),
		inScope: verdictOf(catalogue, assessment).core.map((each) => each.criterion),
		criterion: chosen
	};
}
