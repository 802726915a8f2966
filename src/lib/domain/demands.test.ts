import { expect, it } from 'vitest';
import { builtIn } from '../../../tests/criteria/built-in.ts';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import { demandsOf } from './demands.ts';

const requirements = [
	{ criterion: 'standarddaten', part: 'daten', text: 'Amtliche Zahlen.' },
	{ criterion: 'foerderableitung', part: 'inhalt', text: 'Eine Tabelle.' }
] as const;
const { catalogue } = builtIn;

function demand(id: string, part: object) {
	const assessment = { ...assessmentOf({}), ...part };
	return demandsOf(catalogue, assessment, requirements).find(
		({ criterion }) => criterion.id === id
	);
}

it('asks for what there is a sentence for, until someone leaves it out', () => {
	expect(demand('standarddaten', {})).toMatchObject({
		isIn: true,
		part: 'daten',
		text: 'Amtliche Zahlen.'
	});
	const plan = { standarddaten: { inScope: false, reason: 'Liegt vor.' } };
	expect(demand('standarddaten', { plan })).toMatchObject({ isIn: false, reason: 'Liegt vor.' });
});

it('asks in the words of the user', () => {
	const plan = { standarddaten: { requirement: 'Nur Zahlen des Landes.' } };
	expect(demand('standarddaten', { plan })).toMatchObject({
		text: 'Nur Zahlen des Landes.',
		proposed: 'Amtliche Zahlen.'
	});
});

it('asks for nothing else, unless someone takes it in', () => {
	expect(demand('nutzung-im-alltag', {})).toMatchObject({ isIn: false, text: '' });
	const plan = { 'nutzung-im-alltag': { inScope: true, requirement: 'Eine Kurzfassung.' } };
	expect(demand('nutzung-im-alltag', { plan })).toMatchObject({ isIn: true });
});

it('does not ask for what does not apply here', () => {
	expect(demand('foerderableitung', { profile: { foerderung: 'keine' } })).toBeUndefined();
	expect(demand('foerderableitung', { profile: {} })).toMatchObject({ isIn: true });
});
