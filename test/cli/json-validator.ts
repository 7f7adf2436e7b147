import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { outputSchemaFiles } from '../../src/cli/project/schema-files.js';

const ajv = new Ajv({ strict: true, strictTuples: false, strictTypes: false, allErrors: true });
formats.default(ajv);

const schemas = new Map(Object.entries(outputSchemaFiles()));

/** What another program than ours has to say of a document against the schema that is shipped for it. */
export function complaints(name: string, document: unknown): readonly string[] {
  const schema = schemas.get(`output/${name}.schema.json`);
  if (schema === undefined) return [`no schema is shipped for ${name}`];
  // Made into a validator, which takes long, when it is first asked for; ajv keeps it.
  const validate = ajv.compile(schema);
  if (validate(document)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
