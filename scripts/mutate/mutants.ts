import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const position = z.object({ line: z.int(), column: z.int() });

const madeSchema = z.object({
  files: z.array(z.object({ name: z.string(), content: z.string() })),
  mutants: z.array(
    z.object({
      id: z.string(),
      fileName: z.string(),
      mutatorName: z.string(),
      replacement: z.string(),
      location: z.object({ start: position, end: position }),
    }),
  ),
});

/** One change of one place in one file. */
export interface Mutant {
  readonly id: string;
  /** From the root of the project: `src/calendar/limit.ts`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly operator: string;
  readonly original: string;
  readonly replacement: string;
  /** The whole file with the change in it. */
  readonly source: string;
}

export interface Made {
  readonly mutants: readonly Mutant[];
  /** Each file with a counter in every place that has mutants. */
  readonly counted: ReadonlyMap<string, string>;
}

/** All mutants of these files, which are named from the root. */
export function mutantsOf(root: string, names: readonly string[]): Made {
  const sources = new Map(names.map((name) => [name, readFileSync(join(root, name), 'utf8')]));
  const input = JSON.stringify(names.map((name) => ({ name, content: sources.get(name) })));
  const script = fileURLToPath(new URL('instrument.js', import.meta.url));
  const said = spawnSync(process.execPath, [script], { input, encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (said.status !== 0) throw new Error(said.stderr);
  const { files, mutants } = madeSchema.parse(JSON.parse(said.stdout));
  return {
    counted: new Map(files.map(({ name, content }) => [name, content])),
    mutants: mutants.map(({ id, fileName, mutatorName, replacement, location }) => {
      const source = sources.get(fileName) ?? '';
      const from = offsetOf(source, location.start);
      const until = offsetOf(source, location.end);
      return {
        id,
        file: fileName,
        line: location.start.line + 1,
        operator: mutatorName,
        original: source.slice(from, until),
        replacement,
        source: source.slice(0, from) + inPlace(mutatorName, replacement) + source.slice(until),
      };
    }),
  };
}

function offsetOf(source: string, { line, column }: z.infer<typeof position>): number {
  let start = 0;
  for (let passed = 0; passed < line; passed++) start = source.indexOf('\n', start) + 1;
  return start + column;
}

/** In brackets where it is part of an expression: `a && b` in `a && b && c` must not bind to `c`. */
function inPlace(operator: string, replacement: string): string {
  const isStatement = operator === 'BlockStatement' || /^(?:case\b|default\b)/.test(replacement);
  return isStatement ? replacement : `(${replacement})`;
}
