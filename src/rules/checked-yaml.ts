import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import { userError } from '../errors.js';
import { nearestWord } from './nearest-word.js';

/** What the schema itself refuses is said in Swedish too. */
z.config(z.locales.sv());

/** Where a mistake stands and what it is, in one line of Swedish. */
export interface Mistake {
  readonly line: number;
  readonly column: number;
  readonly text: string;
}

/** A YAML file that was read: its checked value, and where each of its parts stands. */
export interface CheckedYaml<Value> {
  readonly value: Value;
  /** Refuses the file with mistakes that only a later check can find, all at once. */
  refuse(mistakes: readonly { readonly path: readonly PropertyKey[]; readonly text: string }[]): never;
}

/**
 * Reads YAML and checks it against a schema. Refuses with every mistake at once, each with line and
 * column. Duplicate keys, tabs and broken quotes are mistakes; aliases are limited.
 */
export function readCheckedYaml<Schema extends z.ZodType>(
  text: string,
  file: string,
  schema: Schema,
): CheckedYaml<z.output<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false });
  const at = (offset: number, words: string): Mistake => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col, text: words };
  };
  if (document.errors.length > 0) {
    refuse(
      file,
      document.errors.map((error) => at(error.pos[0], `YAML går inte att läsa: ${error.message}`)),
    );
  }
  const locate: Locate = (path, words) => at(offsetOf(document.contents, path), words);
  const parsed = schema.safeParse(document.toJS({ maxAliasCount: 100 }) ?? {}, { reportInput: true });
  if (!parsed.success)
    return refuse(
      file,
      parsed.error.issues.flatMap((issue) => mistakesOf(issue, locate)),
    );
  return {
    value: parsed.data,
    refuse: (mistakes) =>
      refuse(
        file,
        mistakes.map(({ path, text: words }) => locate(path, words)),
      ),
  };
}

function refuse(file: string, mistakes: readonly Mistake[]): never {
  const first = mistakes[0];
  const place = first === undefined ? { file } : { file, line: first.line, column: first.column };
  const lines = mistakes.map(({ line, column, text }) => `${file}:${line}:${column}: ${text}`);
  throw userError('file-has-mistakes', { file, mistakes: lines }, place);
}

/** An object that refuses unknown keys and names the nearest known one: a typo must not weaken a promise. */
export function strict<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const known = Object.keys(shape);
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys' || !('keys' in issue) || !Array.isArray(issue.keys))
        return undefined;
      return issue.keys.map((key) => unknownWord(String(key), known)).join('; ');
    },
  });
}

function unknownWord(word: string, known: readonly string[]): string {
  const nearest = nearestWord(word, known);
  const hint = nearest === null ? `kända ord är ${known.join(', ')}` : `menade du ”${nearest}”?`;
  return `okänt ord ”${word}”, ${hint}`;
}

type Issue = z.core.$ZodIssue;
type Locate = (path: readonly PropertyKey[], words: string) => Mistake;

function mistakesOf(issue: Issue, locate: Locate): readonly Mistake[] {
  const name = issue.path.map(String).join('.') || 'filen';
  switch (issue.code) {
    case 'unrecognized_keys':
      return [locate([...issue.path, ...issue.keys.slice(0, 1)], issue.message)];
    case 'invalid_value':
      return [locate(issue.path, `”${name}” ska vara ${issue.values.map(String).join(' eller ')}`)];
    case 'invalid_type':
      return [locate(issue.path, typeMistake(issue, name))];
    case 'too_big':
      return [locate(issue.path, `”${name}” ska vara högst ${issue.maximum}`)];
    case 'too_small':
      return [
        locate(
          issue.path,
          `”${name}” ska ${issue.origin === 'array' ? 'ha' : 'vara'} minst ${issue.minimum}`,
        ),
      ];
    default:
      return [locate(issue.path, `”${name}”: ${issue.message}`)];
  }
}

function typeMistake(issue: z.core.$ZodIssueInvalidType, name: string): string {
  return issue.input === undefined ? `”${name}” saknas` : `”${name}” ska vara ${typeWord(issue.expected)}`;
}

const typeWords: { readonly [type: string]: string } = {
  string: 'en text',
  number: 'ett tal',
  boolean: 'true eller false',
  array: 'en lista',
  object: 'en grupp med nycklar',
  record: 'en grupp med nycklar',
};

function typeWord(expected: string): string {
  return typeWords[expected] ?? expected;
}

/** The offset of the node that a path leads to, or of the deepest part of the path that exists. */
function offsetOf(root: Node | null, path: readonly PropertyKey[]): number {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const key of path) {
    const next = childOf(node, key);
    if (next === null) return offset;
    offset = next.offset;
    node = next.node;
  }
  return offset;
}

function childOf(node: unknown, key: PropertyKey): { node: unknown; offset: number } | null {
  if (isMap(node)) {
    const pair = node.items.find(
      (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(key),
    );
    if (pair === undefined || !isScalar(pair.key)) return null;
    return { node: pair.value, offset: pair.key.range?.[0] ?? 0 };
  }
  if (!isSeq(node) || typeof key !== 'number') return null;
  const item = node.items[key];
  if (!isMap(item) && !isSeq(item) && !isScalar(item)) return null;
  return { node: item, offset: item.range?.[0] ?? 0 };
}
