import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { parseIsoInstant } from '../../calendar/zone.js';
import { userError } from '../../errors/errors.js';
import type { Verdict } from '../../model/verdict.js';

const instant = z.string().transform((text, context) => {
  const placed = parseIsoInstant(text);
  if (placed !== null) return placed.at;
  context.addIssue({ code: 'custom', message: 'no time' });
  return z.NEVER;
});

const emptyOr = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal('').transform(() => null), schema]);

const reasons: { readonly [reason in NonNullable<Verdict['reason']>]: true } = {
  resolution: true,
  'hidden-number': true,
  'unknown-sender': true,
  'missing-column': true,
  'missing-value': true,
  'negative-time': true,
  'short-abandon': true,
  'closed-hours': true,
  'not-in-force': true,
  'no-answer-needed': true,
  correction: true,
  summer: true,
  weekend: true,
  absence: true,
  extensive: true,
  'not-started': true,
  'no-feedback': true,
};

function isReason(text: string): text is keyof typeof reasons {
  return Object.hasOwn(reasons, text);
}

const row = z.object({
  contact: z.string(),
  unit: z.string(),
  unit_answered: z.string(),
  received_at: instant,
  answered_at: emptyOr(instant),
  rule: z.string(),
  reading: z.string(),
  main_reading: z.enum(['yes', 'no']),
  due_at: emptyOr(instant),
  spent_seconds: emptyOr(z.coerce.number()),
  allowed: z.string(),
  verdict: z.enum(['met', 'late', 'unanswered', 'pending', 'not-assessable', 'excluded']),
  reason: emptyOr(z.string().refine(isReason)),
  source_file: z.string(),
  source_row: z.string(),
  answer_file: z.string(),
  answer_row: z.string(),
});

/** One row of `kontakter.csv`, read back. */
export type RecordedRow = z.output<typeof row>;

/** The rows of one contact in a `kontakter.csv` that an audit wrote, in its order. */
export function readContactRows(bytes: Uint8Array, file: string, contact: string): readonly RecordedRow[] {
  try {
    const rows: readonly unknown[] = parse(bytes, { columns: true, bom: true });
    const wanted = rows.filter((one) => z.object({ contact: z.literal(contact) }).safeParse(one).success);
    return z.array(row).parse(wanted);
  } catch {
    throw userError('not-a-result', { file }, { file });
  }
}

/** Whether an `ej-kontakter.csv` that an audit wrote has the event. */
export function hasEvent(bytes: Uint8Array, file: string, event: string): boolean {
  try {
    const rows: readonly unknown[] = parse(bytes, { columns: true, bom: true });
    return rows.some((one) => z.object({ event: z.literal(event) }).safeParse(one).success);
  } catch {
    throw userError('not-a-result', { file }, { file });
  }
}
