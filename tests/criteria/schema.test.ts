import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogueJsonSchema } from '#lib/catalogue/json-schema.ts';

it.each([['criteria/catalogue.schema.json'], ['static/catalogue.schema.json']])(
	'%s is what the schema says',
	(name) => {
		const file = JSON.parse(readFileSync(name, 'utf8')) as unknown;
		expect(file, 'run: npx tsx .ci/schema.ts').toEqual(catalogueJsonSchema());
	}
);
