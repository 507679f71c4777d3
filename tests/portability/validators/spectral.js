import core from '@stoplight/spectral-core';
import functions from '@stoplight/spectral-functions';
import parsers from '@stoplight/spectral-parsers';
import { publishedSchemas } from '../schemas.js';

/** Which documents a rule of Spectral accepts that holds them against their schema. */
export async function spectral(documents) {
  const accepted = documents.map(() => true);
  for (const schema of publishedSchemas()) {
    // All in one list, because a run takes longer than the documents in it.
    const indexes = [...documents.keys()].filter((i) => documents[i].id === schema.$id);
    const list = `[${indexes.map((i) => documents[i].text).join(',')}]`;
    const linter = new core.Spectral();
    linter.setRuleset({
      rules: {
        form: {
          given: '$[*]',
          severity: 'error',
          then: { function: functions.schema, functionOptions: { schema } },
        },
      },
    });
    for (const { path } of await linter.run(new core.Document(list, parsers.Json))) {
      accepted[indexes[path[0]]] = false;
    }
  }

  return accepted;
}
