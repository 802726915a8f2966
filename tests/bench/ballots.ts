import type { Assessment } from '#lib/domain/assessment.ts';
import { readBallots } from '#lib/domain/ballot-box.ts';
import { ballotCode, type BallotVote } from '#lib/domain/ballot.ts';
import type { Workshop } from '#lib/domain/workshop.ts';
import exampleFile from '#lib/session/example/musterstadt.insek.json' with { type: 'json' };
import { inTurns, median, timed, type Figure } from './figure.ts';

const RUNS = 20;
const PHONES = 40;
const ROOM = 9;
const example = exampleFile as unknown as Assessment;
const VOTES: readonly BallotVote[] = [0, 1, 2, 3, 'unknown', null];

/** Forty phones of one meeting, pasted at once, against `JSON.parse` of the same votes as forty objects. */
export async function ballots(): Promise<Figure[]> {
	const criteria = Object.keys(example.answers);
	const workshop: Workshop = { id: 'w', title: '', date: '2026-11-22', criteria, rounds: [] };
	const told = Array.from({ length: PHONES }, (_none, who) => ({
		room: ROOM,
		who,
		seq: 0,
		votes: criteria.map((_id, place) => VOTES[(who + place) % VOTES.length] ?? null)
	}));
	const codes = told.map(ballotCode);
	const texts = told.map((ballot) => JSON.stringify(ballot));
	const { values, references } = await inTurns(
		RUNS,
		() => timed(() => readBallots(example, workshop, ROOM, codes)),
		() => timed(() => texts.map((text) => JSON.parse(text) as unknown))
	);
	const [value, reference] = [median(values), median(references)];
	return [{ name: `${PHONES} Stimmzettel einlesen`, value, unit: 'ms', reference, limit: 10 }];
}
