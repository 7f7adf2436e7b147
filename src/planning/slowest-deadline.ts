import type { Calendar } from '../calendar/calendar.js';
import { startOfDay } from '../calendar/zone.js';
import type { Channel } from '../model/event.js';
import type { SlowestDeadline } from '../model/export-plan.js';
import type { Period } from '../model/result.js';
import type { Rule, RuleSet } from '../model/rule.js';
import type { LocalDate } from '../model/time.js';

interface Rules {
  readonly ruleSet: RuleSet;
  readonly period: Period;
  readonly calendar: Calendar;
}

/**
 * The latest deadline that a contact of the period can have in a channel, under any rule and reading. A
 * day's latest is that of its last instant, but the latest day's need not be the period's: with a cutoff,
 * what comes late on a Friday is due after what comes on the Sunday. Null where no rule is in force.
 */
export function slowestDeadline(
  channel: Channel,
  { ruleSet, period, calendar }: Rules,
): SlowestDeadline | null {
  const rules = ruleSet.rules.filter((rule) => rule.channels.includes(channel));
  let slowest: SlowestDeadline | null = null;
  for (let date = period.until; date >= period.from; date -= 1) {
    const received = startOfDay(date + 1) - 1;
    for (const rule of rules.filter((one) => isInForce(one, date))) {
      for (const reading of rule.readings) {
        const deadline = calendar.deadline(received, reading.limit);
        if (slowest !== null && deadline <= slowest.deadline) continue;
        slowest = {
          rule: rule.id,
          ruleTitle: rule.title,
          reading: reading.id,
          readingTitle: reading.title,
          receivedOn: date,
          deadline,
        };
      }
    }
  }
  return slowest;
}

function isInForce({ validFrom, validUntil, notInForce }: Rule, date: LocalDate): boolean {
  if (validFrom !== null && date < validFrom) return false;
  if (validUntil !== null && date > validUntil) return false;
  return !notInForce.some(({ from, until }) => from <= date && date <= until);
}
