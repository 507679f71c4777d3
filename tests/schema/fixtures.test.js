import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { valuesIn } from './documents.js';
import { buildDocuments, patched } from './fixtures/build.js';
import { acceptancesId, declarationId, errorsBy, jsonOf } from './schemas.js';

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
