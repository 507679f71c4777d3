import { compile } from 'json-schema-to-typescript';
import openapi, { astToString } from 'openapi-typescript';

/** A schema in which every schema was changed. */
function changed(value, change) {
  if (value === null || typeof value !== 'object') {
    return value;
  }

  return Array.isArray(value)
    ? value.map((part) => changed(part, change))
    : Object.fromEntries(Object.entries(change(value)).map(([name, part]) => [name, changed(part, change)]));
}

/**
 * What json-schema-to-typescript makes of a schema. It would make one more type of every reference with something beside it
 * (Name1, Name2, …), and of the conditions on a value: both are taken away first, as docs/other-languages.md says.
 */
export const jsonSchemaToTypescript = (schema) =>
  compile(
    changed(schema, ({ allOf, ...rest }) => (typeof rest.$ref === 'string' ? { $ref: rest.$ref } : rest)),
    schema.title,
    { bannerComment: '' },
  );

/** What openapi-typescript makes of a document of OpenAPI 3.1 whose components are the types of a schema. */
export async function openapiTypescript(schema) {
  const { $defs, $id, $schema, ...root } = schema;
  const components = JSON.stringify({ schemas: { ...$defs, [root.title]: root } });
  return astToString(
    await openapi(
      {
        openapi: '3.1.0',
        info: { title: 'A service', version: '1.0' },
        paths: {},
        components: JSON.parse(components.replaceAll('#/$defs/', '#/components/schemas/')),
      },
      // A property with a default may be left out.
      { rootTypes: true, rootTypesNoSchemaPrefix: true, defaultNonNullable: false },
    ),
  );
}
