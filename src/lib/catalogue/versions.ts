import { byCodeUnits } from '../domain/code-units.ts';

/**
 * Order of two semantic versions "major.minor.patch" with or without "-prerelease": negative when `a` is older, 0 when
 * both have the same rank. A prerelease comes before its version. Total. Source: https://semver.org, 11.
 */
export function compareVersions(a: string, b: string): number {
	const [left, right] = [partsOf(a), partsOf(b)];
	for (let part = 0; part < 3; part += 1) {
		const difference = (left.core[part] ?? 0) - (right.core[part] ?? 0);
		if (difference !== 0) return difference;
	}
	return comparePrereleases(left.prerelease, right.prerelease);
}

function partsOf(version: string) {
	const [core = '', ...prerelease] = version.split('-');
	return {
		core: core.split('.').map(Number),
		prerelease: prerelease.length === 0 ? null : prerelease.join('-').split('.')
	};
}

function comparePrereleases(a: readonly string[] | null, b: readonly string[] | null): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	for (const [index, left] of a.entries()) {
		const right = b[index];
		const difference = right === undefined ? 1 : compareIdentifiers(left, right);
		if (difference !== 0) return difference;
	}
	return a.length - b.length;
}

/** Numbers by size and before words, words by their characters. */
function compareIdentifiers(a: string, b: string): number {
	const [isNumber, isOtherNumber] = [a, b].map((each) => /^\d+$/.test(each));
	if (isNumber && isOtherNumber) return Number(a) - Number(b);
	if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
	return byCodeUnits(a, b);
}
