import { Ajv, type ValidateFunction } from 'ajv';
import formats from 'ajv-formats';
import { outputSchemaFiles } from '../../src/cli/project/schema-files.js';

const ajv = new Ajv({ strict: true, strictTuples: false, strictTypes: false, allErrors: true });
formats.default(ajv);

const validators = new Map<string, ValidateFunction>(
  Object.entries(outputSchemaFiles()).map(([file, schema]) => [file, ajv.compile(schema)]),
);

/** What another program than ours has to say of a document against the schema that is shipped for it. */
export function complaints(name: string, document: unknown): readonly string[] {
  const validate = validators.get(`output/${name}.schema.json`);
  if (validate === undefined) return [`no schema is shipped for ${name}`];
  if (validate(document)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
