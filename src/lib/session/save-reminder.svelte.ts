import { isReminderDue, type Reminded } from '#lib/domain/reminder.ts';
import type { CheckRow } from '#lib/store/database.ts';
import { now } from './clock.ts';
import { EXAMPLE_ID } from './new-check.ts';

/** The hint to save a file: on the page where its time has come, not on the next ones. Lives as long as its check. */
export class SaveReminder {
	isShown = $state(false);
	#last: Reminded | null = null;

	/** The check has changed, or an update waits. */
	look(row: CheckRow, hasUpdate: boolean): void {
		if (row.unsaved === 0) {
			this.#last = null;
			this.rest();
			return;
		}
		const at = now();
		if (row.id === EXAMPLE_ID || !isReminderDue(row, this.#last, at, hasUpdate)) return;
		this.#last = { at, unsaved: row.unsaved, hasUpdate };
		this.isShown = true;
	}

	/** It was there to be seen. */
	rest(): void {
		this.isShown = false;
	}
}
