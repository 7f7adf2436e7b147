import { z } from 'zod';

/** Of a log in parts: how many there were, what they weigh and their counts weigh, and what each step took. */
const partsSchema = z.object({
  count: z.number(),
  megabytes: z.number(),
  tallyMegabytes: z.number(),
  processorSeconds: z.object({ split: z.number(), tally: z.number(), merge: z.number() }),
});

/** What one process of a contender took. */
export const runSchema = z.object({
  seconds: z.number(),
  processorSeconds: z.number(),
  peakMegabytes: z.number(),
  rows: z.number(),
  /** Seconds of each step, by its name. */
  phases: z.record(z.string(), z.number()),
  parts: partsSchema.optional(),
  contactList: z.object({ lines: z.number(), seconds: z.number(), megabytes: z.number() }).optional(),
});

export type Run = z.infer<typeof runSchema>;

/** A contender's medians, or why there are none. */
export const measuredSchema = z.object({
  name: z.string(),
  log: z.enum(['mail', 'phone', 'excel']),
  /** Of the log, as it was made. */
  rows: z.number(),
  megabytes: z.number(),
  median: runSchema.nullable(),
  why: z.string().nullable(),
});

export type Measured = z.infer<typeof measuredSchema>;

/** All that a bench found, and where. */
export const resultsSchema = z.object({
  machine: z.object({
    processor: z.string(),
    cores: z.number(),
    memoryGigabytes: z.number(),
    node: z.string(),
  }),
  rounds: z.number(),
  measured: z.array(measuredSchema),
  /** The same contenders on logs of other sizes; empty where growth was not asked for. */
  growth: z.array(measuredSchema),
});

export type Results = z.infer<typeof resultsSchema>;

/** Each number the median of its own: phases need not add up to the whole. */
export function medianRun(runs: readonly [Run, ...Run[]]): Run {
  const [first] = runs;
  const of = (value: (run: Run) => number): number => median(runs.map(value));
  const phases = Object.keys(first.phases).map((name) => [name, of((run) => run.phases[name] ?? 0)] as const);
  const { contactList, parts } = first;
  return {
    seconds: of((run) => run.seconds),
    processorSeconds: of((run) => run.processorSeconds),
    peakMegabytes: of((run) => run.peakMegabytes),
    rows: first.rows,
    phases: Object.fromEntries(phases),
    ...(parts === undefined ? {} : { parts }),
    ...(contactList === undefined
      ? {}
      : { contactList: { ...contactList, seconds: of((run) => run.contactList?.seconds ?? 0) } }),
  };
}

function median(values: readonly number[]): number {
  const ordered = [...values].sort((one, other) => one - other);
  return ordered[Math.floor(ordered.length / 2)] ?? Number.NaN;
}
