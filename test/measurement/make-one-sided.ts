import { ruleFigures } from '../../src/measurement/figures.js';
import { emptyTally } from '../../src/measurement/tally.js';
import type { Channel, MissingColumn } from '../../src/model/event.js';
import type { Finding } from '../../src/model/finding.js';
import type { Result } from '../../src/model/result.js';
import type { RuleFigures } from '../../src/model/rule-figures.js';
import type { Verdict } from '../../src/model/verdict.js';
import { addVerdict, hours, period, rule, verdict } from './make.js';
import { manyUnits, resultOf } from './make-result.js';

/** Contacts of one unit and channel: kept, departing, and not assessable for want of something. */
export interface Lot {
  readonly unit: number;
  readonly channel: Channel;
  readonly met: number;
  readonly departing: number;
  readonly lacking: number;
  /** What those lack; the column of notices, unless the lot says otherwise. */
  readonly lacks?: readonly ['missing-column' | 'missing-value', MissingColumn];
}

/** All of the first unit's mail, unless the lot says another. */
export function lot(met: number, departing: number, lacking: number, part: Partial<Lot> = {}): Lot {
  return { unit: 0, channel: 'mail', met, departing, lacking, ...part };
}

function verdictsOf({ unit: place, channel, met, departing, lacking, lacks }: Lot): readonly Verdict[] {
  const unit = manyUnits[place];
  const [reason, missing] = lacks ?? ['missing-column', 'noticed'];
  if (unit === undefined) throw new Error(`no unit ${place}`);
  const some = (count: number, outcome: Verdict['outcome']): readonly Verdict[] =>
    ['clock', 'office-hours'].flatMap((reading) =>
      Array.from({ length: count }, () => verdict({ unit, channel, outcome, reading })),
    );
  return [
    ...some(met, 'met'),
    ...some(departing, 'unanswered'),
    ...some(lacking, 'not-assessable').map((one): Verdict => {
      return { ...one, reason, missing };
    }),
  ];
}

/** Figures of a rule that an answer or a notice keeps. */
export function figuresOfLots(lots: readonly Lot[], part: Partial<RuleFigures> = {}): RuleFigures {
  const tally = emptyTally();
  for (const one of lots.flatMap(verdictsOf)) addVerdict(tally, one, null);
  const units = new Map(manyUnits.map((unit) => [unit.name, unit]));
  const figures = ruleFigures(tally, rule, { units, period, hours, outOfScope: 0, takenOver: [] });
  return { ...figures, feedback: ['answer', 'notice'], ...part };
}

export function missing(column: MissingColumn, contacts: number): Finding {
  return { code: 'missing-column', rule: rule.id, title: rule.title, column, contacts };
}

/** A result of which a column is missing, of so many contacts as lack it. */
export function resultOfLots(
  lots: readonly Lot[],
  { part, column = 'noticed' }: { part?: Partial<RuleFigures>; column?: MissingColumn } = {},
): Result {
  const lacking = lots.reduce((sum, one) => sum + one.lacking, 0);
  const findings = lacking === 0 ? [] : [missing(column, lacking)];
  return resultOf([figuresOfLots(lots, part)], { findings });
}
