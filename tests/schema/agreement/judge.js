// Answers each line of standard input, a document in base64, with a line that is the schema's verdict.
import { createInterface } from 'node:readline';
import { verdictOn } from './verdict.js';

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${verdictOn(Buffer.from(line, 'base64'))}\n`);
}
