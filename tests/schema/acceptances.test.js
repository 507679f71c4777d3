import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { replaced } from './documents.js';
import { acceptancesId, errorsBy, jsonOf, textOf } from './schemas.js';

const folder = 'tests/schema/acceptances';

/** The table of a file, with the text that its cases change. */
function table(name) {
  const { base, cases } = jsonOf(`${folder}/${name}.json`);
  return { text: textOf(`${folder}/${base}`), cases };
}

suite('Files of acceptances are accepted', () => {
  for (const file of ['full.json', 'minimal.json']) {
    test(file, () => assert.deepEqual(errorsBy(acceptancesId, jsonOf(`${folder}/${file}`)), []));
  }
});

suite('Bad files are refused where they are bad, and nowhere else', () => {
  const { text, cases } = table('refused');
  for (const { name, replace, at, keyword } of cases) {
    test(name, () => {
      const errors = errorsBy(acceptancesId, JSON.parse(replaced(text, replace)));
      assert.deepEqual([...new Set(errors.map((error) => error.instancePath))], [at]);
      assert.deepEqual([...new Set(errors.map((error) => error.keyword))].sort(), [keyword].flat().sort());
    });
  }
});

suite('What the schema cannot say, it accepts', () => {
  const { text, cases } = table('beyond');
  for (const { name, replace } of cases) {
    test(name, () => assert.deepEqual(errorsBy(acceptancesId, JSON.parse(replaced(text, replace))), []));
  }
});
