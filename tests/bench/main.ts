// How fast, how heavy: one line per figure, each beside a reference measured in the same run. Nothing fails here, as
// times depend on the machine; a missed target is said at the end of its line.
import { answering } from './answering.ts';
import { ballots } from './ballots.ts';
import { carrying } from './carrying.ts';
import { doubleWork } from './double-work.ts';
import { effort } from './effort.ts';
import { line } from './figure.ts';
import { firstLoad } from './first-load.ts';
import { manyChecks } from './many-checks.ts';
import { meeting } from './meeting.ts';
import { merging } from './merging.ts';
import { offline } from './offline.ts';
import { slowDevice } from './slow-device.ts';
import { openStage } from './stage.ts';
import { documents } from './documents.ts';

const stage = await openStage();
try {
	for (const group of [
		firstLoad,
		slowDevice,
		answering,
		documents,
		manyChecks,
		offline,
		doubleWork,
		merging,
		meeting,
		effort,
		carrying,
		ballots
	]) {
		for (const figure of await group(stage)) console.log(line(figure));
	}
} finally {
	await stage.close();
}
