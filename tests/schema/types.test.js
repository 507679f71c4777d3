import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { replaced } from './documents.js';
import { samples, textOf } from './schemas.js';
import { complaintsOf } from './types/compiler.js';
import { generateTypes } from './types/generate.js';

const types = 'schema/declaration-1.0.d.ts';
const full = textOf('tests/schema/good/full.json');

const good = [
  ...samples.map((name) => `samples/${name}`),
  'tests/schema/good/full.json',
  'tests/schema/good/minimal.json',
];
const mistakes = [
  ['a missing property', [['"fiscalYear": 2026,', '']], /'fiscalYear' is missing/],
  ['an unknown property', [['"unitCount": 1', '"unitNumber": 1']], /'"unitNumber"' does not exist/],
  ['a number as text', [['"fiscalYear": 2026', '"fiscalYear": "2026"']], /'string' is not assignable to type 'number'/],
  ['a null', [['"code": "31011726T000001"', '"code": null']], /'null' is not assignable/],
  ['an unknown kind', [['"kind": "verbatim"', '"kind": "verbal"']], /"verbal"/],
  ['a property of another kind', [['"kind": "verbatim",', '"kind": "verbatim", "unit": "台",']], /'"unit"' does not exist/],
  ['an unknown category', [['"socialBenefit"', '"socialBenefits"']], /"socialBenefits"/],
  ['an unknown group', [['"benefit:制度指标"', '"process:制度指标"']], /"process:制度指标"/],
  ['another currency', [['"CNY"', '"USD"']], /"USD"/],
];

/** What the compiler says of each document as a value of the type. */
function complaintsAbout(documents) {
  const sources = documents.map(
    (json) =>
      `import type { DepartmentDeclaration } from '../../schema/declaration-1.0.js';
       export const declaration: DepartmentDeclaration = ${json};`,
  );
  const names = sources.map((_, i) => `tests/schema/document-${i}.ts`);
  const complaints = complaintsOf(new Map(names.map((name, i) => [name, sources[i]])));
  return names.map((name) => complaints.get(name));
}

suite(types, () => {
  const complaints = complaintsAbout([
    ...good.map(textOf),
    ...mistakes.map(([, replace]) => replaced(full, replace)),
  ]);

  test('is what the schema gives', async () => {
    assert.equal(textOf(types), await generateTypes(), 'Run `npm run types` and look at the difference.');
  });

  good.forEach((file, i) => {
    test(`holds ${file}`, () => assert.deepEqual(complaints[i], []));
  });

  mistakes.forEach(([mistake, , complaint], i) => {
    test(`does not hold ${mistake}`, () => {
      const [first, ...others] = complaints[good.length + i];
      assert.match(first ?? 'It is accepted.', complaint);
      assert.deepEqual(others, []);
    });
  });
});
