import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { declarationSchema, samples, textOf } from '../schema/schemas.js';
import { complaintsOf } from '../schema/types/compiler.js';
import { generated, listOf } from './generators/generate.js';
import { publishedSchemas } from './schemas.js';

const made = await generated();

/** What the tools add of their own. */
const ownOfTools = ['Converter', 'DateOnlyConverter', 'TimeOnlyConverter', 'components', 'operations', 'paths', 'webhooks'];

/** How a generator names what it found no name for. */
const isMadeUp = (name) =>
  !/^[A-Z][A-Za-z]+$/.test(name) || /^(Class|Title|Purple|Fluffy|Tentacled|Sticky|Indigo)|(Class|Element|Enum|Union)$/.test(name);

test('Types are those of types.json', () => {
  assert.equal(textOf('tests/portability/types.json'), listOf(made), 'Run `npm run types` and look at the difference.');
});

for (const { $defs, title, properties } of publishedSchemas()) {
  suite(`The types of ${title}`, () => {
    const objects = Object.values($defs).filter(({ title, type }) => title && type === 'object');
    // A generator of classes sees one class in the kinds of a value, and a map in an object without properties.
    const kinds = ($defs.indicatorValue?.allOf ?? []).map(({ then }) => $defs[then.$ref.split('/').pop()]);
    const classes = objects.filter((object) => object.properties && !kinds.includes(object)).map(({ title }) => title);

    for (const { root, tool, names } of made.filter(({ root }) => root === title)) {
      test(`have readable names in ${tool}`, () => {
        assert.deepEqual(names.filter((name) => !ownOfTools.includes(name) && isMadeUp(name)), []);
        assert.equal(new Set(names).size, names.length);
      });

      test(`are all there in ${tool}`, () => {
        assert.deepEqual([root, ...classes].filter((name) => !names.includes(name)), []);
      });
    }
  });
}

suite('The types in TypeScript', () => {
  const full = textOf('tests/schema/good/full.json');
  const documents = [
    ['the full declaration', full, /^$/],
    ...samples.map((name) => [name, textOf(`samples/${name}`), /^$/]),
    ['no unknown property', full.replace('"unitCount": 1', '"unitNumber": 1'), /'"unitNumber"' does not exist/],
    ['no number as text', full.replace('"fiscalYear": 2026', '"fiscalYear": "2026"'), /not assignable to type 'number'/],
  ];
  const typescript = made.filter(({ root, tool }) => root === declarationSchema.title && /typescript/.test(tool));

  for (const { root, tool, text } of typescript) {
    const module = tool.replaceAll(/\W/g, '');
    const pathOf = (name) => `tests/portability/${module}-${name}.ts`;
    const moduleOf = ([, json]) =>
      `import type { ${root} } from './${module}-types.js';\nexport const declaration: ${root} = ${json};`;
    const modules = new Map(documents.map((each, i) => [pathOf(i), moduleOf(each)]));
    const complaints = complaintsOf(new Map([...modules, [pathOf('types'), text]]));

    test(`of ${tool} compile`, () => assert.deepEqual(complaints.get(pathOf('types')), []));

    documents.forEach(([document, , complaint], i) => {
      test(`of ${tool} hold ${document}`, () => {
        assert.match(complaints.get(pathOf(i)).join(' '), complaint);
      });
    });
  }
});
