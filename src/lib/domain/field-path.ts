import { isRecord } from './record.ts';

/** What stands at a place such as `levels.0` or `classic.admin`; undefined where there is nothing. Total. */
export function fieldAt(value: unknown, place: string): unknown {
	return place.split('.').reduce<unknown>((inner, key) => {
		if (Array.isArray(inner)) return inner[Number(key)];
		return isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined;
	}, value);
}
