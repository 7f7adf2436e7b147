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
  const message = `”${within}” är ingen väntetid. Väntat: ett tal större än noll och seconds, minutes eller signals. Skriv till exempel within: 60 seconds`;
  const needless = states('secondsPerSignal') && !isInSignals(within ?? '');
  return [
    ...(isWait ? [] : [{ path: ['within'], message }]),
    ...(needless
      ? [
          {
            path: ['secondsPerSignal'],
            message:
              'ingen tid är i ringsignaler. Ta bort secondsPerSignal, eller skriv till exempel within: 5 signals',
          },
        ]
      : []),
  ];
}
