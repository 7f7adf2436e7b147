import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { inFolder, type Run, run } from '../cli/fake-process.js';

export const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

/** A line of `kontakter.csv`, as far as it is worked out by hand. */
const contactRow = z.object({
  contact: z.string(),
  rule: z.string(),
  reading: z.string(),
  verdict: z.string(),
  reason: z.string(),
  due_at: z.string(),
});

/** A line of `facit.csv`: what a person who knows the promise and has a calendar comes to, and why. */
const expectedRow = z
  .object({
    kontakt: z.string(),
    regel: z.string(),
    tolkning: z.string(),
    bedömning: z.string(),
    orsak: z.string(),
    frist: z.string(),
    varför: z.string().min(1),
  })
  .transform((row) => ({
    contact: row.kontakt,
    rule: row.regel,
    reading: row.tolkning,
    verdict: row.bedömning,
    reason: row.orsak,
    due: row.frist,
    why: row.varför,
  }));

export type ContactRow = z.output<typeof contactRow>;
export type ExpectedRow = z.output<typeof expectedRow>;

const count = z.object({ part: z.string(), count: z.number() });
const step = z.object({ total: z.number(), parts: z.array(count) });

/** What the tests read of `resultat.json`. */
const resultShape = z.object({
  balance: z.object({
    rows: step,
    events: step,
    incoming: step,
    outgoing: step,
    contacts: step,
    rules: z.array(z.object({ rule: z.string(), reading: z.string(), step })),
  }),
  rules: z.array(
    z.object({
      rule: z.string(),
      indicative: z.boolean(),
      target: z.object({ reached: z.boolean().nullable() }),
      channelTargets: z.array(z.object({ channel: z.string(), reached: z.boolean().nullable() })),
      account: z.array(
        z.object({ board: z.string(), year: z.number(), counts: z.record(z.string(), z.number()) }),
      ),
      takenOver: z.array(z.object({ by: z.string(), contacts: z.number() })),
    }),
  ),
  findings: z.array(z.looseObject({ code: z.string() })),
});

export interface Measured {
  readonly said: Run;
  readonly contacts: readonly ContactRow[];
  readonly result: z.output<typeof resultShape>;
}

/** Measures a folder with a project file, as its owner would, and reads what was written. */
export async function measure(folder: string, ...options: readonly string[]): Promise<Measured> {
  return inFolder(async (out) => {
    const said = await run(['audit', '--format', 'json,csv', '--out', out, ...options], folder);
    if (said.exitCode !== 0) throw new Error(`${folder}: ${said.err}${said.out}`);
    return {
      said,
      contacts: z.array(contactRow).parse(parse(readFileSync(join(out, 'kontakter.csv')), { columns: true })),
      result: resultShape.parse(JSON.parse(readFileSync(join(out, 'resultat.json'), 'utf8'))),
    };
  });
}

export function readExpected(path: string): readonly ExpectedRow[] {
  const text = readFileSync(join(fixtures, path));
  return z.array(expectedRow).parse(parse(text, { columns: true, delimiter: ';' }));
}

/** Local time without its offset: `2018-10-09 22:00:00`. */
export function wallTime(instant: string): string {
  return instant.slice(0, 'yyyy-mm-ddThh:mm:ss'.length).replace('T', ' ');
}
