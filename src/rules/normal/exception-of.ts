import type { ExceptionWhen, RuleException } from '../../model/rule.js';
import type { WrittenException } from '../language/exception-schema.js';
import { limitOf, type TimeRule } from '../limits.js';

/** An exception takes no reading: its time says itself how it is counted. */
const noReading = { id: '' };

export function exceptionOf(written: WrittenException, rule: TimeRule): RuleException {
  return { when: whenOf(written), instead: insteadOf(written, rule) };
}

function whenOf(written: WrittenException): ExceptionWhen {
  switch (written.when) {
    case 'summer':
      return { what: 'summer', from: written.from, until: written.until };
    case 'dates':
      return { what: 'dates', ranges: written.dates };
    case 'weekend':
    case 'absence':
    case 'extensive':
      return { what: written.when };
  }
}

function insteadOf({ within, counting }: WrittenException, rule: TimeRule): RuleException['instead'] {
  if (within === undefined) return null;
  const { secondsPerSignal } = rule;
  const limit = limitOf({ within, counting }, noReading, { secondsPerSignal });
  if ('problem' in limit) throw new Error(`${within}: ${limit.problem.en}, and the checks let it pass`);
  return { limit, allowed: within };
}
