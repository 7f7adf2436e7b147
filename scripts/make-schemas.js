// Writes schema/*.json from the compiled program. `npm run schemas` builds first, and formats afterwards.
import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaFiles } from '../dist/cli/schema-files.js';

mkdirSync('schema', { recursive: true });
for (const [name, schema] of Object.entries(schemaFiles()))
  writeFileSync(`schema/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
