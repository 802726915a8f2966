import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roomFragment, roomLinkIn, type RoomLink } from './room-link.ts';

const EXAMPLE: RoomLink = {
	room: 0x9f3a,
	catalogue: { id: 'insek-kleine-kommunen', version: '0.1.0', mark: '1b2c' },
	mask: 0b101
};
const hex = fc.nat(0xffff).map((number) => number.toString(16).padStart(4, '0'));
const link: fc.Arbitrary<RoomLink> = fc
	.record({
		room: fc.nat(0xffff),
		isOnCriteria: fc.boolean(),
		id: fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/),
		version: fc.constantFrom('0.1.0', '12.0.3', '1.2.3-test', '1.0.0-Rc.1'),
		mark: hex,
		mask: fc.integer({ min: 1, max: 2 ** 30 - 1 })
	})
	.map(({ room, isOnCriteria, mask, ...catalogue }) => ({
		room,
		...(isOnCriteria ? { kind: 'kriterien' as const } : {}),
		catalogue,
		mask
	}));

describe('an invitation', () => {
	it('stands behind the "#" of an address', () => {
		const fragment = roomFragment(EXAMPLE);
		expect(fragment).toMatch(
			/^w1\/9f3a\/s\/00000005\/insek-kleine-kommunen\/0\.1\.0\/1b2c\/[0-9a-f]{6}$/
		);
		expect(roomLinkIn(fragment)).toEqual(EXAMPLE);
		expect(roomLinkIn(`https://check.example/stimmzettel/#${fragment}`)).toEqual(EXAMPLE);
		expect(roomLinkIn(`Bitte öffnen: https://a.example/#${fragment}. Danke!`)).toEqual(EXAMPLE);
		expect(roomLinkIn(`#${encodeURIComponent(fragment)}`)).toEqual(EXAMPLE);
	});

	it('comes back whole', () => {
		fc.assert(
			fc.property(link, (each) => {
				expect(roomLinkIn(`https://x.example/stimmzettel/#${roomFragment(each)}`)).toEqual(each);
			})
		);
	});

	it('is told from none, from a torn one and from that of a later app', () => {
		expect(roomLinkIn('')).toBe('none');
		expect(roomLinkIn('https://check.example/stimmzettel/')).toBe('none');
		expect(roomLinkIn('#inhalt')).toBe('none');
		expect(roomLinkIn('#w1/9f3a/s/0000')).toBe('torn');
		expect(roomLinkIn('#w2/anything')).toBe('version');
		const nothingChosen = roomFragment({ ...EXAMPLE, mask: 0 });
		expect(roomLinkIn(nothingChosen)).toBe('torn');
	});

	it('with one wrong character, or cut anywhere, never becomes another one', () => {
		const fragment = roomFragment(EXAMPLE);
		for (let place = 0; place < fragment.length; place += 1) {
			expect(typeof roomLinkIn(`#${fragment.slice(0, place)}`), `cut at ${place}`).toBe('string');
			for (const other of '01af-/.sk') {
				if (fragment[place] === other) continue;
				const wrong = `${fragment.slice(0, place)}${other}${fragment.slice(place + 1)}`;
				expect(typeof roomLinkIn(`#${wrong}`), wrong).toBe('string');
			}
		}
	});

	it('is total', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				expect(['none', 'torn', 'version']).toContain(roomLinkIn(`#w1/${text}`));
			})
		);
	});

	it('refuses to be written with more than 30 places', () => {
		expect(() => roomFragment({ ...EXAMPLE, mask: 2 ** 30 })).toThrow(RangeError);
	});
});
