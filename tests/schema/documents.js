/**
 * Values of a table that are too long to write down: {"$repeat": ["字", 501]} is 501 times 字, and
 * {"$join": [a, b]} is b behind a.
 */
function expand(value) {
  if (value === null || typeof value !== 'object') {
    return value;
  }

  if (Array.isArray(value)) {
    return value.map(expand);
  }

  if (value.$repeat) {
    const [text, times] = value.$repeat;
    return text.repeat(times);
  }

  return value.$join
    ? expand(value.$join).join('')
    : Object.fromEntries(Object.entries(value).map(([name, part]) => [name, expand(part)]));
}

const stepsOf = (pointer) =>
  pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

function placeOf(document, pointer) {
  const steps = stepsOf(pointer);
  const last = steps.pop();
  const parent = steps.reduce((value, step) => value[step], document);
  if (parent === null || typeof parent !== 'object') {
    throw new Error(`${pointer} does not lead into an object or an array.`);
  }

  return [parent, last];
}

/** A copy of a document with some of its values set, and others removed. */
export function changed(document, { set = {}, remove = [] }) {
  const copy = structuredClone(document);
  for (const pointer of remove) {
    const [parent, name] = placeOf(copy, pointer);
    if (!(name in parent)) {
      throw new Error(`There is no ${pointer} to remove.`);
    }

    delete parent[name];
  }

  for (const [pointer, value] of Object.entries(set)) {
    const [parent, name] = placeOf(copy, pointer);
    parent[name] = expand(value);
  }

  return copy;
}

/** A text with some of its parts replaced, each of which stands in it exactly once. */
export function replaced(text, replace) {
  for (const [from, to] of replace) {
    const parts = text.split(from);
    if (parts.length !== 2) {
      throw new Error(`'${from}' stands ${parts.length - 1} times in the text.`);
    }

    text = parts.join(to);
  }

  return text;
}

/** Every value in a document with its JSON Pointer. */
export function* valuesIn(value, pointer = '') {
  yield [pointer, value];
  if (value !== null && typeof value === 'object') {
    for (const [name, part] of Object.entries(value)) {
      yield* valuesIn(part, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    }
  }
}
