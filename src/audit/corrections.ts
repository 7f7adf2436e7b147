import type { Pairing } from '../model/contact.js';
import type { Period } from '../model/period.js';
import type { CorrectionFigures } from '../model/result.js';
import type { RuleFigures } from '../model/rule-figures.js';
import { compareTexts } from '../pairing/order.js';
import type { AuditJob } from './job.js';
import { measuring } from './measure.js';
import type { PairedLogs } from './paired-logs.js';
import { contactsIn, isIn } from './period.js';

export type CorrectionCount = NonNullable<CorrectionFigures['counts']>[number];

/**
 * What was corrected by hand, by the unit that the contact belongs to now, and what that did to each promise:
 * the same measurement is made on what the logs alone say. Null where nothing was corrected.
 * In steps.
 */
export function* correctionFigures(
  after: readonly RuleFigures[],
  job: AuditJob,
  logs: PairedLogs,
): Generator<void, CorrectionFigures | null> {
  if (job.corrections === null) return null;
  const { file, sha256, lines } = job.corrections;
  const contacts = contactsIn(job.period, logs.uncorrected, logs.reading);
  const { figures: before } = yield* measuring(contacts, job, logs);
  return {
    file,
    sha256,
    rows: lines.length,
    counts: correctionCounts(logs.pairing, job.period),
    rules: correctedShares(before, after),
  };
}

/** The share of each rule under its main reading, without the corrections and with them. */
export function correctedShares(
  before: readonly RuleFigures[],
  after: readonly RuleFigures[],
): CorrectionFigures['rules'] {
  const earlier = new Map(before.map((figures) => [figures.rule, figures]));
  return after
    .filter(({ partOf }) => partOf === null)
    .map(({ rule, readings: [main] }) => ({
      rule,
      before: earlier.get(rule)?.readings[0].whole.share ?? null,
      after: main.whole.share,
    }));
}

/** Of contacts in the measuring period: they stand beside its figures. */
export function correctionCounts({ contacts }: Pairing, period: Period): readonly CorrectionCount[] {
  const corrected = contacts.filter((one) => one.corrections.length > 0 && isIn(period, one));
  return addCorrections(
    corrected.flatMap(({ unit, corrections }) =>
      corrections.map(({ kind, reason }) => ({ unit: unit.name, kind, reason, contacts: 1 })),
    ),
  );
}

/** Each unit, kind and reason once. */
export function addCorrections(all: readonly CorrectionCount[]): readonly CorrectionCount[] {
  const counts = new Map<string, CorrectionCount>();
  for (const { unit, kind, reason, contacts } of all) {
    const key = JSON.stringify([unit, kind, reason]);
    counts.set(key, { unit, kind, reason, contacts: (counts.get(key)?.contacts ?? 0) + contacts });
  }
  return [...counts].sort(([one], [other]) => compareTexts(one, other)).map(([, counted]) => counted);
}
