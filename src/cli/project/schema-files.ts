import { outputs } from '../../report/json/outputs/outputs.js';
import { resultSchema } from '../../report/json/schema.js';
import { type JsonSchema, jsonSchemaOf } from '../../rules/json-schema.js';
import { ruleSetFileSchema } from '../../rules/language/rule-set-schema.js';
import { inputFormatSchema } from './input-format-schema.js';
import { projectSchema } from './project.js';

type SchemaFile = 'rules.schema.json' | 'project.schema.json' | 'input-format.schema.json';

/** The JSON Schemas that editors complete and check with, by file name. */
export function schemaFiles(): Readonly<Record<SchemaFile, JsonSchema>> {
  return {
    'rules.schema.json': { title: 'Regelverk för servicematning', ...jsonSchemaOf(ruleSetFileSchema) },
    'input-format.schema.json': {
      title: 'Eget format för servicematning',
      ...jsonSchemaOf(inputFormatSchema),
    },
    'project.schema.json': { title: 'Projektfil för servicematning', ...jsonSchemaOf(projectSchema) },
  };
}

/** The JSON Schemas of what programs may read: `resultat.json`, and what each command writes with `--json`. */
export function outputSchemaFiles(): Readonly<Record<string, JsonSchema>> {
  const commands = Object.entries(outputs).map(([name, { head, schema }]) => {
    const title = `${head.schema}, version ${head.schemaVersion}`;
    return [`output/${name}.schema.json`, { title, ...jsonSchemaOf(schema) }] as const;
  });
  return {
    'output/resultat.schema.json': { title: 'resultat.json', ...jsonSchemaOf(resultSchema) },
    ...Object.fromEntries(commands),
  };
}
