type SetAside = Readonly<Record<string, unknown>>;

/** With one more part put aside; a second value for a path gets a number. Source: docs/formats.md. */
export function withSetAside(setAside: SetAside, path: string, value: unknown): SetAside {
	let key = path;
	for (let number = 2; Object.hasOwn(setAside, key); number += 1) key = `${path} (${number})`;
	return { ...setAside, [key]: value };
}
