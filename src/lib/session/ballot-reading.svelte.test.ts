import { beforeEach, describe, expect, it } from 'vitest';
import { notice } from '#lib/app/notice.svelte.ts';
import { readBallots } from '#lib/domain/ballot-box.ts';
import { ballotCode, type BallotVote } from '#lib/domain/ballot.ts';
import { applied } from '#lib/domain/change.ts';
import { planWorkshop } from '#lib/domain/voting.ts';
import { workshopIn } from '#lib/domain/workshop.ts';
import { ballotText } from '#lib/exchange/ballot-file.ts';
import { qrOf } from '#lib/exchange/qr.ts';
import { assessmentOf } from '../../../tests/fixtures/method/build.ts';
import { pixelsOf } from '../../../tests/fixtures/qr-pixels.ts';
import { BallotReading } from './ballot-reading.svelte.ts';

const ROOM = 9;
const AT = '2026-11-22T19:30:00+01:00';
const PLAN = {
	id: 'w',
	title: 'Werkstatt',
	date: '2026-11-22',
	criteria: ['a', 'b'],
	rounds: []
};

const told = (who: number, votes: readonly BallotVote[], seq = 0, room = ROOM) =>
	ballotCode({ room, who, seq, votes });
const fileOf = (code: string, name = 'Stimmzettel.json') =>
	new File([ballotText({ catalogue: { id: 'k', version: '1.0.0' }, code })], name);

/** A reading whose ballots end in the box of a check, as the page of the moderator does it. */
function readingIn(check = assessmentOf({})) {
	const make = (edits: ReturnType<typeof planWorkshop>) => {
		check = edits.reduce((each, edit) => applied(each, { id: 'x', at: AT, ...edit }), check);
	};
	make(planWorkshop(check, PLAN));
	return new BallotReading((codes) => {
		const workshop = workshopIn(check, 'w') ?? PLAN;
		const { edits, results } = readBallots(check, workshop, ROOM, codes);
		make(edits);
		return results;
	});
}

const saidBy = ({ lines }: BallotReading) => lines.map(({ result }) => result).toReversed();

let reading: BallotReading;
beforeEach(() => {
	reading = readingIn();
	notice.clear();
});

describe('reading ballots', () => {
	it('takes many at once, and says of each what became of it', () => {
		const typo = told(1, [2, 3]).replace(/.$/, (last) => (last === '0' ? '1' : '0'));
		const text = [
			told(1, [2, 3]),
			`Bauamt: ${told(2, ['unknown', 0])}`,
			told(1, [1, 3], 1),
			told(2, ['unknown', 0]),
			told(3, [1, 1], 0, 10),
			typo,
			told(4, [1, 1, 1])
		].join('\n');
		expect(reading.readText(text)).toBe(true);
		expect(saidBy(reading)).toEqual([
			'new',
			'new',
			'newer',
			'known',
			'foreign',
			'checksum',
			'vote'
		]);
		expect(reading.count).toBe(3);
		expect(notice.text).toContain('3 gelesen');
		expect(notice.isHidden).toBe(true);
	});

	it('says that nothing was there, and what is missing of a torn one', () => {
		expect(reading.readText('  ')).toBe(false);
		expect(reading.lines).toEqual([]);
		expect(reading.readText('04MK 2')).toBe(true);
		expect(reading.lines).toMatchObject([{ what: '„04MK 2“', result: 'length' }]);
	});

	it('takes files one after the other, and names those that are none', async () => {
		await reading.readFile(fileOf(told(1, [2, 3])));
		await reading.readFile(fileOf(told(1, [2, 3])));
		await reading.readFile(new File(['{"format":"insek-check/assessment"}'], 'Check.json'));
		await reading.readFile(new File([' '.repeat(20_000)], 'groß.txt'));
		expect(saidBy(reading)).toEqual(['new', 'known', 'other', 'tooBig']);
		expect(reading.lines[1]).toMatchObject({ what: 'Check.json' });
	});

	it('reads one phone after the other before the camera, each once', async () => {
		const look = async (text: string) => reading.readPicture(pixelsOf(await qrOf(text), 4));
		await look(told(1, [2, 3]));
		await look(told(1, [2, 3]));
		await look(told(2, [0, 3]));
		await look('https://a.example/');
		expect(saidBy(reading)).toEqual(['new', 'new', 'other']);
		expect(notice.text).toContain('2 gelesen');
	});
});
