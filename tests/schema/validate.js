/**
 * Holds documents against the schema that the format and version of each of them name: node validate.js FILE...
 * Writes every error, and exits with 1 where there is one or where no schema has that name.
 */
import { readFileSync } from 'node:fs';
import { idOf, strictValidator } from './schemas.js';

const ajv = strictValidator();
for (const file of process.argv.slice(2)) {
  const document = JSON.parse(readFileSync(file, 'utf8'));
  const validate = ajv.getSchema(idOf(document));
  const errors = !validate ? [{ message: `no schema ${idOf(document)}` }] : validate(document) ? [] : validate.errors;
  for (const { instancePath = '', message } of errors) {
    console.error(`${file}: ${instancePath} ${message}`);
    process.exitCode = 1;
  }
}
