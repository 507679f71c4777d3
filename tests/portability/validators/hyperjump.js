import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { publishedSchemas } from '../schemas.js';

/** Which documents @hyperjump/json-schema accepts. */
export async function hyperjump(documents) {
  const validators = new Map();
  for (const schema of publishedSchemas()) {
    const { $id } = schema;
    registerSchema(schema);
    validators.set($id, await validate($id));
  }

  return documents.map(({ id, text }) => validators.get(id)(JSON.parse(text)).valid);
}
