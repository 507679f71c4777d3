import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { publishedSchemas } from '../schemas.js';

/** Which documents jsonschema accepts, the package python3-jsonschema of Debian. */
export async function python(documents) {
  const script = fileURLToPath(new URL('validate.py', import.meta.url));
  const { status, stdout, stderr } = spawnSync('python3', [script], {
    input: JSON.stringify({ schemas: publishedSchemas(), documents: documents.map(({ id, text }) => ({ id, text })) }),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) {
    throw new Error(stderr);
  }

  return JSON.parse(stdout);
}
