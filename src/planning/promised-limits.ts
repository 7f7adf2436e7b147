import type { Limit } from '../model/calendar-spec.js';
import type { Reading, RespondRule, Rule, StartEvent } from '../model/rule.js';

export interface PromisedLimit {
  readonly reading: Reading;
  readonly limit: Limit;
  readonly from: StartEvent;
  /** False where the rule sets no time. */
  readonly isPromised: boolean;
}

/** Nothing to wait for but what the days of follow-up show. */
const dayOfReceipt: Limit = {
  kind: 'days',
  amount: 0,
  unit: 'days',
  rolled: false,
  cutoff: null,
  dayEnds: 'midnight',
};

/** Every time within which something may happen that a rule counts: its own, its parts', its exceptions'. */
export function promisedLimits(rule: Rule): readonly PromisedLimit[] {
  switch (rule.kind) {
    case 'respond':
      return rule.readings.flatMap((reading, index) =>
        limitsUnder(rule, index).map((one) => ({ ...one, reading, isPromised: true })),
      );
    case 'reach':
    case 'route':
    case 'content':
    case 'account':
      return rule.readings.map((reading) => {
        return { reading, limit: dayOfReceipt, from: 'received', isPromised: false };
      });
  }
}

/** Where binding parts make the whole, theirs are its limits. */
function limitsUnder(
  { readings, parts, from, exceptions }: RespondRule,
  index: number,
): readonly Pick<PromisedLimit, 'limit' | 'from'>[] {
  const whole = parts.some(({ binding }) => binding) ? [] : [readings[index]?.limit ?? []].flat();
  const instead = exceptions.flatMap((exception) => exception.instead?.limit ?? []);
  return [
    ...[...whole, ...instead].map((limit) => ({ limit, from })),
    ...parts.flatMap((part) => {
      const counted = part.limits[index];
      return counted === undefined ? [] : [{ limit: counted.limit, from: part.from }];
    }),
  ];
}
