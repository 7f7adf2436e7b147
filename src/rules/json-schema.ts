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
  return orSingle(z.array(schema));
}

/** The list, or a single value in its place. */
export function orSingle<List extends z.ZodArray>(list: List) {
  return z.preprocess((value) => (Array.isArray(value) ? value : [value]), list).meta({ orSingle: true });
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

function isSchema(part: unknown): part is JsonSchema {
  return typeof part === 'object' && part !== null;
}

/** A checked value beside the schema of the whole that it belongs to. */
export interface Form {
  readonly schema: JsonSchema;
  readonly written: unknown;
}

/** The part of a schema that a path leads to; null where the path leads out of it. */
export function schemaAt(form: Form, path: readonly PropertyKey[]): JsonSchema | null {
  const [key, ...rest] = path;
  const own = resolved(form.schema, form.schema);
  return key === undefined
    ? own
    : schemaBelow({ root: form.schema, schema: own, written: form.written }, key, rest);
}

interface Below {
  readonly root: JsonSchema;
  readonly schema: JsonSchema;
  readonly written: unknown;
}

function schemaBelow(
  { root, schema, written }: Below,
  key: PropertyKey,
  rest: readonly PropertyKey[],
): JsonSchema | null {
  const [chosen] = alternativesOf(schema, root, written);
  const next = chosen === undefined ? undefined : childSchemas(chosen, key).find(isSchema);
  if (next === undefined) return null;
  const below = { root, schema: resolved(next, root), written: valueBelow(written, key) };
  const [nextKey, ...others] = rest;
  return nextKey === undefined ? below.schema : schemaBelow(below, nextKey, others);
}

/** A reference replaced by what it names; what stands beside it says more of this use of it. */
function resolved(schema: JsonSchema, root: JsonSchema): JsonSchema {
  const { allOf, ...own } = schema;
  const name = (schema.$ref ?? allOf?.[0]?.$ref)?.split('/').at(-1);
  const named = name === undefined ? null : valueBelow(root['definitions'], name);
  return isSchema(named) ? { ...named, ...own } : schema;
}

/** The forms that a value may have, the one that what is written has first. */
export function alternativesOf(
  schema: JsonSchema,
  root: JsonSchema,
  written: unknown,
): readonly JsonSchema[] {
  const forms = schema.anyOf ?? schema.oneOf;
  if (forms === undefined) return [schema];
  const all = forms.map((form) => resolved(form, root));
  return all.toSorted((one, other) => fit(other, written) - fit(one, written));
}

/** 2: a form of this type whose deciding words are these; 1: of this type; 0: of another. */
function fit(schema: JsonSchema, written: unknown): number {
  if (schema.type !== typeOf(written)) return 0;
  const decide = Object.entries(decidingWords(schema));
  return decide.every(([key, words]) => words.includes(valueBelow(written, key))) ? 2 : 1;
}

function typeOf(written: unknown): string {
  return Array.isArray(written) ? 'array' : typeof written;
}

/** The words that tell one form of a group from another: `kind: [reach]`. */
export function decidingWords({
  properties,
  required,
}: JsonSchema): Readonly<Record<string, readonly unknown[]>> {
  const decide = (required ?? []).flatMap((key) => {
    const property = properties?.[key];
    if (!isSchema(property)) return [];
    const words = property.const === undefined ? property.enum : [property.const];
    return words === undefined ? [] : [[key, words] as const];
  });
  return Object.fromEntries(decide);
}

/** What a path leads to in a written value. */
export function valueBelow(written: unknown, key: PropertyKey): unknown {
  return typeof written === 'object' && written !== null ? Reflect.get(written, key) : undefined;
}

function childSchemas(schema: JsonSchema, key: PropertyKey): readonly (JsonSchema | boolean | undefined)[] {
  if (typeof key === 'number') return [schema.items].flat();
  return [schema.properties?.[String(key)], schema.additionalProperties];
}

/**
 * The example of a field as YAML on one line: `channels: [mail, phone]`; of a whole file its first key that
 * must be there. Null where it has none.
 */
export function exampleOf(form: Form, path: readonly PropertyKey[]): string | null {
  const key = path.findLastIndex((part) => typeof part === 'string');
  const [needed] = form.schema.required ?? [];
  if (key < 0) return needed === undefined ? null : exampleOf(form, [needed]);
  const [example] = schemaAt(form, path.slice(0, key + 1))?.examples ?? [];
  return example === undefined ? null : `${String(path[key])}: ${yamlText(example)}`;
}

/** A value as YAML on one line. Texts in examples need no quotation marks outside lists. */
function yamlText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(yamlText).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${yamlText(inner)}`);
  return `{ ${pairs.join(', ')} }`;
}
