import { type JsonSchema, jsonSchemaOf } from '../rules/json-schema.js';
import { ruleSetSchema } from '../rules/rule-set-schema.js';
import { projectSchema } from './project.js';

/** The JSON Schemas that editors complete and check with, by file name. */
export function schemaFiles(): Readonly<Record<'rules.schema.json' | 'project.schema.json', JsonSchema>> {
  return {
    'rules.schema.json': { title: 'Regelverk för servicematning', ...jsonSchemaOf(ruleSetSchema) },
    'project.schema.json': { title: 'Projektfil för servicematning', ...jsonSchemaOf(projectSchema) },
  };
}
