import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { changed } from './documents.js';
import { findingsId, errorsBy, jsonOf } from './schemas.js';

const folder = 'tests/schema/findings';

suite('Reports of findings are accepted', () => {
  for (const file of ['full.json', 'minimal.json']) {
    test(file, () => assert.deepEqual(errorsBy(findingsId, jsonOf(`${folder}/${file}`)), []));
  }
});

suite('Bad reports are refused where they are bad, and nowhere else', () => {
  const { base, cases } = jsonOf(`${folder}/refused.json`);
  const full = jsonOf(`${folder}/${base}`);
  for (const { name, at, keyword, ...change } of cases) {
    test(name, () => {
      const errors = errorsBy(findingsId, changed(full, change)).filter((error) => error.keyword !== 'if');
      assert.deepEqual([...new Set(errors.map((error) => error.instancePath))], [at]);
      assert.deepEqual([...new Set(errors.map((error) => error.keyword))].sort(), [keyword].flat().sort());
    });
  }
});
