import type { JsonSchema } from '../../src/rules/json-schema.js';

type Part = JsonSchema | boolean | undefined;

/** A table of keys for the whole of a schema, and one for each part that has a name. */
export function keyTables(schema: JsonSchema): string {
  const named = Object.entries(schema['definitions'] ?? {}).toSorted(([one], [other]) =>
    one < other ? -1 : 1,
  );
  const parts = named.map(([name, part]) => `### ${name}\n\n${description(part)}`);
  return [`## The whole\n\n${description(schema)}`, '## Parts\n', ...parts].join('\n');
}

function description(schema: JsonSchema): string {
  if (schema.oneOf !== undefined) return alternatives(schema.oneOf);
  if (schema.properties === undefined) return `${typeText(schema)}\n`;
  const required = new Set(schema.required ?? []);
  const rows = Object.entries(schema.properties).map(([key, part]) => {
    const optional = required.has(key) ? '' : ' (may be left out)';
    return `| \`${key}\`${optional} | ${typeText(part)} | ${cellText(meaning(part))} |`;
  });
  return `| key | value | meaning |\n|---|---|---|\n${rows.join('\n')}\n`;
}

/** Forms told apart by a key that is a code of its own in each. */
function alternatives(forms: readonly Part[]): string {
  const rows = forms.map((form) => {
    const [kind = '', ...others] = keyTexts(objectOf(form));
    return `| ${kind} | ${others.join(', ') || 'nothing'} |`;
  });
  return `| where | with it |\n|---|---|\n${rows.join('\n')}\n`;
}

function objectOf(part: Part): JsonSchema {
  return typeof part === 'object' ? part : {};
}

function meaning(part: Part): string {
  return objectOf(part).description ?? '';
}

function cellText(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** What a value is, in a few words. */
function typeText(part: Part): string {
  const schema = objectOf(part);
  const reference = schema.$ref ?? schema.allOf?.map((one) => objectOf(one).$ref).find(Boolean);
  if (reference !== undefined) return linkTo(reference);
  const forms = schema.anyOf ?? schema.oneOf;
  if (forms !== undefined) return [...new Set(forms.map(typeText))].join(' or ');
  if (schema.const !== undefined) return code(schema.const);
  if (schema.enum !== undefined) return schema.enum.map(code).join(', ');
  if (Array.isArray(schema.type)) return schema.type.map(plainType).join(' or ');
  if (schema.type === 'array') return listText(schema);
  if (schema.type === 'object') return objectText(schema);
  return plainType(schema.format ?? schema.type ?? 'any');
}

function linkTo(reference: string): string {
  const name = reference.split('/').at(-1) ?? '';
  return `[${name}](#${name.toLowerCase()})`;
}

function listText({ items, additionalItems }: JsonSchema): string {
  const several = Array.isArray(items)
    ? [...items, additionalItems].filter((one) => typeof one === 'object')
    : [items];
  return `list of ${[...new Set(several.map(typeText))].join(', ')}`;
}

function objectText({ properties, additionalProperties }: JsonSchema): string {
  if (properties === undefined) return `by name: ${typeText(additionalProperties)}`;
  return `object of ${keyTexts({ properties }).join(', ')}`;
}

function keyTexts({ properties }: Pick<JsonSchema, 'properties'>): readonly string[] {
  return Object.entries(properties ?? {}).map(([key, part]) => `\`${key}\` (${typeText(part)})`);
}

const plainTypes: { readonly [type: string]: string } = {
  'date-time': 'instant',
  integer: 'whole number',
  string: 'text',
  boolean: '`true` or `false`',
  null: '`null`',
};

function plainType(type: string): string {
  return plainTypes[type] ?? type;
}

function code(value: unknown): string {
  return `\`${String(value)}\``;
}
