import { writeFileSync } from 'node:fs';
import { pathOf } from '../schemas.js';
import { generateTypes } from './generate.js';

writeFileSync(pathOf('schema/declaration-1.0.d.ts'), await generateTypes());
