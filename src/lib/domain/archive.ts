import type { Answer, Assessment, Open } from './assessment.ts';
import type { StoredProposal } from './proposals.ts';
import type { TenderItem } from './register.ts';

/** Which version of a catalogue something was said to. */
export interface VersionRef extends Open {
	readonly id: string;
	readonly version: string;
	readonly sha256?: string;
}

interface ArchiveFields extends Open {
	/** Of the criterion, as its version has it. */
	readonly title: string;
	/** Answers of a still earlier version nobody had confirmed. */
	readonly proposals?: readonly StoredProposal[];
	/** What was to stand in the tender. */
	readonly plan?: TenderItem;
}

/**
 * An answer whose question a later version of the criteria no longer asks as it did: kept to be read, and to come back.
 * Source: docs/formats.md, "Archiv".
 */
export interface ArchiveEntry extends ArchiveFields {
	readonly answer: Answer;
	readonly catalogue: VersionRef;
}

/** In a data file each part may be missing; answers to the same criterion in other versions follow, the latest first. */
export type StoredArchiveEntry = Partial<ArchiveFields> & {
	readonly answer?: Partial<Answer>;
	/** Or its version alone. */
	readonly catalogue?: VersionRef | string;
	readonly earlier?: readonly StoredArchiveEntry[];
};

/** By criterion. */
export type StoredArchive = Readonly<Record<string, StoredArchiveEntry>>;

/** Answers by the criterion they were given to, the latest first. */
export type Archive = ReadonlyMap<string, readonly ArchiveEntry[]>;

/** The archive of a check, with what holds where nothing is said. Total. */
export function archiveOf({
	archive = {},
	updatedAt
}: Pick<Assessment, 'archive' | 'updatedAt'>): Archive {
	const entries = Object.entries(archive).map(([criterion, { earlier = [], ...latest }]) => {
		const whole = [latest, ...earlier].map(
			({ answer, catalogue = '', ...entry }): ArchiveEntry => ({
				title: criterion,
				...entry,
				catalogue: versionIn(catalogue),
				answer: { state: 'open', updatedAt, ...answer }
			})
		);
		return [criterion, whole] as const;
	});
	return new Map(entries);
}

function versionIn(catalogue: VersionRef | string): VersionRef {
	return typeof catalogue === 'string' ? { id: '', version: catalogue } : catalogue;
}

/** The same as it stands in a data file; undefined when it is empty. */
export function storedArchive(archive: Archive): StoredArchive | undefined {
	const entries = [...archive].flatMap(([criterion, [latest, ...earlier]]) =>
		latest === undefined
			? []
			: [[criterion, earlier.length === 0 ? latest : { ...latest, earlier }] as const]
	);
	return entries.length === 0 ? undefined : Object.fromEntries(entries);
}
