const KEY = 'insek-check/tour';
const SEEN = 'gesehen';

/** Whether nobody on this device has closed the introduction yet; false where that could not be remembered. */
export function isTourDue(): boolean {
	try {
		return localStorage.getItem(KEY) !== SEEN;
	} catch {
		return false;
	}
}

export function endTour(): void {
	try {
		localStorage.setItem(KEY, SEEN);
	} catch {
		// storage is forbidden: then it does not come up in the first place
	}
}
