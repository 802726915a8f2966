// Writes the catalogue's JSON Schema; a test compares the file with the source. Run: npx tsx .ci/schema.ts
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { catalogueJsonSchema } from '../src/lib/catalogue/json-schema.ts';

const FILE = 'criteria/catalogue.schema.json';

const options = await resolveConfig(FILE);
const text = await format(JSON.stringify(catalogueJsonSchema()), { ...options, parser: 'json' });
writeFileSync(FILE, text);
