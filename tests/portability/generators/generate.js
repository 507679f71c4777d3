import { publishedSchemas } from '../schemas.js';
import { languages, quicktypeOf } from './quicktype.js';
import { jsonSchemaToTypescript, openapiTypescript } from './typescript.js';

/** What every generator makes of every schema: the name of its root, the tool, the text and the names of the types in it. */
export async function generated() {
  const made = [];
  for (const schema of publishedSchemas()) {
    const add = (tool, text, type) =>
      made.push({ root: schema.title, tool, text, names: [...text.matchAll(type)].map(([, name]) => name).sort() });
    for (const [language, { type }] of Object.entries(languages)) {
      add(`quicktype, ${language}`, await quicktypeOf(schema, language), type);
    }

    add('json-schema-to-typescript', await jsonSchemaToTypescript(structuredClone(schema)), languages.typescript.type);
    add('openapi-typescript', await openapiTypescript(structuredClone(schema)), languages.typescript.type);
  }

  return made;
}

/** The names of all types by root and tool, as the file types.json has them. */
export function listOf(made) {
  const list = {};
  for (const { root, tool, names } of made) {
    (list[root] ??= {})[tool] = names.join(' ');
  }

  return `${JSON.stringify(list, null, 2)}\n`;
}
