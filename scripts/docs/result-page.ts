import { readFileSync } from 'node:fs';
import { outputSchemaFiles } from '../../src/cli/project/schema-files.js';
import { keyTables } from './key-tables.js';

const frame = readFileSync(new URL('result-schema.md', import.meta.url), 'utf8');

/** What `resultat.json` holds: prose by hand in the frame beside this file, the tables from the schema. */
export function resultPage(): string {
  const tables = keyTables(outputSchemaFiles()['output/resultat.schema.json'] ?? {});
  return frame.replace('<!-- tables -->\n', () => tables);
}
