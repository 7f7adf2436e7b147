import type { z } from 'zod';
import { around, told } from '../errors/mistakes.js';
import type { Told } from '../errors/told.js';
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
import { isShape, toldOf } from './told-issue.js';

/** A mistake and the path of keys to what is wrong. */
export interface PathMistake {
  readonly path: readonly PropertyKey[];
  readonly message: Told;
}

type Issue = z.core.$ZodIssue;

/** Where a word is unknown, what the group as a whole lacks may be that word: only the word is told. */
export function withoutConsequences(issues: readonly Issue[]): readonly Issue[] {
  const unknown = issues.filter(({ code }) => code === 'unrecognized_keys').map(({ path }) => path.join());
  return issues.filter(({ code, path }) => code !== 'custom' || !unknown.includes(path.join()));
}

/** What a schema refused: what was found, what was expected, the nearest known word, an example. */
export function schemaMistakes(issue: Issue, form: Form): readonly PathMistake[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(key, path, form) }));
  if (issue.code === 'invalid_key') return issue.issues.map((inner) => ({ path, message: toldOf(inner) }));
  if (issue.code === 'custom') return [{ path, message: toldOf(issue) }];
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined)
    return [{ path, message: unknownForm(issue.discriminator, issue, form) }];
  const meant = issue.code === 'invalid_union' ? meantForm(issue) : [];
  if (meant.length > 0) return meant.flatMap((inner) => schemaMistakes(inner, form));
  const example = exampleOf(form, path);
  const problem = problemOf(issue, nameOf(path));
  return [{ path, message: around(problem, ({ schema }, inner) => schema.withExample(inner, example)) }];
}

/** The word that should tell which form it is tells none. */
function unknownForm(key: string, { path, input }: Issue, form: Form): Told {
  const group = schemaAt(form, path.slice(0, -1));
  const forms = group === null ? [] : alternativesOf(group, form.schema, input);
  const known = forms.flatMap((one) => (decidingWords(one)[key] ?? []).map(String));
  const found = valueBelow(input, key);
  const example = nearestWord(String(found), known) ?? known[0] ?? '';
  if (found === undefined) return told(({ schema }) => schema.missingForm(key, example));
  return around(unknownValue(String(found), known, key), ({ schema }, inner) =>
    schema.withExample(inner, `${key}: ${example}`),
  );
}

/** Where one of several forms has the right type, what is wrong is what is wrong in it. */
function meantForm({ errors, path }: Extract<Issue, { code: 'invalid_union' }>): readonly Issue[] {
  const isOfType = (issues: readonly Issue[]) =>
    !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
  return (errors.find(isOfType) ?? []).map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}

/** Words of an earlier version, and what to write instead. */
const formerWords = new Map([['notice', 'feedback: [answer, notice]']]);

function unknownKey(key: string, path: readonly PropertyKey[], form: Form): Told {
  const group = schemaAt(form, path);
  const [own, ...others] =
    group === null ? [] : alternativesOf(group, form.schema, path.reduce(valueBelow, form.written));
  const known = Object.keys(own?.properties ?? {});
  const instead = formerWords.get(key);
  if (instead !== undefined && known.includes(instead.split(':')[0] ?? ''))
    return told(({ schema }) => schema.formerWord(key, instead));
  const owner = others.find(({ properties }) => Object.hasOwn(properties ?? {}, key));
  if (own !== undefined && owner !== undefined)
    return told(({ schema }) => schema.wordOfOther(key, decidedBy(owner), decidedBy(own)));
  const nearest = nearestWord(key, known);
  if (nearest === null) return told(({ schema }) => schema.strangeWord(key, known));
  const example = exampleOf(form, [...path, nearest]);
  return told(({ schema }) => schema.unknownWord(key, nearest, example));
}

/** `kind: reach` */
function decidedBy(schema: JsonSchema): string {
  const words = Object.entries(decidingWords(schema)).map(([key, [word]]) => `${key}: ${String(word)}`);
  return words.join(', ');
}

/** The nearest key says it; what stands in a list is named by the list. Null for the file as a whole. */
function nameOf(path: readonly PropertyKey[]): string | null {
  return path.findLast((part) => typeof part === 'string') ?? null;
}

function problemOf(
  issue: Exclude<Issue, { code: 'custom' | 'invalid_key' | 'unrecognized_keys' }>,
  name: string | null,
): Told {
  if (issue.input === undefined) return told(({ schema }) => schema.missing(name));
  if (issue.input === null || issue.input === '') return told(({ schema }) => schema.empty(name));
  switch (issue.code) {
    case 'invalid_value':
      return unknownValue(String(issue.input), issue.values.map(String), name);
    case 'invalid_type':
      return told(({ schema }) =>
        isShape(issue.message) ? schema[issue.message](name) : schema.type(name, issue.expected),
      );
    case 'too_big':
      return told(({ schema }) => schema.tooBig(name, String(issue.maximum)));
    case 'too_small':
      return tooSmall(issue, name);
    case 'invalid_format':
      return told(({ schema }) => schema[isShape(issue.message) ? issue.message : 'wrongForm'](name));
    default:
      return told(({ schema }) => schema.wrongForm(name));
  }
}

function tooSmall({ origin, minimum }: Extract<Issue, { code: 'too_small' }>, name: string | null): Told {
  const least = String(minimum);
  return told(({ schema }) => {
    if (origin !== 'array') return schema.tooSmall(name, least);
    return minimum === 1 ? schema.emptyList(name) : schema.shortList(name, least);
  });
}

function unknownValue(found: string, known: readonly string[], name: string | null): Told {
  const nearest = nearestWord(found, known);
  return told(({ schema }) =>
    known.length === 1
      ? schema.onlyValue(found, name, known.join(''))
      : schema.unknownValue(found, name, known, nearest),
  );
}
