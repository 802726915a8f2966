import type { Assessment } from '#lib/domain/assessment.ts';
import type { Catalogue } from '#lib/domain/catalogue.ts';
import { sheetFiguresOf } from '#lib/domain/data-sheet.ts';
import { verdictOf } from '#lib/domain/evaluation.ts';
import {
	asFrozen,
	formerStateOf,
	frozenChecksOf,
	unchangedSince,
	type FrozenCheck
} from '#lib/domain/frozen.ts';
import { checkCode } from '#lib/exchange/check-code.ts';
import type { ComparedWith, DocumentKind, LaidDown, MadeDocument } from '#lib/report/kinds.ts';
import { ratsvorlage as words } from '#lib/texts/ratsvorlage.ts';
import { catalogueOf, versionsBetween } from './catalogues.ts';
import type { CheckSession } from './check-session.svelte.ts';
import { now } from './clock.ts';
import { trustOf } from './trust.ts';
import { knowledge } from './wissen.svelte.ts';

export type { DocumentKind } from '#lib/report/kinds.ts';

export interface DocumentOptions {
	/** Of the Ratsvorlage; true if not given. */
	readonly withAnnex?: boolean;
	/**
	 * Id of a state laid down. Of the Ratsvorlage: instead of the check as it is. Of "Ein Jahr danach": what it is
	 * compared with, instead of the latest that is another.
	 */
	readonly frozen?: string;
	/** Of the poster: id of the criterion; the first one if not given. */
	readonly criterion?: string;
	/** Of the protocol: id of the meeting; the latest one if not given. */
	readonly workshop?: string;
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
	const asked = frozenFor(kind, assessment, options.frozen);
	const stated =
		asked.shown === null ? { catalogue, assessment } : await asLaidDown(assessment, asked.shown);
	await knowledge.load();
	const made = kinds.checkDocument(kind, {
		...stated,
		trust: await trustOf(stated.assessment, stated.catalogue),
		// of this very state: another key may have been typed since
		verdict: verdictOf(stated.catalogue, stated.assessment),
		requirements: knowledge.requirements,
		figures: knowledge.content ? sheetFiguresOf(knowledge.content) : [],
		date: now(),
		version: asked.shown && (await withCode(asked.shown)),
		former: asked.former && (await comparedWith(asked.former, stated.catalogue)),
		workshop: options.workshop,
		withAnnex: options.withAnnex ?? true
	});
	return { ...made, assessment, detail: detailOf(kind, asked.shown) };
}

/** What tells papers for the council apart. */
function detailOf(kind: DocumentKind, shown: FrozenCheck | null): string {
	if (kind !== 'ratsvorlage') return '';
	return shown === null ? words.draftName : words.frozenName(shown.number);
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

interface Asked {
	/** The state the document shows, instead of the check as it is. */
	readonly shown: FrozenCheck | null;
	/** The state it is compared with. */
	readonly former: FrozenCheck | null;
}

/** Papers for the council show the latest state laid down as long as it still is the present one. */
function frozenFor(kind: DocumentKind, assessment: Assessment, id: string | undefined): Asked {
	const chosen = frozenChecksOf(assessment).find((each) => each.id === id) ?? null;
	const shown = unchangedSince(assessment);
	if (kind === 'ratsvorlage') return { shown: id === undefined ? shown : chosen, former: null };
	if (kind !== 'jahr') return { shown: null, former: null };
	return { shown, former: id === undefined ? formerStateOf(assessment) : chosen };
}

async function asLaidDown(assessment: Assessment, frozen: FrozenCheck) {
	return { catalogue: await catalogueAt(frozen), assessment: asFrozen(assessment, frozen) };
}

async function withCode(frozen: FrozenCheck): Promise<LaidDown> {
	return { frozen, code: await checkCode(frozen) };
}

async function comparedWith(frozen: FrozenCheck, later: Catalogue): Promise<ComparedWith> {
	const catalogue = await catalogueAt(frozen);
	const via = await versionsBetween(catalogue, later);
	return { ...(await withCode(frozen)), catalogue, via };
}

async function catalogueAt(frozen: FrozenCheck): Promise<Catalogue> {
	const catalogue = await catalogueOf(frozen);
	if (catalogue === null) throw new Error('the catalogue of this state is not at hand');
	return catalogue;
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
