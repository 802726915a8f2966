// Writes the catalogue's JSON Schema, once beside the catalogues and once to be served; a test compares both files with
// the source. Run: npx tsx .ci/schema.ts
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { catalogueJsonSchema } from '../src/lib/catalogue/json-schema.ts';

const FILES = ['criteria/catalogue.schema.json', 'static/catalogue.schema.json'];

const options = await resolveConfig('package.json');
const text = await format(JSON.stringify(catalogueJsonSchema()), { ...options, parser: 'json' });
for (const file of FILES) writeFileSync(file, text);
