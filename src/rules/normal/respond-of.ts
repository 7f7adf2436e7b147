import type { Limit } from '../../model/calendar-spec.js';
import type { Feedback, RespondRule, ResponsePart, TimedReading } from '../../model/rule.js';
import type { WrittenRespond } from '../language/rule-schema.js';
import type { WrittenPart, WrittenReading } from '../language/time-schema.js';
import { limitOf, onlyReading, type TimeReading, type WrittenTime } from '../limits.js';

type Respond = Pick<
  RespondRule,
  | 'readings'
  | 'feedback'
  | 'from'
  | 'parts'
  | 'join'
  | 'ownLaterCall'
  | 'callbackAttempt'
  | 'hiddenNumber'
  | 'bouncedAnswer'
>;

const feedbackOrder: readonly Feedback[] = ['answer', 'notice', 'acknowledgement', 'closing'];

/** What is a response rule's own; the checks have seen to it that every time can be read. */
export function respondOf(rule: WrittenRespond): Respond {
  const { from, ownLaterCall, callbackAttempt, hiddenNumber, bouncedAnswer } = rule;
  const readings = readingsOf(rule);
  const parts = partsOf(rule, readings);
  return {
    ...{ from, ownLaterCall, callbackAttempt, hiddenNumber, bouncedAnswer, parts },
    readings: timedReadings(rule, readings),
    feedback: feedbackOf(rule),
    join: rule.alternatives === undefined ? 'all' : 'any',
  };
}

/** All that a rule lets count; of a rule in parts what any of them does. */
export function feedbackOf(
  rule: Pick<WrittenRespond, 'feedback' | 'steps' | 'alternatives'>,
): readonly Feedback[] {
  const own: readonly Feedback[] = rule.feedback ?? ['answer'];
  const parts = rule.steps ?? rule.alternatives ?? [];
  const counted = parts.length === 0 ? own : parts.flatMap(({ feedback }) => feedback ?? own);
  return feedbackOrder.filter((one) => counted.includes(one));
}

/** The main reading first. */
function readingsOf(rule: WrittenRespond): readonly WrittenReading[] {
  const times: readonly WrittenTime[] = rule.steps ?? rule.alternatives ?? [];
  const only = onlyReading(times[0] ?? { within: rule.within ?? '' });
  const readings = rule.readings ?? (only === null ? [] : [only]);
  return readings.toSorted((one, other) => Number(other.main) - Number(one.main));
}

function timedReadings(rule: WrittenRespond, readings: readonly WrittenReading[]): RespondRule['readings'] {
  const [first, ...rest] = readings.map((reading): TimedReading => {
    const { id, main, title } = reading;
    const time = (rule.steps ?? rule.alternatives)?.at(-1) ?? { within: reading.within ?? rule.within ?? '' };
    return { id, main, title, limit: limit(time, reading, rule), allowed: time.within };
  });
  if (first === undefined) throw new Error(`rule ${rule.id} has no reading, and the checks let it pass`);
  return [first, ...rest];
}

function partsOf(rule: WrittenRespond, readings: readonly WrittenReading[]): readonly ResponsePart[] {
  const { goal, steps, alternatives } = rule;
  const goals: readonly WrittenPart[] = goal === undefined ? [] : [{ ...goal, id: 'mal' }];
  const limitsOf = (part: WrittenPart) =>
    readings.map((reading) => ({ limit: limit(part, reading, rule), allowed: part.within }));
  return (steps ?? alternatives ?? goals).map((part) => ({
    ...{ id: part.id, title: part.title, limits: limitsOf(part) },
    feedback: part.feedback ?? rule.feedback ?? ['answer'],
    from: part.from ?? rule.from,
    binding: goal === undefined,
  }));
}

function limit(time: WrittenTime, reading: TimeReading, rule: WrittenRespond): Limit {
  const read = limitOf(time, reading, rule);
  if (!('problem' in read)) return read;
  throw new Error(`rule ${rule.id}, ${time.within}: ${read.problem.en}, and the checks let it pass`);
}
