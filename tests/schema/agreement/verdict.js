import { declarationId, errorsBy } from '../schemas.js';

/** What the schema says of a document, given as bytes. */
export function verdictOn(bytes) {
  let document;
  try {
    // Refuses bad UTF-8 and takes a byte order mark away, as everything does that reads JSON from a file or the network.
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return 'no JSON';
  }

  const [error] = errorsBy(declarationId, document);
  return error ? `refused at ${JSON.stringify(error.instancePath)} by ${error.keyword}` : 'accepted';
}
