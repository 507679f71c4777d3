import { writeFileSync } from 'node:fs';
import { pathOf } from '../../schema/schemas.js';
import { generated, listOf } from './generate.js';

writeFileSync(pathOf('tests/portability/types.json'), listOf(await generated()));
