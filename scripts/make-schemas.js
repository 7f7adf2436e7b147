// Writes schema/**/*.json from the compiled program. `npm run schemas` builds first, and formats afterwards.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { outputSchemaFiles, schemaFiles } from '../dist/cli/project/schema-files.js';

rmSync('schema', { recursive: true, force: true });
mkdirSync('schema/output', { recursive: true });
for (const [name, schema] of Object.entries({ ...schemaFiles(), ...outputSchemaFiles() }))
  writeFileSync(`schema/${name}`, `${JSON.stringify(schema, null, 2)}\n`);
