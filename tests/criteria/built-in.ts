import { readCriteria } from '#lib/catalogue/read-criteria.ts';

/** The newest of the app's own catalogues, from disk. */
export const builtIn = (() => {
	const newest = readCriteria('criteria').catalogues.at(-1);
	if (newest === undefined) throw new Error('criteria/ holds no catalogue');
	return newest;
})();
