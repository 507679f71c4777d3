import { readdirSync } from 'node:fs';
import { changed, replaced } from '../schema/documents.js';
import { buildDocuments } from '../schema/fixtures/build.js';
import { acceptancesId, declarationId, findingsId, jsonOf, pathOf, samples, textOf } from '../schema/schemas.js';

const folder = 'tests/schema';

/** Documents as text, each with the schema that it is held against and whether that accepts it. */
const document = (source, name, id, text, isAccepted = true) => ({ source, name, id, text, isAccepted });

/** Files that a schema accepts. */
const files = (folder, id, names = readdirSync(pathOf(folder))) =>
  names.map((name) => document(folder, name, id, textOf(`${folder}/${name}`)));

/** What the cases of a table make of its base. */
function table(path, id, isAccepted) {
  const { base, cases } = jsonOf(`${folder}/${path}.json`);
  const text = textOf(`${folder}/${path}/../${base}`);
  const made = ({ replace, ...change }) =>
    replace ? replaced(text, replace) : JSON.stringify(changed(JSON.parse(text), change));
  return cases.map(({ name, ...change }) => document(path, name, id, made(change), isAccepted));
}

const fixtures = () =>
  [...buildDocuments()].map(([path, built]) =>
    document('fixtures', path, path.endsWith('.accepted.json') ? acceptancesId : declarationId, JSON.stringify(built)),
  );

/** All documents that the validators are tried on. */
export function corpus() {
  return [
    ...files('samples', declarationId, samples),
    ...files(`${folder}/good`, declarationId),
    ...files(`${folder}/findings`, findingsId, ['full.json', 'minimal.json']),
    ...files(`${folder}/acceptances`, acceptancesId, ['full.json', 'minimal.json']),
    ...fixtures(),
    ...files('tests/fixtures/forms', declarationId),
    ...table('cases/accepted', declarationId, true),
    ...table('cases/refused', declarationId, false),
    ...table('cases/beyond', declarationId, true),
    ...table('findings/refused', findingsId, false),
    ...table('acceptances/refused', acceptancesId, false),
    ...table('acceptances/beyond', acceptancesId, true),
  ];
}
