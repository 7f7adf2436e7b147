import { told } from '../../errors/mistakes.js';
import { isInSignals, unitOf } from '../limits.js';
import type { PathMistake } from '../schema-mistakes.js';
import type { ReadableRule } from './readable-rules.js';

/** A waiting time that is none, and ring signals that are not used. */
export function waitMistakes({
  rule,
  states,
}: Extract<ReadableRule, { kind: 'reach' }>): readonly PathMistake[] {
  const { within } = rule;
  const isWait = within === undefined || unitOf(within) === 'moments';
  const message = told((words) => words.times.noWait(within ?? ''));
  const needless = states('secondsPerSignal') && !isInSignals(within ?? '');
  return [
    ...(isWait ? [] : [{ path: ['within'], message }]),
    ...(needless
      ? [
          {
            path: ['secondsPerSignal'],
            message: told((words) => words.times.noSignals()),
          },
        ]
      : []),
  ];
}
