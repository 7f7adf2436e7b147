import type { RuleComparison } from '../../model/comparison.js';
import type { Channel } from '../../model/event.js';
import type { Result } from '../../model/result.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import { channelOrder } from '../groups.js';

/** One rule in both measurements. */
export interface BothRules {
  readonly earlier: RuleFigures;
  readonly present: RuleFigures;
}

export type ComparedChannels = Pick<RuleComparison, 'channels' | 'leftOut'>;

/** The channels that both measured for a rule, and those that only one of them did. */
export function comparedChannels(
  { earlier, present }: BothRules,
  results: { readonly earlier: Result; readonly present: Result },
): ComparedChannels {
  const then = measuredChannels(earlier, results.earlier);
  const now = measuredChannels(present, results.present);
  return {
    channels: channelOrder.filter((channel) => then.includes(channel) && now.includes(channel)),
    leftOut: channelOrder.flatMap((channel) => {
      if (then.includes(channel) === now.includes(channel)) return [];
      return [{ channel, measured: then.includes(channel) ? ('earlier' as const) : ('present' as const) }];
    }),
  };
}

/** Of the channels that a rule speaks of, those of which there was a log. */
export function measuredChannels(
  { channels, readings: [main] }: RuleFigures,
  { inputs }: Pick<Result, 'inputs'>,
): readonly Channel[] {
  const logged = new Set([
    ...inputs.map(({ channel }) => channel),
    ...main.channels.map(({ channel }) => channel),
  ]);
  return channelOrder.filter((channel) => channels.includes(channel) && logged.has(channel));
}
