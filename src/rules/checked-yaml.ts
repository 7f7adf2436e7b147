import { type Document, isAlias, isNode, isScalar, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { userError } from '../errors/errors.js';
import { placed, told } from '../errors/mistakes.js';
import type { Told } from '../errors/told.js';
import { findUnwieldy } from '../yaml-shape.js';
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

const tooRich = told(({ yaml }) => yaml.RESOURCE_EXHAUSTION());

/** Reads YAML. Duplicate keys, tabs and broken quotes are mistakes; aliases and depth are limited. */
export function openYaml(text: string): OpenedYaml {
  const unwieldy = findUnwieldy(text);
  if (unwieldy !== null) {
    const here = (message: Told): Mistake => ({ ...unwieldy, message });
    return { written: null, broken: [here(tooRich)], locate: ({ message }) => here(message) };
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    lineCounter,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const at = (offset: number, message: Told): Mistake => {
    const { line, col } = lineCounter.linePos(offset);
    return { line, column: col, message };
  };
  const broken = brokenYaml(text, document).map(({ offset, message }) => at(offset, message));
  // What cannot be read as YAML hides the rest; a key that stands twice does not.
  const isReadable = document.errors.length === broken.length && document.errors.every(isDuplicateKey);
  const written = isReadable ? plainValue(document) : null;
  const unfolded = written === null && broken.length === 0 ? [at(0, tooRich)] : [];
  return {
    written,
    broken: [...broken, ...unfolded],
    locate: ({ path, message }) => at(offsetOf(document.contents, path), message),
  };
}

/** Where that which a path of keys leads to stands in YAML. It is opened once, when a place is asked for. */
export function placesInYaml(text: string): (path: PathMistake['path']) => Pick<Mistake, 'line' | 'column'> {
  let opened: OpenedYaml | null = null;
  return (path) => {
    opened ??= openYaml(text);
    const { line, column } = opened.locate({ path, message: tooRich });
    return { line, column };
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
    ...unreadableNodes(document),
  ];
}

/** In one walk, for an alias names what stands before it. */
function unreadableNodes(document: Document.Parsed): readonly BrokenYaml[] {
  const found: BrokenYaml[] = [];
  const anchors = new Set<string>();
  const note = (node: Node, message: Told) => found.push({ offset: node.range?.[0] ?? 0, message });
  visit(document, (key, node) => {
    if (isAlias(node)) {
      if (!anchors.has(node.source))
        note(
          node,
          told(({ yaml }) => yaml.BAD_ALIAS()),
        );
    } else if (isNode(node)) {
      if (node.anchor !== undefined) anchors.add(node.anchor);
      if (key === 'key' && isPrototype(node))
        note(
          node,
          told(({ yaml }) => yaml.PROTOTYPE_KEY()),
        );
    }
  });
  return found;
}

/** What lies behind every object is no key of any: it would be dropped on the way, and nobody told. */
function isPrototype(key: Node): boolean {
  return isScalar(key) && key.value === '__proto__';
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

/** What several things below one key get wrong alike is told once. */
export function inOrder(mistakes: readonly Mistake[]): readonly Mistake[] {
  const each = new Map(
    mistakes.map((one): [string, Mistake] => [`${one.line}:${one.column} ${one.message.sv}`, one]),
  );
  return [...each.values()].toSorted((one, other) => one.line - other.line || one.column - other.column);
}
