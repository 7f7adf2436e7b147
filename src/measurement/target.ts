import type { Channel } from '../model/event.js';
import type { RuleKind, Target } from '../model/rule.js';
import type { RuleFigures, TargetFigures } from '../model/rule-figures.js';
import { countAfter } from './bin-counts.js';
import type { ChannelGroups } from './groups.js';
import { leastMean, meanTime, stillWaiting } from './mean.js';
import { mergedGroup } from './merge.js';
import { shareOf } from './share.js';
import { isTested, type Subject } from './subject.js';
import { responseTimes } from './survival.js';
import type { BinnedTimes, GroupTally } from './tally.js';

/** Shares and means that are equal on paper may differ by this much. */
const ROUNDING = 1e-9;

/**
 * What came of a target among the contacts of a group, by the figure itself and not its interval; null
 * where nothing was judged. Those who still wait can only make a mean longer, so while there are any it
 * may be missed but is never reached.
 */
export function targetFigures(target: Target, group: GroupTally, kind: RuleKind): TargetFigures {
  const { met, late, unanswered } = group.outcomes;
  const share = shareOf(met, met + late + unanswered);
  if (share === null) return { target, reached: null };
  switch (target.form) {
    case 'at-least':
      return { target, reached: share.value >= target.share - ROUNDING };
    case 'at-most':
      return { target, reached: 1 - share.value <= target.share + ROUNDING };
    case 'mean-at-most':
      return { target, reached: isMeanAtMost(target.seconds, group, kind) };
    case 'median-at-most':
      return { target, reached: isMedianAtMost(target.seconds, group.own) };
  }
}

function isMeanAtMost(seconds: number, { sums }: GroupTally, kind: RuleKind): boolean | null {
  if (stillWaiting(sums, kind) > 0) return (leastMean(sums) ?? 0) > seconds + ROUNDING ? false : null;
  const mean = meanTime(sums, kind);
  return mean === null ? null : mean.seconds <= seconds + ROUNDING;
}

/**
 * From the Kaplan–Meier curve, to the width of its bins. Where it does not come down to one half, the
 * median is known to be longer only if somebody was followed beyond the target; else nobody can tell.
 */
function isMedianAtMost(seconds: number, times: BinnedTimes): boolean | null {
  const { median } = responseTimes(times);
  if (median !== null) return median <= seconds;
  return countAfter(times.answered, seconds) + countAfter(times.censored, seconds) > 0 ? false : null;
}

/**
 * What came of the targets of a rule or a part under its main reading: those of single channels, and the
 * rule's own among the contacts of the channels that have no other.
 */
export function targetsOf(
  subject: Subject,
  groups: ChannelGroups['channels'],
): Pick<RuleFigures, 'target' | 'channelTargets'> {
  const { rule } = subject;
  const ofChannels = (target: Target, channels: readonly Channel[]): TargetFigures => {
    if (!isTested(subject)) return { target, reached: null };
    const some = channels.flatMap((channel) => groups.get(channel) ?? []);
    return targetFigures(target, mergedGroup(some), rule.kind);
  };
  return {
    target: ofChannels(rule.target, channelsOfTarget(rule.channels, rule.channelTargets)),
    channelTargets: rule.channelTargets.map(({ channel, target }) => {
      return { channel, ...ofChannels(target, [channel]) };
    }),
  };
}

/** The channels whose contacts a rule's own target is of: those that have no other. */
export function channelsOfTarget(
  channels: readonly Channel[],
  others: readonly { readonly channel: Channel }[],
): readonly Channel[] {
  return channels.filter((channel) => !others.some((other) => other.channel === channel));
}
