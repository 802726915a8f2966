import { expect, test } from 'vitest';
import { areaBars } from './area-bars.ts';

const area = { id: 'strategie', title: 'Strategie', description: '' };

test('the caption says what filled, hatched and dashed mean', () => {
	const figure = areaBars([{ area, score: null, band: { low: 33, high: 84, point: 60 } }], 50);
	expect(figure?.caption).toMatch(/Gefüllt: .*Schraffiert: .*Gestrichelte Linie bei 50: /);
});

test('areas without a band have no bars', () => {
	expect(areaBars([{ area, score: null, band: null }], 50)).toBeNull();
});
