import { mailAddress } from '#lib/domain/mail.ts';
import { anfrage as words } from '#lib/texts/anfrage.ts';
import { check as pages } from '#lib/texts/check.ts';
import type { ReadyCheck } from './open-check.ts';
import { knowledge } from './wissen.svelte.ts';

export interface Inquiry {
	/** All of it, as it is shown and copied. */
	readonly text: string;
	/** `mailto:` without a recipient. */
	readonly href: string;
	/** How much of the text the address holds. */
	readonly mail: 'whole' | 'shortened' | 'empty';
}

/**
 * A letter to the Fachstelle: where the check stands, what is open by number and title, and the question. Of what was
 * typed in the check it holds the name of the municipality alone.
 */
export function inquiryOf(
	{ assessment, catalogue, verdict }: ReadyCheck,
	question: string,
	withPoints: boolean
): Inquiry {
	const place = assessment.municipality.name.trim();
	const points = withPoints ? openPointsOf(verdict) : [];
	const letter = (count: number) =>
		words.letter({
			place,
			depth: pages.depths[assessment.depth],
			version: catalogue.version,
			headline: verdict.headline,
			points: points.slice(0, count),
			left: points.length - count,
			question: question.trim()
		});
	const letters = [...points.keys(), points.length].map((fewer) => letter(points.length - fewer));
	const { href, text } = mailAddress(words.subject(place), letters);
	const mail = text === 0 ? 'whole' : text === -1 ? 'empty' : 'shortened';
	return { text: letter(points.length), href, mail };
}

/** What has to be done next, and what nobody has answered or knows. */
function openPointsOf({ steps, toClarify }: ReadyCheck['verdict']): readonly string[] {
	return [...new Set([...steps.map(({ criterion }) => criterion), ...toClarify])]
		.toSorted((a, b) => a.number - b.number)
		.map(({ number, title }) => `${number} ${title}`);
}

/** Name and page of the Fachstelle, as the Wissen has them; null until it is loaded. */
export function fachstelle() {
	return knowledge.content?.partners.find(({ kind }) => kind === 'fachstelle') ?? null;
}
