import type { Channel } from '../model/event.js';
import type { Target } from '../model/rule.js';
import type { TargetFigures } from '../model/rule-figures.js';
import type { Share } from '../model/share.js';
import { isHidden, isOneSided, type PublishedCell, type PublishedRule } from './cells.js';

/*
 * What may be said of a target. Each has its own form, and no form is turned into another: a mean is no
 * share, and a share of lost calls is told as what was lost.
 */

export type TargetStanding =
  /** Nobody promised a limit: shown, never failed. */
  | 'indicative'
  | 'hidden'
  | 'nothing-judged'
  /** A missing column lets only one side be judged. */
  | 'one-sided'
  /** Some still waited when the log ended, and they may turn it over. */
  | 'untellable'
  /** Each channel has a target of its own. */
  | 'by-channel'
  /** Promised to everyone: kept, or departed from. */
  | 'kept'
  | 'departs'
  | 'reached'
  | 'reached-within-chance'
  | 'missed'
  | 'missed-within-chance';

/** Which share of the judged is told: of what was kept, or, where the promise is about that, of what departs. */
export type Side = 'kept' | 'departing';

export function sideOf({ target }: PublishedRule): Side {
  return target.target.form === 'at-most' ? 'departing' : 'kept';
}

export function onSide(share: Share, side: Side): Share {
  return side === 'kept' ? share : departing(share);
}

/** Whether the promise is about how long it took on the whole, so that no share is its figure. */
export function isOfTime({ target }: PublishedRule): boolean {
  return target.target.form === 'mean-at-most' || target.target.form === 'median-at-most';
}

/**
 * Whether its units are compared: a promise that binds nobody, is about a mean, or asks only that what came in
 * is accounted for, points none out.
 */
export function isCompared(rule: PublishedRule): boolean {
  return !rule.indicative && !isOfTime(rule) && rule.kind !== 'account';
}

/** Whether the promise counts time, so that its contacts have waited for something. */
export function hasTimes({ kind }: Pick<PublishedRule, 'kind'>): boolean {
  return kind === 'respond' || kind === 'reach';
}

/** The same judged contacts, and the share of them that departs from the promise. */
export function departing({ low, high, met, judged }: Share): Share {
  return { value: (judged - met) / judged, low: 1 - high, high: 1 - low, met: judged - met, judged };
}

/** The least share in time that the target asks for; null for a mean or a median. */
function leastShare(target: Target): number | null {
  switch (target.form) {
    case 'at-least':
      return target.share;
    case 'at-most':
      return 1 - target.share;
    case 'mean-at-most':
    case 'median-at-most':
      return null;
  }
}

/** Where the target stands on an axis of shares of its side; null where it has no one place there, or binds nobody. */
export function targetLine({ target: { target }, channelTargets, indicative }: PublishedRule): number | null {
  if (indicative || channelTargets.length > 0) return null;
  return target.form === 'at-least' || target.form === 'at-most' ? target.share : null;
}

/** Figures of a target beside the cell that they are of. */
export function targetStanding(
  { target, reached }: TargetFigures,
  cell: PublishedCell,
  indicative: boolean,
): TargetStanding {
  if (isHidden(cell)) return 'hidden';
  if (indicative) return 'indicative';
  if (isOneSided(cell)) return 'one-sided';
  const { share } = cell;
  if (share === null) return 'nothing-judged';
  if (reached === null) return 'untellable';
  const least = leastShare(target);
  if (least === 1) return share.met === share.judged ? 'kept' : 'departs';
  const chance = least !== null && share.low <= least && least <= share.high;
  if (reached) return chance ? 'reached-within-chance' : 'reached';
  return chance ? 'missed-within-chance' : 'missed';
}

/** The whole beside its target; where channels have targets of their own, there is no target of the whole. */
export function wholeStanding(rule: PublishedRule): TargetStanding {
  const standing = targetStanding(rule.target, rule.readings[0].whole, rule.indicative);
  const isOpen = standing !== 'hidden' && standing !== 'indicative';
  return isOpen && rule.channelTargets.length > 0 ? 'by-channel' : standing;
}

export interface ChannelTarget {
  /** Null for several channels that share the promise's own target. */
  readonly channel: Channel | null;
  readonly figures: TargetFigures;
  /** Null where no contact came, and for several channels. */
  readonly cell: PublishedCell | null;
}

/** The target of each channel where some have their own; none where one target holds for all. */
export function targetsByChannel(rule: PublishedRule): readonly ChannelTarget[] {
  if (rule.channelTargets.length === 0) return [];
  const cellOf = (wanted: Channel): PublishedCell | null =>
    rule.readings[0].channels.find(({ channel }) => channel === wanted)?.cell ?? null;
  const own = rule.channelTargets.map(
    ({ channel, ...figures }): ChannelTarget => ({ channel, figures, cell: cellOf(channel) }),
  );
  const [rest, ...others] = rule.channels.filter(
    (channel) => !own.some((entry) => entry.channel === channel),
  );
  if (rest === undefined) return own;
  if (others.length > 0) return [...own, { channel: null, figures: rule.target, cell: null }];
  return [...own, { channel: rest, figures: rule.target, cell: cellOf(rest) }];
}

/** A channel beside its target, as far as a cell tells. */
export function channelStanding(
  { channel, figures, cell }: ChannelTarget,
  indicative: boolean,
): TargetStanding {
  if (cell !== null) return targetStanding(figures, cell, indicative);
  if (indicative) return 'indicative';
  if (channel !== null || figures.reached === null) return 'nothing-judged';
  return figures.reached ? 'reached' : 'missed';
}
