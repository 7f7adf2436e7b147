import { type Document, isAlias, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { userError } from '../errors/errors.js';
import { placed, told } from '../errors/mistakes.js';
import type { Told } from '../errors/told.js';
import { jsonSchemaOf } from './json-schema.js';
import { type PathMistake, schemaMistakes, withoutConsequences } from './schema-mistakes.js';
import { offsetOf } from './yaml-place.js';

/** Where a mistake stands, both numbers from 1, and what it is in one line. */
export interface Mistake {
  readonly line: number;
  readonly column: number;
  readonly message: Told;
}

/** The checked value, or every mistake in the order of the file. */
export type CheckedYaml<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly mistakes: readonly Mistake[] };

/**
 * Mistakes that no schema can see. It gets what the file holds, unchecked, so that they are told together
 * with those of the schema, and passes over what it cannot read.
 */
export type FurtherCheck = (written: unknown) => readonly PathMistake[];

/** A text that is YAML, or what makes it none. `written` is null where nothing can be read of it. */
export interface OpenedYaml {
  readonly written: { readonly value: unknown } | null;
  readonly broken: readonly Mistake[];
  readonly locate: (mistake: PathMistake) => Mistake;
}

/** Reads YAML. Duplicate keys, tabs and broken quotes are mistakes; aliases are limited. */
export function openYaml(text: string): OpenedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, prettyErrors: false });
  const at = (offset: number, message: Told): Mistake => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col, message };
  };
  const broken = brokenYaml(text, document).map(({ offset, message }) => at(offset, message));
  // What cannot be read as YAML hides the rest; a key that stands twice does not.
  const isReadable = document.errors.length === broken.length && document.errors.every(isDuplicateKey);
  const written = isReadable ? plainValue(document) : null;
  const tooRich =
    written === null && broken.length === 0
      ? [
          at(
            0,
            told((words) => words.yaml.RESOURCE_EXHAUSTION()),
          ),
        ]
      : [];
  return {
    written,
    broken: [...broken, ...tooRich],
    locate: ({ path, message }) => at(offsetOf(document.contents, path), message),
  };
}

/** A value checked against a schema, with every mistake in words. */
export type CheckedValue<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly mistakes: readonly PathMistake[] };

export function checkValue<Schema extends z.ZodType>(
  written: unknown,
  schema: Schema,
): CheckedValue<z.output<Schema>> {
  const parsed = schema.safeParse(written, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  const form = { schema: jsonSchemaOf(schema), written };
  const issues = withoutConsequences(parsed.error.issues);
  return { ok: false, mistakes: issues.flatMap((issue) => schemaMistakes(issue, form)) };
}

/** Reads YAML and checks it against a schema. */
export function checkYaml<Schema extends z.ZodType>(
  text: string,
  schema: Schema,
  furtherCheck: FurtherCheck,
): CheckedYaml<z.output<Schema>> {
  const { written, broken, locate } = openYaml(text);
  if (written === null) return { ok: false, mistakes: broken };
  const checked = checkValue(written.value, schema);
  const found = [...(checked.ok ? [] : checked.mistakes), ...furtherCheck(written.value)];
  const mistakes = inOrder([...broken, ...found.map(locate)]);
  return checked.ok && mistakes.length === 0 ? checked : { ok: false, mistakes };
}

/** As `checkYaml`, but refuses the file with a UserError that tells every mistake. */
export function readCheckedYaml<Schema extends z.ZodType>(
  text: string,
  { file, schema, furtherCheck }: { file: string; schema: Schema; furtherCheck: FurtherCheck },
): z.output<Schema> {
  const checked = checkYaml(text, schema, furtherCheck);
  return checked.ok ? checked.value : refuseFile(file, checked.mistakes);
}

/** Refuses a file with every mistake, each with file, line and column. */
export function refuseFile(file: string, mistakes: readonly Mistake[]): never {
  const first = mistakes[0];
  const place = first === undefined ? { file } : { file, line: first.line, column: first.column };
  const lines = mistakes.map(({ line, column, message }) => placed(`${file}:${line}:${column}`, message));
  throw userError('file-has-mistakes', { file, mistakes: lines, place: 'row-and-column' }, place);
}

interface BrokenYaml {
  readonly offset: number;
  readonly message: Told;
}

function brokenYaml(text: string, document: Document.Parsed): readonly BrokenYaml[] {
  const unreadable = text.indexOf('\uFFFD');
  return [
    ...(unreadable < 0 ? [] : [{ offset: unreadable, message: told((words) => words.yaml.UNREADABLE()) }]),
    ...document.errors.map(({ code, pos }) => ({
      offset: pos[0],
      message: told(({ yaml }) => yaml[code]()),
    })),
    ...unknownAliases(document),
  ];
}

function unknownAliases(document: Document.Parsed): readonly BrokenYaml[] {
  const found: BrokenYaml[] = [];
  visit(document, {
    Alias: (_, node) => {
      if (isAlias(node) && node.resolve(document) === undefined)
        found.push({ offset: node.range?.[0] ?? 0, message: told((words) => words.yaml.BAD_ALIAS()) });
    },
  });
  return found;
}

function isDuplicateKey({ code }: { readonly code: string }): boolean {
  return code === 'DUPLICATE_KEY';
}

/** Null where aliases unfold beyond their limit. */
function plainValue(document: Document.Parsed): { readonly value: unknown } | null {
  try {
    return { value: document.toJS({ maxAliasCount: 100 }) ?? {} };
  } catch (error) {
    if (error instanceof ReferenceError) return null;
    throw error;
  }
}

export function inOrder(mistakes: readonly Mistake[]): readonly Mistake[] {
  return mistakes
    .filter((one, index) => mistakes.findIndex((other) => isSame(one, other)) === index)
    .toSorted((one, other) => one.line - other.line || one.column - other.column);
}

/** What several things below one key get wrong alike is told once. */
function isSame(one: Mistake, other: Mistake): boolean {
  return one.line === other.line && one.column === other.column && one.message.sv === other.message.sv;
}
