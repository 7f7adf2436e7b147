import type { z } from 'zod';
import { nearestWord } from '../nearest-word.js';
import {
  alternativesOf,
  decidingWords,
  exampleOf,
  type Form,
  type JsonSchema,
  schemaAt,
  valueBelow,
} from './json-schema.js';

/** A mistake and the path of keys to what is wrong. */
export interface PathMistake {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** Where a word is unknown, what the group as a whole lacks may be that word: only the word is told. */
export function withoutConsequences(issues: readonly Issue[]): readonly Issue[] {
  const unknown = issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => path.join());
  return issues.filter(({ code, path }) => code !== 'custom' || !unknown.includes(path.join()));
}

/** What a schema refused, in Swedish: what was found, what was expected, the nearest known word, an example. */
export function schemaMistakes(issue: Issue, form: Form): readonly PathMistake[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(key, path, form) }));
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => ({ path, message }));
  if (issue.code === 'custom') return [{ path, message: issue.message }];
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined)
    return [{ path, message: unknownForm(issue.discriminator, issue, form) }];
  const meant = issue.code === 'invalid_union' ? meantForm(issue) : [];
  if (meant.length > 0) return meant.flatMap((inner) => schemaMistakes(inner, form));
  const example = exampleOf(form, path);
  const advice = example === null ? '' : `. Skriv till exempel ${example}`;
  return [{ path, message: `${problemOf(issue, nameOf(path))}${advice}` }];
}

/** The word that should tell which form it is tells none. */
function unknownForm(key: string, { path, input }: Issue, form: Form): string {
  const group = schemaAt(form, path.slice(0, -1));
  const forms = group === null ? [] : alternativesOf(group, form.schema, input);
  const known = forms.flatMap((one) => (decidingWords(one)[key] ?? []).map(String));
  const found = valueBelow(input, key);
  const nearest = nearestWord(String(found), known) ?? known[0];
  const example = `Skriv till exempel ${key}: ${nearest}`;
  if (found === undefined) return `”${key}” saknas. ${example}`;
  return `${unknownValue(String(found), known, `”${key}”`)}. ${example}`;
}

/** Where one of several forms has the right type, what is wrong is what is wrong in it. */
function meantForm({ errors, path }: Extract<Issue, { code: 'invalid_union' }>): readonly Issue[] {
  const isOfType = (issues: readonly Issue[]) =>
    !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  return (errors.find(isOfType) ?? []).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

/** Words of an earlier version, and what to write instead. */
const formerWords: Readonly<Record<string, string>> = { notice: 'feedback: [answer, notice]' };

function unknownKey(key: string, path: readonly PropertyKey[], form: Form): string {
  const group = schemaAt(form, path);
  const [own, ...others] =
    group === null ? [] : alternativesOf(group, form.schema, path.reduce(valueBelow, form.written));
  const known = Object.keys(own?.properties ?? {});
  const instead = formerWords[key];
  if (instead !== undefined && known.includes(instead.split(':')[0] ?? ''))
    return `”${key}” används inte längre. Skriv till exempel ${instead}`;
  const owner = others.find(({ properties }) => Object.hasOwn(properties ?? {}, key));
  if (own !== undefined && owner !== undefined)
    return `”${key}” hör till ${decidedBy(owner)} och kan inte stå vid ${decidedBy(own)}. Ta bort det, eller skriv ${decidedBy(owner)}`;
  const nearest = nearestWord(key, known);
  if (nearest === null) return `okänt ord ”${key}”. Ord som kan stå här är ${known.join(', ')}`;
  const example = exampleOf(form, [...path, nearest]);
  const advice = example === null ? '' : ` Skriv till exempel ${example}`;
  return `okänt ord ”${key}”, menade du ”${nearest}”?${advice}`;
}

/** `kind: reach` */
function decidedBy(schema: JsonSchema): string {
  const words = Object.entries(decidingWords(schema)).map(([key, [word]]) => `${key}: ${String(word)}`);
  return words.join(', ');
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
      if (issue.origin !== 'array') return `${name} ska vara minst ${issue.minimum}`;
      return issue.minimum === 1 ? `${name} är en tom lista` : `${name} ska ha minst ${issue.minimum} delar`;
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
