import fc from 'fast-check';
import type { JsonSchema } from '../../src/rules/json-schema.js';
import { nastyTexts } from './nasty-texts.js';

const nasty = fc.constantFrom(...Object.values(nastyTexts));
const numbers = fc.oneof(
  fc.integer({ min: -2, max: 400 }),
  fc.constantFrom(0.5, -0, 1e15, 2 ** 53, -(2 ** 53), Number.MAX_VALUE, Number.MIN_VALUE),
);
const anything = fc.oneof(nasty, numbers, fc.boolean(), fc.constant(null), fc.constant([]), fc.constant({}));

/** Now and then something else than what the schema asks for. */
function mostly(wanted: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ arbitrary: wanted, weight: 40 }, { arbitrary: anything, weight: 1 });
}

const DEEPEST = 7;

/** Values as a JSON Schema describes them, with its own examples, and wrong ones among them. */
export function madeValue(schema: JsonSchema, whole = schema, depth = 0): fc.Arbitrary<unknown> {
  const { const: only, enum: choices, examples, $ref: reference, anyOf, oneOf, allOf } = schema;
  if (depth > DEEPEST) return anything;
  const below = (part: unknown) => madeValue(isSchema(part) ? part : {}, whole, depth + 1);
  if (reference !== undefined) return below(definition(whole, reference));
  if (only !== undefined) return fc.constant(only);
  if (choices !== undefined) return mostly(fc.constantFrom(...choices));
  if (Array.isArray(examples) && examples.length > 0)
    return fc.oneof(fc.constantFrom(...examples), mostly(plainValue({ ...schema, examples: [] }, below)));
  const options = anyOf ?? oneOf ?? allOf;
  if (options !== undefined) return fc.oneof(...options.map(below));
  return mostly(plainValue(schema, below));
}

function plainValue(
  schema: JsonSchema,
  below: (part: unknown) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const { anyOf } = schema;
  if (anyOf !== undefined) return fc.oneof(...anyOf.map(below));
  switch (schema.type) {
    case 'object':
      return objectOf(schema, below);
    case 'array':
      return fc.array(below(schema.items), { maxLength: 3 });
    case 'string':
      return textOf(schema);
    case 'integer':
    case 'number':
      return numbers;
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return anything;
  }
}

const years = fc.constantFrom('2018-10-08', '9999-12-31', '2018-10-08T10:00:00+02:00', '0001-01-01');

function textOf({ pattern }: JsonSchema): fc.Arbitrary<unknown> {
  const fitting = pattern === undefined ? [] : [fc.stringMatching(new RegExp(pattern))];
  return fc.oneof(...fitting, fc.string({ maxLength: 8 }), years, nasty);
}

function objectOf(
  schema: JsonSchema,
  below: (part: unknown) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const keys = Object.entries(schema.properties ?? {});
  const required = (schema.required ?? []).filter((key) => Object.hasOwn(schema.properties ?? {}, key));
  const known = fc.record(Object.fromEntries(keys.map(([key, part]) => [key, below(part)])), {
    requiredKeys: required,
  });
  if (!isSchema(schema.additionalProperties)) return known;
  const others = fc.dictionary(
    fc.oneof(nasty, fc.string({ maxLength: 5 })),
    below(schema.additionalProperties),
    {
      maxKeys: 3,
    },
  );
  return fc.tuple(others, known).map(([free, fixed]) => ({ ...free, ...fixed }));
}

function definition(whole: JsonSchema, reference: string): unknown {
  if (reference === '#') return whole;
  const definitions: readonly (readonly [string, unknown])[] = Object.entries(whole['definitions'] ?? {});
  return new Map(definitions).get(reference.replace('#/definitions/', ''));
}

function isSchema(part: unknown): part is JsonSchema {
  return typeof part === 'object' && part !== null;
}
