import { z } from 'zod';
import { writtenJson } from '../written-json.js';

/**
 * The documents that commands write on standard output with `--json`; `audit` is also that of `demo`,
 * `merge` and `report`. `error` is written on standard error by any of them.
 */
export type OutputName =
  | 'audit'
  | 'calendar'
  | 'compare'
  | 'doctor'
  | 'error'
  | 'explain'
  | 'init'
  | 'inspect'
  | 'plan'
  | 'quality'
  | 'rules-check'
  | 'rules-list'
  | 'rules-new'
  | 'rules-show'
  | 'sample'
  | 'split'
  | 'tally';

/** How every document begins: what it is, and the version of its keys. */
export interface Head {
  readonly schema: string;
  readonly schemaVersion: number;
}

/** One document: `schema` is its type, what is written is made by it, and what is shipped as JSON Schema comes from it. */
export interface Output<Content> {
  readonly head: Head;
  readonly schema: z.ZodType<Head & Content>;
}

/** The version grows when a key is added, changes its meaning or goes away. */
export function outputHead(name: OutputName, schemaVersion: number): Head {
  return { schema: `servicematning/${name}`, schemaVersion };
}

/** The keys of the head, for the schema of the whole. */
export function headKeys({ schema, schemaVersion }: Head) {
  return {
    schema: z.literal(schema).describe('what this document is'),
    schemaVersion: z
      .literal(schemaVersion)
      .describe('grows when a key is added, changes its meaning or goes away'),
  };
}

/** Two spaces, LF, a last line end, keys in the order of the schema. A key that the schema does not know is a bug. */
export function outputText<Content>({ head, schema }: Output<Content>, content: Content): string {
  return writtenJson(z.encode(schema, { ...head, ...content }));
}
