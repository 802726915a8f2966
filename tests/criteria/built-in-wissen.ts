import { readFileSync } from 'node:fs';
import { parseWissen } from '#lib/catalogue/wissen-schema.ts';
import { readCriteria } from '#lib/catalogue/read-criteria.ts';

const { wissen: file } = readCriteria('criteria');
const text = readFileSync(file, 'utf8');
const parsed = parseWissen(JSON.parse(text));
if (!parsed.ok) throw new Error(`${file} is not sound`);

/** The newest Wissen of the app, from disk. */
export const wissen = parsed.value;
export const bytesOfWissen = Buffer.byteLength(text);
