import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';

const root = new URL('../../', import.meta.url);

export const declarationId = 'urn:performance-budget:declaration:1.0';
export const findingsId = 'urn:performance-budget:findings:1.0';
export const acceptancesId = 'urn:performance-budget:acceptances:1.0';
export const settingsId = 'urn:performance-budget:settings:1.0';

/** The identifier of the schema for what a document calls itself. */
export const idOf = ({ format, version }) => `urn:${String(format).replace(/^(performance-budget)-/, '$1:')}:${version}`;

export const pathOf = (file) => fileURLToPath(new URL(file, root));
export const textOf = (file) => readFileSync(pathOf(file), 'utf8');
export const jsonOf = (file) => JSON.parse(textOf(file));

export const declarationSchema = jsonOf('schema/declaration-1.0.schema.json');
export const findingsSchema = jsonOf('schema/findings-1.0.schema.json');
export const acceptancesSchema = jsonOf('schema/acceptances-1.0.schema.json');
export const settingsSchema = jsonOf('schema/settings-1.0.schema.json');

/** All of documents that are exchanged; of the settings of the tool nobody makes types. */
export const schemas = [declarationSchema, findingsSchema, acceptancesSchema];

/** The names of the declarations in samples/. */
export const samples = readdirSync(pathOf('samples')).filter((name) => name.endsWith('.json'));

/** A validator that tolerates nothing in a schema and reports every error in a document. */
export function strictValidator() {
  return new Ajv2020({ strict: true, allErrors: true }).addSchema([...schemas, settingsSchema]);
}

const ajv = strictValidator();

/** What one of the schemas finds wrong with a document; nothing where it is valid. */
export function errorsBy(id, document) {
  const validate = ajv.getSchema(id);
  return validate(document) ? [] : validate.errors;
}
