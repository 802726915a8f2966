import { z } from 'zod';
import { catalogueSchema } from './schema.ts';

/**
 * The catalogue's schema as JSON Schema (draft 2020-12), for editors and other programs. It knows the fields one by
 * one; references, cycles and texts are checked by `validate` alone. The file is written by `.ci/schema.ts`.
 */
export function catalogueJsonSchema(): Readonly<Record<string, unknown>> {
	const { $schema, ...schema } = z.toJSONSchema(catalogueSchema, {
		target: 'draft-2020-12',
		override: ({ jsonSchema }) => {
			// zod leaves open what may follow a tuple
			const { prefixItems } = jsonSchema;
			if (prefixItems) Object.assign(jsonSchema, { items: false, minItems: prefixItems.length });
		}
	});
	return {
		$schema,
		title: 'INSEK-Check: Kriterienkatalog, Format 1',
		description:
			'Beschreibung der Felder: docs/formats.md. Erzeugt aus src/lib/catalogue/schema.ts.',
		...schema
	};
}
