import { told } from '../../errors/mistakes.js';
import type { Limit } from '../../model/calendar-spec.js';
import { limitOf, onlyReading } from '../limits.js';
import type { PathMistake } from '../schema-mistakes.js';
import type { ReadableRespond } from './readable-rules.js';

/** A goal that is not shorter than the limit that it stands beside, where that can be known. */
export function goalMistakes({ rule }: ReadableRespond): readonly PathMistake[] {
  const { goal, within } = rule;
  const reading = rule.readings?.find(({ main }) => main) ?? onlyReading({ within: within ?? '' });
  if (goal === undefined || within === undefined || reading === null) return [];
  const shorter = limitOf(goal, reading, rule);
  const longer = limitOf({ within: reading.within ?? within }, reading, rule);
  if ('problem' in shorter || 'problem' in longer || !isNotShorter(shorter, longer)) return [];
  const message = told(({ times }) => times.goalNotShorter(goal.within, reading.within ?? within));
  return [{ path: ['goal', 'within'], message }];
}

function isNotShorter(goal: Limit, limit: Limit): boolean {
  if (goal.kind === 'hours' && limit.kind === 'hours')
    return goal.counting === limit.counting && goal.milliseconds >= limit.milliseconds;
  if (goal.kind === 'working-days' && limit.kind === 'working-days') return goal.amount >= limit.amount;
  if (goal.kind === 'days' && limit.kind === 'days')
    return goal.rolled === limit.rolled && daysOf(goal).atLeast >= daysOf(limit).atMost;
  return false;
}

/** Months are 28 to 31 days. */
function daysOf({ amount, unit }: Extract<Limit, { kind: 'days' }>) {
  switch (unit) {
    case 'days':
      return { atLeast: amount, atMost: amount };
    case 'weeks':
      return { atLeast: amount * 7, atMost: amount * 7 };
    case 'months':
      return { atLeast: amount * 28, atMost: amount * 31 };
  }
}
