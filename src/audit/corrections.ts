import type { Contact } from '../model/contact.js';
import type { CorrectionFigures, RuleFigures } from '../model/result.js';
import { compareTexts } from '../pairing/order.js';
import type { AuditJob } from './job.js';
import { measure } from './measure.js';
import type { PairedLogs } from './paired-logs.js';
import { contactsIn } from './period.js';

type Counted = NonNullable<CorrectionFigures['counts']>[number];

/**
 * What was corrected by hand, by the unit that the contact belongs to now, and what that did to each promise:
 * the same measurement is made on what the logs alone say. Null where nothing was corrected.
 */
export function correctionFigures(
  after: readonly RuleFigures[],
  job: AuditJob,
  logs: PairedLogs,
): CorrectionFigures | null {
  if (job.corrections === null) return null;
  const { file, sha256, lines } = job.corrections;
  const before = measure(contactsIn(job.period, logs.uncorrected, logs.reading), job, logs).figures;
  const earlier = new Map(before.map((figures) => [figures.rule, figures]));
  return {
    file,
    sha256,
    rows: lines.length,
    counts: countsOf(logs.pairing.contacts),
    rules: after
      .filter(({ partOf }) => partOf === null)
      .map(({ rule, readings: [main] }) => ({
        rule,
        before: earlier.get(rule)?.readings[0].whole.share ?? null,
        after: main.whole.share,
      })),
  };
}

function countsOf(contacts: readonly Contact[]): readonly Counted[] {
  const counts = new Map<string, Counted>();
  for (const { unit, corrections } of contacts) {
    for (const { kind, reason } of corrections) {
      const key = JSON.stringify([unit.name, kind, reason]);
      const number = (counts.get(key)?.contacts ?? 0) + 1;
      counts.set(key, { unit: unit.name, kind, reason, contacts: number });
    }
  }
  return [...counts].sort(([one], [other]) => compareTexts(one, other)).map(([, counted]) => counted);
}
