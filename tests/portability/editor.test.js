import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { declarationSchema, jsonOf } from '../schema/schemas.js';
import { corpus } from './corpus.js';
import { editor } from './validators/vscode.js';

const { open } = editor();

/** A declaration being written, with the place of the cursor in it: behind what is given, once more behind its nth comma. */
const written = `{
  "projects": [
    {
      "name": "业务培训",
      "indicators": [{ "category": "quantity", "value": { "kind": "threshold",  } }],
      "budget": { "lines": [{ "name": "交通费",  }] },
    }
  ]
}`;
const file = open('declaration', written);
const behind = (text) => written.indexOf(text) + text.length;
const labels = async (offset) => (await file.completionsAt(offset)).map(({ label }) => label);
const propertiesOf = (name) => Object.keys(declarationSchema.$defs[name].properties);

suite('VS Code underlines', () => {
  // No number with a point is a whole one to it: deviations.json.
  const files = corpus().filter(({ source, name }) => /^(samples|tests\/)/.test(source) && name !== 'other-writer.json');
  const messages = async (form, text) => (await open(form, text).problems()).map(({ message }) => message);

  for (const { source, name, id, text } of files) {
    test(`nothing in ${source}/${name}`, async () => {
      assert.deepEqual(await messages(id.split(':')[2], text), []);
    });
  }

  test('nothing in a declaration that names a schema which it knows', async () => {
    const declaration = { $schema: 'file:///schema/declaration-1.0.schema.json', ...jsonOf('samples/songjiang-2026.json') };
    assert.deepEqual(await messages('declaration', JSON.stringify(declaration)), []);
  });

  test('a property that is not listed', async () => {
    const declaration = { ...jsonOf('tests/schema/good/minimal.json'), unlisted: 1 };
    assert.deepEqual(await messages('declaration', JSON.stringify(declaration)), ['Property unlisted is not allowed.']);
  });
});

suite('VS Code completes', () => {
  test('the properties of a project that are not there yet', async () => {
    const expected = propertiesOf('project').filter((name) => !['name', 'indicators', 'budget'].includes(name));
    assert.deepEqual((await labels(behind('"业务培训",'))).sort(), expected.sort());
  });

  test('the properties of a line', async () => {
    const expected = propertiesOf('budgetLine').filter((name) => name !== 'name');
    assert.deepEqual((await labels(behind('"交通费", '))).sort(), expected.sort());
  });

  test('the properties of a value', async () => {
    const offered = await labels(behind('"threshold", '));
    assert.deepEqual(propertiesOf('thresholdValue').filter((name) => name !== 'kind' && !offered.includes(name)), []);
  });

  test('the tokens of a kind', async () => {
    const kinds = declarationSchema.$defs.indicatorValue.properties.kind.enum;
    assert.deepEqual((await labels(behind('"kind": '))).sort(), kinds.map((kind) => `"${kind}"`).sort());
  });

  test('the national categories', async () => {
    const offered = await labels(behind('"category": '));
    const categories = declarationSchema.$defs.indicatorCategory.else.enum;
    assert.deepEqual(categories.filter((category) => !offered.includes(`"${category}"`)), []);
  });

  test('with the description of the property', async () => {
    const offered = await file.completionsAt(behind('"业务培训",'));
    for (const { label, documentation } of offered) {
      const { description, $ref } = declarationSchema.$defs.project.properties[label];
      const definition = $ref && declarationSchema.$defs[$ref.split('/').pop()];
      assert.equal(documentation, definition?.description ?? description, label);
    }
  });
});

suite('VS Code describes', () => {
  /** What it shows over the name of a property, without the marks of Markdown. */
  const shown = async (property) =>
    (await file.hoverAt(written.indexOf(`"${property}"`) + 1)).join('').replaceAll('\\', '');

  test('a property whose type is simple, by what it is for', async () => {
    const { description } = declarationSchema.$defs.project.properties.name;
    assert.equal(await shown('name'), `Name\n\n${description}`);
  });

  test('a property whose type is an object, by what that holds', async () => {
    const { title, description } = declarationSchema.$defs.budgetBreakdown;
    assert.equal(await shown('budget'), `${title}\n\n${description}`);
  });

  test('a list, by what it holds', async () => {
    assert.equal(await shown('projects'), declarationSchema.properties.projects.description);
  });

  test('a property of a value, by what it is in a value of that kind', async () => {
    assert.equal(await shown('kind'), declarationSchema.$defs.thresholdValue.properties.kind.description);
  });
});
