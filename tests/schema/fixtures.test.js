import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { suite, test } from 'node:test';
import { valuesIn } from './documents.js';
import { buildDocuments, patched } from './fixtures/build.js';
import { acceptancesId, declarationId, errorsBy, jsonOf, pathOf } from './schemas.js';

const base = jsonOf('tests/fixtures/base.json');
const documents = buildDocuments();
const rules = [...new Set([...documents.keys()].map((path) => path.split('/')[0]))];

suite('Patches do what RFC 6902 says', () => {
  for (const { name, document, patch, result } of jsonOf('tests/fixtures/patch-cases.json')) {
    test(name, () => {
      if (result === 'refused') {
        assert.throws(() => patched(document, patch));
      } else {
        assert.deepEqual(patched(document, patch), result);
      }
    });
  }
});

suite('Fixtures of forms', () => {
  const forms = jsonOf('tests/fixtures/forms.json');

  test('are those of their table', () => {
    const files = readdirSync(pathOf('tests/fixtures/forms'));
    assert.deepEqual(forms.map(({ form }) => `${form}.json`).sort(), files.sort());
  });

  for (const { form, holds, lacks = [], expected } of forms) {
    const document = jsonOf(`tests/fixtures/forms/${form}.json`);
    const values = new Map(valuesIn(document));

    test(`${form} keeps to its schema`, () => assert.deepEqual(errorsBy(declarationId, document), []));

    test(`${form} holds what its table says`, () => {
      assert.ok(Object.keys(holds).length > 0);
      for (const [pointer, value] of Object.entries(holds)) {
        assert.deepEqual(values.get(pointer), value, pointer);
      }

      for (const pointer of lacks) {
        assert.ok(!values.has(pointer), pointer);
      }

      for (const { pointer } of expected) {
        assert.ok(values.has(pointer), pointer);
      }
    });
  }
});

suite('Fixtures of rules', () => {
  test('have a correct declaration to begin with', () => assert.deepEqual(errorsBy(declarationId, base), []));

  for (const [path, document] of documents) {
    test(`${path} keeps to its schema`, () => {
      const id = path.endsWith('.accepted.json') ? acceptancesId : declarationId;
      assert.deepEqual(errorsBy(id, document), []);
    });
  }

  for (const rule of rules) {
    test(`${rule} expects findings of its own, at places of its bad document`, () => {
      const { expected } = jsonOf(`tests/fixtures/rules/${rule}.json`);
      const places = new Set([...valuesIn(documents.get(`${rule}/bad.json`))].map(([pointer]) => pointer));
      assert.ok(expected.length > 0);
      for (const finding of expected) {
        assert.deepEqual(Object.keys(finding), ['code', 'severity', 'pointer']);
        assert.equal(finding.code, rule);
        assert.ok(['error', 'warning', 'information'].includes(finding.severity));
        assert.ok(places.has(finding.pointer), finding.pointer);
      }
    });
  }
});
