import { describe, expect, it } from 'vitest';
import { builtIn } from '../../../tests/criteria/built-in.ts';
import { criteriaListDocument } from './criteria-list.ts';
import { plainTextOf } from './plain-text.ts';

const { catalogue, sha256 } = builtIn;
const date = '2026-11-22T10:00:00+01:00';
const document = criteriaListDocument({ catalogue, sha256, date });

describe('the Liste der Kriterien', () => {
	it('holds every text of every criterion, once by once in their order', () => {
		const text = plainTextOf(document);
		let at = 0;
		for (const { number, title, question, plain, levels, parts, ...rest } of catalogue.criteria) {
			const start = text.indexOf(`\n${number} ${title}\n`);
			expect(start, title).toBeGreaterThan(at);
			at = start;
			const own = text.slice(start, text.indexOf(`Fragen Sie: ${rest.ask.join(', ')}`, start));
			const texts = [question, plain, ...levels, rest.evidence, rest.tip];
			for (const each of [...texts, ...parts.map((part) => part.text)]) {
				expect(own).toContain(each);
			}
		}
	});

	it('says when a criterion is in the core, when it holds, and what its levels are called', () => {
		const text = plainTextOf(document);
		const core = catalogue.criteria.filter(({ core: isCore }) => isCore);
		expect(text.split('Kernkriterium · Ziel: ').length - 1).toBe(core.length);
		const conditional = catalogue.criteria.filter(({ appliesWhen }) => appliesWhen !== null);
		expect(text.split('Gilt nur bei: ').length - 1).toBe(conditional.length);
		expect(text).toContain('– 2 reicht. Text: ');
	});

	it('has a heading for each area and below it one for each criterion', () => {
		const headings = document.blocks.flatMap((block) => (block.type === 'heading' ? [block] : []));
		expect(headings.filter(({ level }) => level === 2).map(({ text }) => text)).toEqual(
			catalogue.areas.map(({ title }) => title)
		);
		expect(headings.filter(({ level }) => level === 3)).toHaveLength(catalogue.criteria.length);
		expect(document.meta.footer).toContain(sha256.slice(0, 12));
	});
});
