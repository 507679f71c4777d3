import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { suite, test } from 'node:test';
import { verdictOn } from './agreement/verdict.js';
import { changed, replaced, valuesIn } from './documents.js';
import { declarationId, errorsBy, jsonOf, pathOf, samples, textOf } from './schemas.js';

const folder = 'tests/schema';
const errorsOf = (declaration) => errorsBy(declarationId, declaration);
const full = jsonOf(`${folder}/good/full.json`);
const summary = (errors) => errors.map((error) => `${error.instancePath} ${error.keyword}: ${error.message}`);

/** The table of a file in cases/, with the text that its cases change. */
function table(name) {
  const { base, cases } = jsonOf(`${folder}/cases/${name}.json`);
  return { text: textOf(`${folder}/cases/${base}`), cases };
}

suite('Good documents are accepted', () => {
  const good = readdirSync(pathOf(`${folder}/good`)).map((name) => `${folder}/good/${name}`);
  for (const file of [...samples.map((name) => `samples/${name}`), ...good]) {
    test(file, () => assert.deepEqual(summary(errorsOf(jsonOf(file))), []));
  }
});

suite('Documents at the edge of what is allowed are accepted', () => {
  const { text, cases } = table('accepted');
  for (const { name, ...change } of cases) {
    test(name, () => assert.deepEqual(summary(errorsOf(changed(JSON.parse(text), change))), []));
  }
});

suite('Bad documents are refused where they are bad, and nowhere else', () => {
  const { text, cases } = table('refused');
  for (const { name, at, keyword, ...change } of cases) {
    test(name, () => {
      // Where a condition applies, ajv says so in an error of its own.
      const errors = errorsOf(changed(JSON.parse(text), change)).filter((error) => error.keyword !== 'if');
      assert.deepEqual([...new Set(errors.map((error) => error.instancePath))], [at], summary(errors).join('\n'));
      assert.deepEqual([...new Set(errors.map((error) => error.keyword))].sort(), [keyword].flat().sort());
    });
  }
});

suite('What the schema cannot say, it accepts', () => {
  const { text, cases } = table('beyond');
  for (const { name, replace } of cases) {
    test(name, () => assert.deepEqual(summary(errorsOf(JSON.parse(replaced(text, replace)))), []));
  }
});

suite('What is no JSON never comes to the schema', () => {
  const { text, cases } = table('no-json');
  for (const { name, replace } of cases) {
    test(name, () => {
      const parts = replaced(text, replace).split('\\xFF');
      const bytes = parts.map((part) => Buffer.from(part).toString('latin1')).join('\xFF');
      assert.equal(verdictOn(Buffer.from(bytes, 'latin1')), 'no JSON');
    });
  }
});

suite('Nothing in the full document can be', () => {
  const pointers = [...valuesIn(full)].slice(1);
  const isRefused = (pointer, value) =>
    assert.ok(
      errorsOf(changed(full, { set: { [pointer]: value } })).some((error) => error.instancePath === pointer),
      `${pointer} may be ${JSON.stringify(value)}`,
    );

  test('null', () => pointers.forEach(([pointer]) => isRefused(pointer, null)));

  test('of another type', () => {
    for (const [pointer, value] of pointers) {
      const others = [true, 'text', 7, [], {}].filter(
        (other) => typeof other !== typeof value || Array.isArray(other) !== Array.isArray(value),
      );
      others.forEach((other) => isRefused(pointer, other));
    }
  });

  test('beside a property that is not listed', () => {
    for (const [pointer, value] of valuesIn(full)) {
      if (typeof value === 'object' && !Array.isArray(value)) {
        const errors = errorsOf(changed(full, { set: { [`${pointer}/unlisted`]: 1 } }));
        assert.ok(errors.some((error) => error.instancePath === pointer && error.keyword === 'additionalProperties'));
      }
    }
  });
});
