import vscode from 'vscode-json-languageservice';
import { publishedSchemas } from '../schemas.js';

/** An editor in which a schema belongs to the files of its form, and that can load nothing else. */
export function editor() {
  const service = vscode.getLanguageService({
    schemaRequestService: (uri) => Promise.reject(new Error(`${uri} was asked for.`)),
  });
  const schemas = new Map(publishedSchemas().map((schema) => [schema.$id.split(':')[2], schema]));
  service.configure({
    validate: true,
    allowComments: false,
    schemas: [...schemas].map(([form, schema]) => ({
      uri: `file:///schema/${form}-1.0.schema.json`,
      fileMatch: [`*.${form}.json`],
      schema,
    })),
  });
  return {
    /** A file of a form, opened. */
    open(form, text) {
      const document = vscode.TextDocument.create(`file:///a.${form}.json`, 'json', 1, text);
      const json = service.parseJSONDocument(document);
      const place = (offset) => document.positionAt(offset);
      return {
        problems: () => service.doValidation(document, json),
        problemsBySchema: () => service.doValidation(document, json, undefined, schemas.get(form)),
        completionsAt: async (offset) => (await service.doComplete(document, place(offset), json)).items,
        hoverAt: async (offset) => (await service.doHover(document, place(offset), json)).contents,
      };
    },
  };
}

/** In which documents VS Code underlines nothing. */
export async function vscodeJson(documents) {
  const { open } = editor();
  const problems = documents.map(({ id, text }) => open(id.split(':')[2], text).problemsBySchema());
  return (await Promise.all(problems)).map(({ length }) => length === 0);
}
