import { schemas } from '../schema/schemas.js';

/** The published schemas, a copy for each tool: some of them change what they are given. */
export const publishedSchemas = () => structuredClone(schemas);
