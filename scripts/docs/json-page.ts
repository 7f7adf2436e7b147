import { readFileSync } from 'node:fs';
import { outputSchemaFiles } from '../../src/cli/project/schema-files.js';
import { outputs } from '../../src/report/json/outputs/outputs.js';

const frame = readFileSync(new URL('json.md', import.meta.url), 'utf8');

/** What each command writes with `--json`: prose by hand in the frame beside this file, the documents from their schemas. */
export function jsonPage(): string {
  const rows = Object.entries(outputs).map(([name, { head }]) => {
    const file = `output/${name}.schema.json`;
    const keys = Object.keys(outputSchemaFiles()[file]?.properties ?? {}).filter((key) => !(key in head));
    const link = `[${name}.schema.json](../schema/${file})`;
    return `| \`${head.schema}\` | ${head.schemaVersion} | ${keys.map((key) => `\`${key}\``).join(', ')} | ${link} |`;
  });
  const table = ['| document | version | keys | schema |', '|---|---|---|---|', ...rows].join('\n');
  return frame.replace('<!-- documents -->\n', () => `${table}\n`);
}
