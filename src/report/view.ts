import type { Cell, HiddenCell } from '../model/cell.js';
import type { Channel } from '../model/event.js';
import type { Target } from '../model/rule.js';
import type { MeanTime, Share } from '../model/share.js';
import type { ExcludedReason, NotAssessableReason } from '../model/verdict.js';
import {
  isHidden,
  isOneSided,
  judgedOf,
  type PublishedCell,
  type PublishedReading,
  shownCell,
} from './cells.js';
import { type OneSidedHeadline, oneSidedHeadline } from './view-one-sided.js';
import { onSide, type Side } from './view-target.js';

/*
 * Which sentence the figures allow. The catalogue of words says how it is put; what may be said at all is
 * decided here, so that no language claims more than the interval holds.
 */

export type Fraction = 'half' | 'third' | 'two-thirds';

interface Counted {
  readonly share: Share;
  /** Whether the share is of those that were met, or of those that depart. */
  readonly about: Side;
  readonly late: number;
  readonly unanswered: number;
  /** Contacts whose time had not run out, where they are too many to leave out; else 0. */
  readonly pending: number;
}

export type Headline =
  | { readonly pattern: 'hidden'; readonly why: HiddenCell['hidden'] }
  | { readonly pattern: 'nothing-judged' }
  | OneSidedHeadline
  | ({
      readonly pattern: 'all' | 'none' | 'almost-all' | 'under-half' | 'few-contacts' | 'of-hundred';
    } & Counted)
  | ({ readonly pattern: 'near-fraction'; readonly fraction: Fraction } & Counted)
  | {
      readonly pattern: 'mean';
      readonly mean: MeanTime;
      readonly waiting: number;
      readonly unanswered: number;
      /** The target, whose unit the figure is told in. */
      readonly written: string;
    }
  | {
      readonly pattern: 'median';
      /** Null where less than half had an answer. */
      readonly seconds: number | null;
      readonly contacts: number;
      readonly waiting: number;
      readonly written: string;
    };

/** A headline of a share. */
export type CountedHeadline = Extract<Headline, { readonly about: Side }>;

/** An interval wider than this makes the count the message, not the share. */
const wideInterval = 0.2;
const almostAll = 0.97;
/** Pending contacts above this part of all are told of beside the share. */
const manyPendingShare = 0.02;

const fractions: readonly (readonly [Fraction, number])[] = [
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['two-thirds', 2 / 3],
];

export function isUncertain({ low, high }: Share): boolean {
  return high - low > wideInterval;
}

/** What the first sentence of the report may say of a group, in the form in which it was promised. */
export function headlineOf(cell: PublishedCell, target: Target): Headline {
  if (isHidden(cell)) return { pattern: 'hidden', why: cell.hidden };
  if (isOneSided(cell)) return oneSidedHeadline(cell, target);
  const waiting = cell.unanswered + cell.pending;
  switch (target.form) {
    case 'at-least':
      return shareHeadline(cell, 'kept');
    case 'at-most':
      return shareHeadline(cell, 'departing');
    case 'mean-at-most':
      return cell.mean === null
        ? { pattern: 'nothing-judged' }
        : {
            pattern: 'mean',
            mean: cell.mean,
            waiting,
            unanswered: cell.unanswered,
            written: target.written,
          };
    case 'median-at-most': {
      const contacts = judgedOf(cell) + cell.pending;
      if (contacts === 0) return { pattern: 'nothing-judged' };
      return { pattern: 'median', seconds: cell.own.median, contacts, waiting, written: target.written };
    }
  }
}

function shareHeadline(cell: Cell, about: Side): Headline {
  if (cell.share === null) return { pattern: 'nothing-judged' };
  const share = onSide(cell.share, about);
  const { late, unanswered } = cell;
  const facts = { share, about, late, unanswered, pending: hasManyPending(cell) ? cell.pending : 0 };
  if (share.met === share.judged) return { pattern: 'all', ...facts };
  if (share.met === 0) return { pattern: 'none', ...facts };
  if (isUncertain(share)) return { pattern: 'few-contacts', ...facts };
  if (share.value >= almostAll) return { pattern: 'almost-all', ...facts };
  const fraction = holdsFraction(share);
  if (share.high < 0.5 && fraction === null && about === 'kept') return { pattern: 'under-half', ...facts };
  return fraction === null
    ? { pattern: 'of-hundred', ...facts }
    : { pattern: 'near-fraction', fraction, ...facts };
}

/** A fraction may stand for the share only where the interval holds it. */
function holdsFraction({ low, high }: Share): Fraction | null {
  return fractions.find(([, value]) => low <= value && value <= high)?.[0] ?? null;
}

export function hasManyPending(cell: Cell): boolean {
  return cell.pending > 0 && cell.pending / (judgedOf(cell) + cell.pending) > manyPendingShare;
}

/** Contacts that depart from the promise. */
export function departuresOf(cell: Cell): number {
  return cell.late + cell.unanswered;
}

export type OutsideGroup =
  | { readonly outcome: 'pending'; readonly count: number }
  | { readonly outcome: 'not-assessable'; readonly reason: NotAssessableReason; readonly count: number }
  | { readonly outcome: 'excluded'; readonly reason: ExcludedReason; readonly count: number };

const notAssessableOrder: readonly NotAssessableReason[] = [
  'hidden-number',
  'unknown-sender',
  'resolution',
  'missing-column',
  'missing-value',
  'negative-time',
];
const excludedOrder: readonly ExcludedReason[] = [
  'no-answer-needed',
  'short-abandon',
  'closed-hours',
  'not-in-force',
  'summer',
  'weekend',
  'absence',
  'extensive',
  'not-started',
  'no-feedback',
  'correction',
];

/** What stands outside the share, each with its reason; nothing that is zero. */
export function outsideOf(cell: Cell): readonly OutsideGroup[] {
  const groups: readonly OutsideGroup[] = [
    { outcome: 'pending', count: cell.pending },
    ...notAssessableOrder.map(
      (reason) => ({ outcome: 'not-assessable', reason, count: cell.notAssessable[reason] ?? 0 }) as const,
    ),
    ...excludedOrder.map(
      (reason) => ({ outcome: 'excluded', reason, count: cell.excluded[reason] ?? 0 }) as const,
    ),
  ];
  return groups.filter(({ count }) => count > 0);
}

export interface ChannelShare {
  readonly channel: Channel;
  readonly cell: Cell;
  readonly share: Share;
}

/** Channels whose share may be told, lowest first. */
export function channelShares(reading: PublishedReading): readonly ChannelShare[] {
  return reading.channels
    .flatMap(({ channel, cell }) => {
      const shown = shownCell(cell);
      return shown === null || shown.share === null ? [] : [{ channel, cell: shown, share: shown.share }];
    })
    .toSorted((a, b) => a.share.value - b.share.value);
}

/** The lowest channel, where its interval ends below that of every other; else null. */
export function weakestChannel(reading: PublishedReading): ChannelShare | null {
  const [lowest, ...others] = channelShares(reading);
  if (lowest === undefined || others.length === 0) return null;
  return others.every(({ share }) => lowest.share.high < share.low) ? lowest : null;
}

/** How far the channels stand apart: one below all others, some apart, or none; null with fewer than two. */
export type ChannelSpread = { readonly weakest: ChannelShare } | 'apart' | 'alike' | null;

export function channelSpread(reading: PublishedReading): ChannelSpread {
  const shares = channelShares(reading);
  const weakest = weakestChannel(reading);
  if (weakest !== null) return { weakest };
  if (shares.length < 2) return null;
  const isApart = shares.some((one) => shares.some((other) => one.share.high < other.share.low));
  return isApart ? 'apart' : 'alike';
}
