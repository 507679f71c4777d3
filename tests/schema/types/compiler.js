import assert from 'node:assert/strict';
import ts from 'typescript';
import { pathOf } from '../schemas.js';

const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  types: [],
};

/** What the compiler says of each of some modules, which are there by path and text and in no file. */
export function complaintsOf(modules) {
  const sources = new Map([...modules].map(([path, text]) => [pathOf(path), text]));
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (file) => sources.has(file) || fileExists.call(host, file);
  host.getSourceFile = (file, ...rest) =>
    sources.has(file)
      ? ts.createSourceFile(file, sources.get(file), ts.ScriptTarget.ES2022)
      : getSourceFile.call(host, file, ...rest);

  const program = ts.createProgram([...sources.keys()], options, host);
  assert.deepEqual(program.getOptionsDiagnostics(), []);
  const complaintsIn = (path) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(pathOf(path)))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
  return new Map([...modules.keys()].map((path) => [path, complaintsIn(path)]));
}
