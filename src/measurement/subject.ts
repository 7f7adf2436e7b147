import type { Limit } from '../model/calendar-spec.js';
import type { Reading, RespondRule, ResponsePart, Rule, TimedReading } from '../model/rule.js';

/** What figures are of: a rule as a whole, or one part of it with the limits that hold for it. */
export interface Subject {
  /** As verdicts name it. */
  readonly id: string;
  readonly title: string;
  readonly rule: Rule;
  /** Null for the whole. */
  readonly part: ResponsePart | null;
  /** The main one first. */
  readonly readings: readonly [SubjectReading, ...SubjectReading[]];
}

export type SubjectReading = Reading | TimedReading;

export function wholeOf(rule: Rule): Subject {
  const { id, title } = rule;
  return { id, title, rule, part: null, readings: mainFirst(rule.readings) };
}

export function partOf(rule: RespondRule, part: ResponsePart): Subject {
  const [first, ...others] = rule.readings;
  const limited = (reading: TimedReading, place: number): TimedReading => ({
    ...reading,
    ...part.limits[place],
  });
  return {
    id: `${rule.id}.${part.id}`,
    title: part.title,
    rule,
    part,
    readings: mainFirst([limited(first, 0), ...others.map((reading, place) => limited(reading, place + 1))]),
  };
}

/** What the clock is told; null for kinds that answer to none. */
export function limitOf(reading: SubjectReading): Limit | null {
  return 'limit' in reading ? reading.limit : null;
}

function mainFirst(readings: Subject['readings']): Subject['readings'] {
  const main = readings.find((reading) => reading.main) ?? readings[0];
  return [main, ...readings.filter((reading) => reading !== main)];
}

/**
 * Whether the target can be missed: not where the source sets no limit, not by a goal, and not by one of
 * several alternatives, of which any keeps the promise.
 */
export function isTested({ rule, part }: Subject): boolean {
  if (rule.indicative) return false;
  return part === null || (part.binding && rule.kind === 'respond' && rule.join === 'all');
}

/** Whether units are compared by their shares: where a target of a share is tested. An account is about no unit's work. */
export function isCompared(subject: Subject): boolean {
  const { kind, target } = subject.rule;
  const isOfShare = target.form === 'at-least' || target.form === 'at-most';
  return isTested(subject) && isOfShare && kind !== 'account';
}
