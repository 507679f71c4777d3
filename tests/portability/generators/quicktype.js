import { InputData, JSONSchemaInput, quicktype } from 'quicktype-core';

/** What is asked for in each language, and how the declaration of a type begins there. */
export const languages = {
  typescript: {
    options: { 'just-types': 'true', 'prefer-unions': 'true' },
    type: /^export (?:interface|enum|type) (\w+)/gm,
  },
  csharp: {
    options: { framework: 'SystemTextJson', features: 'attributes-only', 'number-type': 'decimal' },
    type: /^ +public (?:partial )?(?:class|enum|struct) (\w+)/gm,
  },
  java: { options: {}, type: /^public (?:class|enum) (\w+)/gm },
  go: { options: {}, type: /^type (\w+)/gm },
  python: { options: {}, type: /^class (\w+)/gm },
};

/** What quicktype makes of a schema in a language, as text. */
export async function quicktypeOf(schema, language) {
  const input = new JSONSchemaInput(undefined);
  await input.addSource({ name: schema.title, schema: JSON.stringify(schema) });
  const inputData = new InputData();
  inputData.addInput(input);
  const { options } = languages[language];
  return (await quicktype({ inputData, lang: language, rendererOptions: options })).lines.join('\n');
}
