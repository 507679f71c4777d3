import { compile } from 'json-schema-to-typescript';
import { declarationSchema } from '../schemas.js';

const banner = `/**
 * The JSON form of a department declaration, version 1.0, as types.
 *
 * Made from declaration-1.0.schema.json by \`npm run types\` in tests/schema; not to be edited.
 *
 * Types say which properties there are and of which kind. Lengths, patterns, ranges and what depends on
 * another value are in the schema only.
 */`;

const pointerToDefinition = '#/$defs/';
const groups = ['cost', 'output', 'benefit', 'satisfaction', 'other'];

const pascalCase = (name) => name[0].toUpperCase() + name.slice(1);
const typeOf = ({ $ref }) => pascalCase($ref.slice(pointerToDefinition.length));
const mapValues = (object, change) =>
  Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));

/** What stands above a type or a property: simple types are described in a comment. */
const documentation = ({ title, description, $comment }) => ({ description: description ?? (title && $comment) });

/** The part of a schema that types can say. */
function simplified(schema) {
  const kept = documentation(schema);
  if (schema.$ref) {
    return { ...kept, tsType: typeOf(schema) };
  }

  for (const keyword of ['type', 'enum', 'const', 'required', 'additionalProperties']) {
    if (keyword in schema) {
      kept[keyword] = schema[keyword];
    }
  }

  if (schema.properties) {
    kept.properties = mapValues(schema.properties, simplified);
  }

  if (schema.items) {
    kept.items = simplified(schema.items);
  }

  return kept;
}

/** A union, for what the schema says by conditions so that validators report one clear error. */
const union = (schema, types) => ({ ...documentation(schema), tsType: types.join(' | ') });

/** The text of the TypeScript declaration. */
export async function generateTypes() {
  const { indicatorValue, indicatorCategory, ...others } = declarationSchema.$defs;
  const definitions = {
    // Definitions without a title only hold conditions.
    ...mapValues(Object.fromEntries(Object.entries(others).filter(([, { title }]) => title)), simplified),
    indicatorValue: union(
      indicatorValue,
      indicatorValue.allOf.map(({ then }) => typeOf(then)),
    ),
    indicatorCategory: union(indicatorCategory, [
      ...indicatorCategory.else.enum.map((token) => `'${token}'`),
      ...groups.map((group) => `\`${group}:\${string}\``),
    ]),
  };
  const text = await compile({ ...simplified(declarationSchema), $defs: definitions }, 'DepartmentDeclaration', {
    bannerComment: banner,
    customName: (_, name) => name && pascalCase(name),
    style: { printWidth: 120, singleQuote: true },
    unreachableDefinitions: true,
  });

  // The tool says of every definition that it is one.
  return text.replaceAll(/^ \*\n \* This interface was referenced by .*\n \* via the .*\n/gm, '');
}
