import type { Results, Run } from './measured.js';
import { runOf } from './targets.js';

/** What is supposed of a country's logs, since nobody has counted them. */
export interface Country {
  readonly municipalities: number;
  readonly inhabitants: number;
  /** For each inhabitant in a year. */
  readonly mailRows: number;
  readonly phoneLegs: number;
}

export const sweden: Country = { municipalities: 290, inhabitants: 10_600_000, mailRows: 20, phoneLegs: 10 };

/** What the bench measured, for one row, part or run; time in seconds of one core. */
export interface Prices {
  /** Loading the program, and writing the documents. */
  readonly perRun: number;
  readonly perMailRow: number;
  readonly perPhoneLeg: number;
  readonly splitPerRow: number;
  readonly tallyPerRow: number;
  readonly mergePerPart: number;
  readonly bytesPerMailRow: number;
  readonly bytesPerPhoneLeg: number;
  readonly partBytesPerRow: number;
  readonly bytesPerTally: number;
  /** Rows in a part: as many as the memory was measured with. */
  readonly rowsPerPart: number;
  readonly peakMegabytes: number;
}

/** Null where the bench did not measure all of it. */
export function pricesOf({ measured }: Results): Prices | null {
  const [mail, phone] = (['mail', 'phone'] as const).map((log) =>
    measured.find((one) => one.log === log && one.name === 'audit'),
  );
  const inParts = runOf(measured, 'mail', 'in parts');
  if (!mail?.median || !phone?.median || inParts?.parts === undefined) return null;
  const { parts, rows } = inParts;
  return {
    perRun: standing(mail.median),
    perMailRow: (mail.median.processorSeconds - standing(mail.median)) / mail.rows,
    perPhoneLeg: (phone.median.processorSeconds - standing(phone.median)) / phone.rows,
    splitPerRow: parts.processorSeconds.split / rows,
    tallyPerRow: parts.processorSeconds.tally / rows,
    mergePerPart: parts.processorSeconds.merge / parts.count,
    bytesPerMailRow: (mail.megabytes * 1e6) / mail.rows,
    bytesPerPhoneLeg: (phone.megabytes * 1e6) / phone.rows,
    partBytesPerRow: (parts.megabytes * 1e6) / rows,
    bytesPerTally: (parts.tallyMegabytes * 1e6) / parts.count,
    rowsPerPart: mail.rows,
    peakMegabytes: mail.median.peakMegabytes,
  };
}

const growing = new Set(['reading', 'folding', 'pairing', 'judging', 'figures', 'other lists']);

/** Processor seconds of what does not grow with the log: the same share of them as of the time. */
function standing({ phases, seconds, processorSeconds }: Run): number {
  const steps = Object.entries(phases).filter(([name]) => !growing.has(name));
  return (steps.reduce((sum, [, taken]) => sum + taken, 0) / seconds) * processorSeconds;
}

/** What the logs of so many municipalities, and of so many inhabitants in all, come to in a year. */
export interface Load {
  readonly mailRows: number;
  readonly phoneLegs: number;
  readonly logBytes: number;
  /** One `audit` for each municipality. */
  readonly auditSeconds: number;
  readonly parts: number;
  readonly splitSeconds: number;
  readonly tallySeconds: number;
  readonly mergeSeconds: number;
  readonly partBytes: number;
  readonly tallyBytes: number;
}

export function loadOf({ municipalities, inhabitants, ...each }: Country, prices: Prices): Load {
  const mailRows = inhabitants * each.mailRows;
  const phoneLegs = inhabitants * each.phoneLegs;
  const rows = mailRows + phoneLegs;
  // None is smaller than a municipality; the last of each is not full.
  const parts = municipalities * Math.ceil(rows / municipalities / prices.rowsPerPart);
  return {
    ...{ mailRows, phoneLegs, parts },
    logBytes: mailRows * prices.bytesPerMailRow + phoneLegs * prices.bytesPerPhoneLeg,
    auditSeconds:
      municipalities * prices.perRun + mailRows * prices.perMailRow + phoneLegs * prices.perPhoneLeg,
    splitSeconds: rows * prices.splitPerRow,
    tallySeconds: rows * prices.tallyPerRow,
    mergeSeconds: parts * prices.mergePerPart,
    partBytes: rows * prices.partBytesPerRow,
    tallyBytes: parts * prices.bytesPerTally,
  };
}

/**
 * Wall seconds on so many cores: splitting one municipality is one process, so that the largest is a floor under
 * all splitting; its parts can then be counted anywhere.
 */
export function wallSeconds(country: Load, largest: Load, cores: number): number {
  const { splitSeconds, tallySeconds, mergeSeconds } = country;
  return Math.max(splitSeconds / cores, largest.splitSeconds) + tallySeconds / cores + mergeSeconds;
}
