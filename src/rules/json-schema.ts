import { z } from 'zod';

/** A part of a JSON Schema, as far as messages need it. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** What a field means, in Swedish, and an example that can be written as it stands. */
export function described<Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  ...examples: readonly unknown[]
): Schema {
  return schema.meta({ description, ...(examples.length === 0 ? {} : { examples: [...examples] }) });
}

/** One value, or a list of such values. */
export function oneOrMore<Schema extends z.ZodType>(schema: Schema) {
  return z
    .preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(schema))
    .meta({ orSingle: true });
}

/**
 * The schema as editors read it: what may be written, with descriptions and examples. Draft 7, which the
 * YAML extensions of common editors follow.
 */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const { '~standard': _, ...json } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    override: ({ zodSchema, jsonSchema }) => {
      const { examples, orSingle } = z.globalRegistry.get(zodSchema) ?? {};
      // A field that is rewritten on reading loses its examples: they show what is written.
      if (Array.isArray(examples)) jsonSchema.examples = examples;
      if (orSingle === true) allowSingle(jsonSchema);
    },
  });
  return json;
}

function allowSingle(json: JsonSchema): void {
  const { items, type } = json;
  if (items === undefined || type !== 'array') return;
  delete json.items;
  delete json.type;
  delete json['orSingle'];
  const single = [items].flat().filter(isSchema);
  json.anyOf = [...single, { type: 'array', items }];
}

function isSchema(part: JsonSchema | boolean | undefined): part is JsonSchema {
  return typeof part === 'object';
}

/** The part of a schema that a path leads to; null where the path leads out of it. */
export function schemaAt(json: JsonSchema, path: readonly PropertyKey[]): JsonSchema | null {
  const [key, ...rest] = path;
  if (key === undefined) return json;
  const next = childSchemas(json, key).find(isSchema);
  return next === undefined ? null : schemaAt(next, rest);
}

function childSchemas(json: JsonSchema, key: PropertyKey): readonly (JsonSchema | boolean | undefined)[] {
  const lists = (json.anyOf ?? []).filter(({ type }) => type === 'array');
  if (typeof key === 'number')
    return [json, ...lists].flatMap(({ items }) => (Array.isArray(items) ? items : [items]));
  return [json.properties?.[String(key)], json.additionalProperties];
}

/**
 * The example of a field as YAML on one line: `channels: [mail, phone]`; of a whole file its first key that
 * must be there. Null where it has none.
 */
export function exampleOf(json: JsonSchema, path: readonly PropertyKey[]): string | null {
  const key = path.findLastIndex((part) => typeof part === 'string');
  const [needed] = json.required ?? [];
  if (key < 0) return needed === undefined ? null : exampleOf(json, [needed]);
  const [example] = schemaAt(json, path.slice(0, key + 1))?.examples ?? [];
  return example === undefined ? null : `${String(path[key])}: ${yamlText(example)}`;
}

/** A value as YAML on one line. Texts in examples need no quotation marks outside lists. */
function yamlText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${yamlText(inner)}`);
  return `{ ${pairs.join(', ')} }`;
}
