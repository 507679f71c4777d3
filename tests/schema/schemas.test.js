import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { valuesIn } from './documents.js';
import {
  acceptancesId,
  acceptancesSchema,
  declarationId,
  declarationSchema,
  errorsBy,
  findingsId,
  findingsSchema,
  jsonOf,
  settingsId,
  settingsSchema,
  strictValidator,
  textOf,
} from './schemas.js';

const schemas = [
  ['declaration-1.0', declarationId, declarationSchema],
  ['findings-1.0', findingsId, findingsSchema],
  ['acceptances-1.0', acceptancesId, acceptancesSchema],
  ['settings-1.0', settingsId, settingsSchema],
];

const quietly = (options, complaints) => {
  const complain = (...message) => complaints.push(message.join(' '));
  return new Ajv2020({ ...options, logger: { log: complain, warn: complain, error: complain } });
};

for (const [file, id, schema] of schemas) {
  suite(`schema/${file}.schema.json`, () => {
    const ajv = strictValidator();
    const definitions = Object.entries(schema.$defs).filter(([, definition]) => definition.$dynamicAnchor);

    test('compiles without a complaint, in strict mode and with no option at all', () => {
      const complaints = [];
      for (const options of [{ strict: true, allErrors: true }, {}]) {
        assert.ok(quietly(options, complaints).addSchema(schema).getSchema(id));
      }

      assert.deepEqual(complaints, []);
    });

    test('names every type, by an anchor and by a pointer that are spelt alike', () => {
      for (const [name, definition] of definitions) {
        assert.equal(definition.$dynamicAnchor, name);
      }

      const helpers = Object.entries(schema.$defs).filter(([, { $dynamicAnchor }]) => !$dynamicAnchor);
      for (const [name, { title, $comment }] of helpers) {
        assert.ok(!title, `${name} has a title, so it is a type.`);
        assert.ok($comment, `${name} does not say what it is for.`);
      }
    });

    test('refers by pointers only, which every tool understands', () => {
      for (const [pointer, value] of valuesIn(schema)) {
        if (pointer.endsWith('/$ref')) {
          assert.match(value, /^#\/\$defs\/\w+$/, pointer);
        }
      }
    });

    test('has beside a reference only what describes the place', () => {
      // Editors lay the definition over it, so that a second limit would be lost.
      for (const [pointer, value] of valuesIn(schema)) {
        if (typeof value?.$ref === 'string') {
          const others = Object.keys(value).filter((name) => !['$ref', 'description', 'default'].includes(name));
          assert.deepEqual(others, [], pointer);
        }
      }
    });

    test('each type can be referred to alone, either way', () => {
      for (const [name, { examples }] of definitions) {
        for (const fragment of [`#${name}`, `#/$defs/${name}`]) {
          const validate = ajv.compile({
            type: 'object',
            properties: { value: { $ref: id + fragment } },
          });
          assert.ok(validate({ value: examples[0] }), `${fragment}: ${JSON.stringify(validate.errors)}`);
          assert.ok(!validate({ value: null }), `${fragment} may be null.`);
        }
      }
    });

    test('each type has an example, and every example is one', () => {
      for (const [name, { examples }] of definitions) {
        assert.ok(examples?.length > 0, name);
      }

      let count = 0;
      for (const [pointer, value] of valuesIn(schema)) {
        if (/^(\/(\$defs|properties)\/[^/]+)*\/examples$/.test(pointer)) {
          const place = pointer.slice(0, -'/examples'.length);
          const validate = ajv.compile({ $ref: id + (place && `#${place}`) });
          for (const example of value) {
            assert.ok(validate(example), `${pointer}: ${JSON.stringify(validate.errors)}`);
            count++;
          }
        }
      }

      assert.ok(count > definitions.length);
    });

    test('no type does without what it requires, or with another kind', () => {
      for (const [name, { required = [], properties, examples }] of definitions) {
        const validate = ajv.getSchema(`${id}#${name}`);
        for (const property of required) {
          const { [property]: removed, ...rest } = examples[0];
          assert.ok(!validate(rest), `${name} without ${property}`);
        }

        if (properties?.kind) {
          assert.ok(!validate({ ...examples[0], kind: 'other' }), `${name} of another kind`);
        }
      }
    });

    test('titles every type by its name in code, and nothing else', () => {
      // Generators make the names of types of titles.
      assert.match(schema.title, /^([A-Z][a-z]+)+$/);
      for (const [name, { title }] of definitions) {
        assert.equal(title, name[0].toUpperCase() + name.slice(1));
      }

      const titled = [...valuesIn(schema)].filter(([pointer, value]) => /\/title$/.test(pointer) && typeof value === 'string');
      const places = titled.map(([pointer]) => pointer).filter((pointer) => !pointer.includes('/examples/'));
      assert.deepEqual(places, ['/title', ...definitions.map(([name]) => `/$defs/${name}/title`)]);
    });

    test('says everything in Chinese and in English', () => {
      const described = [['', schema], ...definitions];
      for (const [name, { properties }] of [['', schema], ...definitions]) {
        for (const [property, part] of Object.entries(properties ?? {})) {
          described.push([`${name}/${property}`, part]);
        }
      }

      for (const [name, { $dynamicAnchor, type, description, $comment }] of described) {
        // A simple type says it in a comment: editors would show its description in place of that of the property.
        const isSimple = $dynamicAnchor && type !== 'object';
        assert.ok(!isSimple || !description, name);
        // The words of the form, what there is to say about them, and the same in English.
        const said = isSimple ? $comment : description;
        assert.match(said ?? '', /^\p{sc=Han}[^。]*。.*。 [A-Z][^.]*\. .+\.$/u, `${name}: ${said}`);
      }
    });

    test('requires and describes every object in full', () => {
      for (const [name, definition] of [['', schema], ...definitions]) {
        if (definition.type === 'object') {
          assert.ok('additionalProperties' in definition, name);
          const unknown = (definition.required ?? []).filter((property) => !definition.properties[property]);
          assert.deepEqual(unknown, [], name);
        }
      }
    });

    test('has no multipleOf, which refuses amounts that are exact in fen', () => {
      assert.ok(![...valuesIn(schema)].some(([pointer]) => pointer.endsWith('/multipleOf')));
    });

    test('hides no invisible character in its file', () => {
      assert.doesNotMatch(textOf(`schema/${file}.schema.json`), /[^\n\P{C}]|[^ \n\P{Z}]/u);
    });

    test('has patterns without what regular expressions of other languages lack', () => {
      for (const [pointer, pattern] of valuesIn(schema)) {
        if (/\/pattern$/.test(pointer) && typeof pattern === 'string') {
          assert.doesNotMatch(pattern, /\(\?[^:]|\\[dswbpukDSWBP]|[*+}][+?]/, pointer);
        }
      }
    });

    test('has patterns that engines read alike, whether they work on code points or on UTF-16', () => {
      for (const [pointer, pattern] of valuesIn(schema)) {
        if (/\/pattern$/.test(pointer) && typeof pattern === 'string') {
          // Neither whole nor by halves.
          assert.doesNotMatch(pattern, /[\u{10000}-\u{10FFFF}]|[\uD800-\uDFFF]|\\u[dD][89a-fA-F]/u, pointer);
        }
      }
    });

    test('has no $schema in an example, of which some validators read another dialect', () => {
      for (const [pointer] of valuesIn(schema)) {
        assert.doesNotMatch(pointer, /\/examples\/.*\$schema$/);
      }
    });
  });
}

test('Every token of a type that takes other names too is an example, which editors offer', () => {
  const { indicatorCategory, sourceOfFunds } = declarationSchema.$defs;
  for (const [{ enum: tokens }, { examples }] of [
    [indicatorCategory.else, indicatorCategory],
    [sourceOfFunds.then, sourceOfFunds],
  ]) {
    assert.deepEqual(examples.slice(0, tokens.length), tokens);
  }
});

suite('The characters that count as blank', () => {
  // Text/Blank.cs: the white space of Unicode and two zero-width characters.
  const isBlank = (character) => /[\p{White_Space}\u200B\uFEFF]/u.test(character);
  const isControl = (character) => /\p{Cc}/u.test(character);
  const accepts = (type, value) => errorsBy(`${declarationId}#${type}`, value).length === 0;
  const basicPlane = Array.from({ length: 0x10000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => String.fromCharCode(code));
  const agree = (type, expected, wrap) =>
    assert.deepEqual(
      basicPlane.filter((character) => accepts(type, wrap(character)) !== expected(character)).map(escape),
      [],
    );

  test('alone are no name', () => {
    agree('name', (character) => !isBlank(character) && !isControl(character), (character) => character);
  });

  test('may stand in a name, control characters excepted', () => {
    agree('name', (character) => !isControl(character), (character) => `甲${character}乙`);
  });

  test('alone are no prose', () => {
    agree('prose', (character) => !isBlank(character) && !isControl(character), (character) => character);
  });

  test('may stand in prose, control characters other than tab and line ends excepted', () => {
    const expected = (character) => !isControl(character) || '\t\n\r'.includes(character);
    agree('prose', expected, (character) => `甲${character}乙`);
    agree('prose', expected, (character) => `${character}乙`);
  });

  test('alone are no text of a value', () => {
    agree('valueText', (character) => !isBlank(character), (character) => character);
  });

  test('may stand in the text of a value', () => {
    agree('valueText', () => true, (character) => `${character}甲`);
  });

  test('are not in the name of a local category', () => {
    agree(
      'indicatorCategory',
      (character) => !isBlank(character) && !isControl(character),
      (character) => `other:甲${character}`,
    );
  });

  test('are not in a unit', () => {
    const refused = basicPlane.filter((character) => isBlank(character) || isControl(character));
    assert.deepEqual(refused.filter((character) => accepts('unit', `甲${character}乙`)).map(escape), []);
  });
});

test('Hostile text costs no more than its length', () => {
  const start = performance.now();
  const hostile = ['　', '元/', '甲', '0', '约', '(次/场)', '-', '\u0000', 'k', 'm2', '/', '~0'];
  for (const [, id, schema] of schemas) {
    for (const [name, { type }] of Object.entries(schema.$defs)) {
      if (type === 'string') {
        for (const text of hostile) {
          errorsBy(`${id}#${name}`, `${text.repeat(100_000)}\u0000`);
          errorsBy(`${id}#${name}`, `元/${text.repeat(100_000)}!`);
        }
      }
    }
  }

  assert.ok(performance.now() - start < 20_000);
});

test('The lock file names no registry', () => {
  const lock = jsonOf('tests/schema/package-lock.json');
  assert.ok(Object.keys(lock.packages).length > 10);
  assert.deepEqual(Object.entries(lock.packages).filter(([, { resolved }]) => resolved), []);
});

suite('docs/json.md', () => {
  const page = textOf('docs/json.md');
  const sections = new Map(
    page.split(/^##+ /m).map((section) => [section.split('\n')[0].replaceAll('`', ''), section]),
  );

  test('lists the properties of every object in the order of the schema, and says which are required', () => {
    const objects = Object.entries(declarationSchema.$defs).filter(
      ([name, { type, title }]) => type === 'object' && title && name !== 'indicatorValue',
    );
    for (const [name, { properties, required = [] }] of [['The document', declarationSchema], ...objects]) {
      const rows = [...(sections.get(name) ?? '').matchAll(/^\| (\*\*)?`([^`]+)`(?:\*\*)? \|/gm)];
      assert.deepEqual(rows.map(([, , property]) => property), Object.keys(properties), name);
      assert.deepEqual(
        rows.filter(([, bold]) => bold).map(([, , property]) => property),
        Object.keys(properties).filter((property) => required.includes(property)),
        name,
      );
    }
  });

  test('lists every simple type', () => {
    for (const [name, { type, title }] of Object.entries(declarationSchema.$defs)) {
      assert.ok(type === 'object' || !title || page.includes(`\n| \`${name}\` | `), name);
    }
  });

  test('lists the codes of what only a reader can refuse, and each of them has a case', () => {
    const list = page.split('## What the schema cannot say')[1].split('\n##')[0];
    const listed = [...list.matchAll(/^\| (PB[^|]+) \|/gm)].flatMap(([, codes]) => codes.split(', '));
    const cases = ['beyond', 'no-json'].flatMap((table) => jsonOf(`tests/schema/cases/${table}.json`).cases);
    assert.ok(listed.length > 10);
    assert.deepEqual([...new Set(listed)].sort(), [...new Set(cases.map(({ code }) => code))].sort());
  });

  test('shows a valid document', () => {
    const [[, document]] = page.matchAll(/^```json\n(.*?)^```/gms);
    assert.deepEqual(errorsBy(declarationId, JSON.parse(document)), []);
  });
});
