import type { z } from 'zod';
import { exampleOf, type JsonSchema, schemaAt } from './json-schema.js';
import { nearestWord } from './nearest-word.js';

/** A mistake and the path of keys to what is wrong. */
export interface PathMistake {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** What a schema refused, in Swedish: what was found, what was expected, the nearest known word, an example. */
export function schemaMistakes(issue: Issue, schema: JsonSchema): readonly PathMistake[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(key, path, schema) }));
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => ({ path, message }));
  if (issue.code === 'custom') return [{ path, message: issue.message }];
  const example = exampleOf(schema, path);
  const advice = example === null ? '' : `. Skriv till exempel ${example}`;
  return [{ path, message: `${problemOf(issue, nameOf(path))}${advice}` }];
}

function unknownKey(key: string, path: readonly PropertyKey[], schema: JsonSchema): string {
  const known = Object.keys(schemaAt(schema, path)?.properties ?? {});
  const nearest = nearestWord(key, known);
  if (nearest === null) return `okänt ord ”${key}”. Ord som kan stå här är ${known.join(', ')}`;
  const example = exampleOf(schema, [...path, nearest]);
  const advice = example === null ? '' : ` Skriv till exempel ${example}`;
  return `okänt ord ”${key}”, menade du ”${nearest}”?${advice}`;
}

/** The nearest key says it; what stands in a list is named by the list. */
function nameOf(path: readonly PropertyKey[]): string {
  const key = path.findLast((part) => typeof part === 'string');
  return key === undefined ? 'Filen' : `”${String(key)}”`;
}

function problemOf(
  issue: Exclude<Issue, { code: 'custom' | 'invalid_key' | 'unrecognized_keys' }>,
  name: string,
): string {
  if (issue.input === undefined) return `${name} saknas`;
  if (issue.input === null || issue.input === '') return `${name} har inget värde`;
  switch (issue.code) {
    case 'invalid_value':
      return unknownValue(String(issue.input), issue.values.map(String), name);
    case 'invalid_type':
      return `${name} ska vara ${typeWords[issue.expected] ?? issue.expected}`;
    case 'too_big':
      return `${name} ska vara högst ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'array' ? `${name} är en tom lista` : `${name} ska vara minst ${issue.minimum}`;
    case 'invalid_format':
      return `${name} ${issue.message}`;
    case 'invalid_union':
      return `${name} har fel form`;
    default:
      return `${name}: ${issue.message}`;
  }
}

function unknownValue(found: string, known: readonly string[], name: string): string {
  const nearest = nearestWord(found, known);
  const choice = `Välj bland ${known.join(', ')}`;
  if (known.length === 1) return `”${found}” går inte som ${name}. Det som går är ${known.join('')}`;
  if (nearest === null) return `”${found}” går inte som ${name}. ${choice}`;
  return `”${found}” går inte som ${name}, menade du ”${nearest}”? ${choice}`;
}

const typeWords: { readonly [type: string]: string } = {
  string: 'en text',
  number: 'ett tal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'en grupp med nycklar',
  record: 'en grupp med nycklar',
};
