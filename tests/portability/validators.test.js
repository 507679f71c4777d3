import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { jsonOf } from '../schema/schemas.js';
import { corpus } from './corpus.js';
import { hyperjump } from './validators/hyperjump.js';
import { python } from './validators/python.js';
import { spectral } from './validators/spectral.js';
import { vscodeJson } from './validators/vscode.js';

const documents = corpus();
const sources = [...new Set(documents.map(({ source }) => source))];
const deviations = jsonOf('tests/portability/deviations.json');
const nameOf = ({ source, name }) => `${source}: ${name}`;

/** What the table says of a validator: the documents on which it gives another verdict. */
const expectedOf = (tool) =>
  deviations.filter(({ tools }) => tools.includes(tool)).flatMap(({ documents }) => documents);

test('The table of deviations names documents that there are', () => {
  const names = new Set(documents.map(nameOf));
  for (const deviation of deviations) {
    assert.deepEqual(deviation.documents.filter((name) => !names.has(name)), []);
  }
});

test('There is enough to try', () => {
  assert.ok(documents.filter(({ isAccepted }) => isAccepted).length > 200);
  assert.ok(documents.filter(({ isAccepted }) => !isAccepted).length > 200);
});

const validators = { Hyperjump: hyperjump, Spectral: spectral, 'VS Code': vscodeJson, 'python3-jsonschema': python };
for (const [tool, validate] of Object.entries(validators)) {
  suite(`${tool} gives the verdicts of the tables, but for the listed deviations`, () => {
    let judged;
    for (const source of sources) {
      test(source, async () => {
        // Within a test, so that a tool that breaks down is one that failed.
        const verdicts = await (judged ??= validate(documents));
        const deviating = documents.filter((each, i) => each.source === source && verdicts[i] !== each.isAccepted);
        const expected = expectedOf(tool).filter((name) => name.startsWith(`${source}: `));
        assert.deepEqual(deviating.map(nameOf).sort(), expected.sort());
      });
    }
  });
}

test('The lock file names no registry', () => {
  const { packages } = jsonOf('tests/portability/package-lock.json');
  assert.ok(Object.keys(packages).length > 10);
  assert.deepEqual(Object.entries(packages).filter(([, { resolved }]) => resolved), []);
});
