import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trustIn, type Publisher, type SignatureState } from './trust.ts';

const date = '2026-11-22';
const signature = { key: 'K', value: 'V' };
const publisher: Publisher = { key: 'K', name: 'Land', from: '2026-01-01', until: '2026-12-31' };

describe('who made a catalogue', () => {
	it('is confirmed by a known key within its days, both ends included', () => {
		const confirmed = { state: 'confirmed', name: 'Land' };
		expect(trustIn('fits', { signature, date }, [publisher])).toEqual(confirmed);
		for (const each of ['2026-01-01', '2026-12-31']) {
			expect(trustIn('fits', { signature, date: each }, [publisher])).toEqual(confirmed);
		}
		const open = { ...publisher, until: null };
		expect(trustIn('fits', { signature, date: '2099-01-01' }, [open])).toEqual(confirmed);
	});

	it('is not confirmed on other days or by another key', () => {
		for (const each of ['2025-12-31', '2027-01-01']) {
			const trust = trustIn('fits', { signature, date: each }, [publisher]);
			expect(trust).toEqual({ state: 'unconfirmed' });
		}
		const stranger = { ...publisher, key: 'other' };
		expect(trustIn('fits', { signature, date }, [stranger])).toEqual({ state: 'unconfirmed' });
	});

	it('is never confirmed unless the signature fits', () => {
		const states = fc.constantFrom<SignatureState>('unsigned', 'broken', 'uncheckable');
		fc.assert(
			fc.property(states, (state) => {
				expect(trustIn(state, { signature, date }, [publisher])).toEqual({ state });
			})
		);
	});

	it('by one key may pass from one name to the next', () => {
		const next = { ...publisher, name: 'Bund', from: '2027-01-01', until: null };
		const trust = trustIn('fits', { signature, date: '2027-03-01' }, [publisher, next]);
		expect(trust).toEqual({ state: 'confirmed', name: 'Bund' });
	});
});
