import type { Assessment } from '../domain/assessment.ts';
import type { Baustein, Catalogue } from '../domain/catalogue.ts';
import { chapterOf, pagesOf, problemOf, scopeOf } from '../domain/chapters.ts';
import { byCodeUnits } from '../domain/code-units.ts';
import { demandsOf, type Demand } from '../domain/demands.ts';
import { hintsOf } from '../domain/hints.ts';
import { isAtHand } from '../domain/plan-facts.ts';
import { registerOf, type PlanRecord, type Register } from '../domain/register.ts';
import type { Requirement } from '../domain/wissen.ts';
import { dayOf } from '../texts/common.ts';
import { kapitel } from '../texts/kapitel.ts';
import { tender as words } from '../texts/leistungsbeschreibung.ts';
import { detail, heading, list, checkMeta, paragraph } from './blocks.ts';
import type { Block, ReportDocument } from './document.ts';
import { monthWords, planName } from './plan-blocks.ts';

/** What the tender text is made of. `date` is ISO 8601 with offset; equal input gives an equal document. */
export interface TenderInput {
	readonly catalogue: Catalogue;
	readonly assessment: Assessment;
	readonly requirements: readonly Requirement[];
	readonly date: string;
}

interface Context extends TenderInput {
	readonly register: Register;
	readonly demands: readonly Demand[];
}

interface Section {
	readonly title: string;
	readonly blocks: readonly Block[];
}

/** Points: a heading, its sentence and the head of a table stay on one page. */
const KEEP = 140;

/**
 * The Leistungsbeschreibung as a draft: what is to be written at which length, which plans are to be used, and what is
 * not asked for. Sections without content are left out.
 */
export function tenderDocument(input: TenderInput): ReportDocument {
	const { catalogue, assessment, requirements, date } = input;
	const meta = checkMeta(words, input);
	const context: Context = {
		...input,
		register: registerOf(assessment),
		demands: demandsOf(catalogue, assessment, requirements)
	};
	return {
		meta,
		blocks: [
			heading(1, meta.title),
			detail({ text: words.status(dayOf(date), catalogue.version) }),
			{ type: 'notice', title: words.notice, text: words.noticeText },
			...sectionsOf(context)
				.filter(({ blocks }) => blocks.length > 0)
				.flatMap(({ title, blocks }, index): Block[] => [
					{ type: 'heading', level: 2, text: words.numbered(index + 1, title), keep: KEEP },
					...blocks
				])
		]
	};
}

function sectionsOf(context: Context): Section[] {
	return [
		{ title: words.subject, blocks: subjectBlocks(context) },
		{ title: words.scope, blocks: scopeBlocks(context) },
		{ title: words.plans, blocks: planBlocks(context) },
		{ title: words.data, blocks: list(textsOf(context, 'daten')) },
		{ title: words.contents, blocks: list(textsOf(context, 'inhalt')) },
		{
			title: words.formats,
			blocks: list([...textsOf(context, 'formate'), ...formatsOf(context)])
		},
		{ title: words.excluded, blocks: list(excludedOf(context)) },
		{ title: words.open, blocks: openBlocks(context) }
	];
}

function subjectBlocks({ catalogue, assessment }: Context): Block[] {
	const { profile } = assessment;
	const work = words.works[String(profile['vorhaben'] ?? '')] ?? words.otherWork;
	const facts = Object.entries(words.facts).flatMap(([id, label]) => {
		const answer = profile[id];
		if (answer === undefined) return [];
		const { options = [] } = catalogue.profile.find((each) => each.id === id) ?? {};
		return [`${label}: ${options.find((each) => each.id === answer)?.label ?? grouped(answer)}`];
	});
	return [paragraph(words.subjectText(assessment.municipality.name.trim(), work)), ...list(facts)];
}

/** 4.800 out of 4800. */
function grouped(value: string | number): string {
	return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}

function scopeBlocks({ catalogue, register }: Context): Block[] {
	const { decided, all, pages } = scopeOf(catalogue, register);
	if (decided === 0) return [paragraph(words.noChapters)];
	const limit = decided === all ? words.limit(pages) : words.limitProposed(pages);
	const rows = catalogue.bausteine
		.filter(({ id }) => !['offen', 'weglassen'].includes(chapterOf(register, id).work))
		.map((baustein) => [
			baustein.title,
			serviceOf(catalogue, register, baustein.id),
			extentOf(register, baustein)
		]);
	if (rows.length === 0) return [paragraph(limit)];
	return [
		paragraph(limit),
		{
			type: 'table',
			caption: words.chaptersCaption,
			head: [words.chapter, words.service, words.extent],
			rows,
			widths: [5, 5, 3],
			small: true
		}
	];
}

function serviceOf(catalogue: Catalogue, register: Register, id: string): string {
	const { work, from } = chapterOf(register, id);
	if (work === 'beauftragen' || work === 'haben' || work === 'neu') return words.services[work];
	const source =
		register.fachplanungen.find((plan) => plan.id === from)?.title ??
		catalogue.bausteine.find((baustein) => baustein.id === from)?.title;
	return source === undefined ? words.noSource : words.takeOver(source);
}

function extentOf(register: Register, baustein: Baustein): string {
	const chapter = chapterOf(register, baustein.id);
	const pages = pagesOf(baustein, chapter);
	if (chapter.depth === 'verweis' && pages === 0) return words.reference;
	return words.pages(kapitel.depths[chapter.depth ?? 'vertieft'], pages);
}

function planBlocks(context: Context): Block[] {
	const plans = context.register.fachplanungen
		.filter(isAtHand)
		.toSorted((a, b) => byCodeUnits(a.title, b.title));
	if (plans.length === 0) return [];
	return [
		paragraph(words.plansLead),
		{
			type: 'table',
			caption: words.plansCaption,
			head: [words.plan, words.owner, words.stand, words.use],
			rows: plans.map((plan) => [
				planName(plan),
				plan.owner.trim() || words.openOwner,
				monthWords(plan.stand),
				usesOf(plan, context)
			]),
			widths: [4, 3, 2, 5],
			small: true
		}
	];
}

/** The chapters that use a plan with where it stands in it, and where the plan itself is to be found. */
function usesOf(plan: PlanRecord, { catalogue, register }: Context): string {
	const cells = register.matrix[plan.id] ?? {};
	const uses = catalogue.bausteine.flatMap(({ id, title }) => {
		const { work, from } = chapterOf(register, id);
		const { use, reference = '' } = cells[id] ?? {};
		const isUsed = (work === 'uebernehmen' && from === plan.id) || use === 2 || use === 3;
		if (!isUsed || work === 'weglassen') return [];
		return [reference.trim() === '' ? title : words.located(title, reference)];
	});
	const place = plan.place?.trim() ? [words.place(plan.place)] : [];
	return [uses.join(', ') || words.noUse, ...place].join('. ');
}

function textsOf({ demands }: Context, part: Requirement['part']): string[] {
	return demands
		.filter((demand) => demand.isIn && demand.part === part)
		.map(({ text }) => text)
		.filter((text) => text.trim() !== '');
}

function formatsOf({ register }: Context): string[] {
	return register.fachplanungen.flatMap((plan) =>
		isAtHand(plan) && plan.formats?.trim() ? [words.formatsOf(planName(plan), plan.formats)] : []
	);
}

function excludedOf({ catalogue, register, demands }: Context): string[] {
	const chapters = catalogue.bausteine.flatMap(({ id, title }) => {
		const { work, reason = '' } = chapterOf(register, id);
		if (work === 'haben' || work === 'neu') return [words.byTown(title)];
		return work === 'weglassen' ? [words.leftOut(title, reason.trim())] : [];
	});
	const refused = demands
		.filter(({ isIn, reason }) => !isIn && reason.trim() !== '')
		.map(({ criterion, reason }) => words.notAsked(criterion.title, reason));
	const surveys = register.fachplanungen.some(isAtHand) ? [words.noSurveys] : [];
	return [...surveys, ...chapters, ...refused];
}

function openBlocks(context: Context): Block[] {
	const { catalogue, register, date } = context;
	const chapters = catalogue.bausteine.flatMap(({ id, title }) => {
		if (chapterOf(register, id).work === 'offen') return [words.openChapter(title)];
		const problem = problemOf(register, id);
		return problem === null ? [] : [words.problem(title, words.problems[problem])];
	});
	const textOf = (id: string) => register.goals.find((goal) => goal.id === id)?.text ?? '';
	const conflicts = hintsOf(catalogue, register, date.slice(0, 10))
		.filter(({ rule, decision }) => rule === 'DW5' && decision?.state !== 'abgelehnt')
		.map(({ a, b }) => words.conflict(textOf(a.id), textOf(b.id)));
	const items = [...chapters, ...contradictionsIn(context), ...conflicts];
	return items.length === 0 ? [] : [paragraph(words.openLead), ...list(items)];
}

/** What is asked for although every chapter it belongs to is left out. */
function contradictionsIn({ catalogue, register, demands }: Context): string[] {
	return demands.flatMap(({ criterion: { number, title, bausteine }, isIn }) => {
		const chapters = catalogue.bausteine.filter(({ id }) => bausteine.includes(id));
		const areOut = chapters.every(({ id }) => chapterOf(register, id).work === 'weglassen');
		if (!isIn || chapters.length === 0 || !areOut) return [];
		return [words.contradiction(number, title, chapters.map((each) => each.title).join(', '))];
	});
}
