import { type JsonSchema, jsonSchemaOf } from '../rules/json-schema.js';
import { ruleSetFileSchema } from '../rules/language/rule-set-schema.js';
import { projectSchema } from './project.js';

/** The JSON Schemas that editors complete and check with, by file name. */
export function schemaFiles(): Readonly<Record<'rules.schema.json' | 'project.schema.json', JsonSchema>> {
  return {
    'rules.schema.json': { title: 'Regelverk för servicematning', ...jsonSchemaOf(ruleSetFileSchema) },
    'project.schema.json': { title: 'Projektfil för servicematning', ...jsonSchemaOf(projectSchema) },
  };
}
