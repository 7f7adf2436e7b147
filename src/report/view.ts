import type { Channel } from '../model/event.js';
import type { Cell, HiddenCell, Share } from '../model/result.js';
import type { ExcludedReason, NotAssessableReason } from '../model/verdict.js';
import { isHidden, judgedOf, type PublishedCell, type PublishedReading, shownCell } from './cells.js';

/*
 * Which sentence the figures allow. The catalogue of words says how it is put; what may be said at all is
 * decided here, so that no language claims more than the interval holds.
 */

export type Fraction = 'half' | 'third' | 'two-thirds';

export type Headline =
  | { readonly pattern: 'hidden'; readonly why: HiddenCell['hidden'] }
  | { readonly pattern: 'nothing-judged' }
  | {
      readonly pattern: 'all' | 'none' | 'almost-all' | 'under-half' | 'few-contacts' | 'of-hundred';
      readonly share: Share;
      readonly late: number;
      readonly unanswered: number;
      /** Contacts whose time had not run out, where they are too many to leave out; else 0. */
      readonly pending: number;
    }
  | {
      readonly pattern: 'near-fraction';
      readonly fraction: Fraction;
      readonly share: Share;
      readonly late: number;
      readonly unanswered: number;
      readonly pending: number;
    };

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

/** What the first sentence of the report may say of a group. */
export function headlineOf(cell: PublishedCell): Headline {
  if (isHidden(cell)) return { pattern: 'hidden', why: cell.hidden };
  const { share, late, unanswered } = cell;
  if (share === null) return { pattern: 'nothing-judged' };
  const facts = { share, late, unanswered, pending: hasManyPending(cell) ? cell.pending : 0 };
  if (share.met === share.judged) return { pattern: 'all', ...facts };
  if (share.met === 0) return { pattern: 'none', ...facts };
  if (isUncertain(share)) return { pattern: 'few-contacts', ...facts };
  if (share.value >= almostAll) return { pattern: 'almost-all', ...facts };
  if (share.high < 0.5 && !holdsFraction(share)) return { pattern: 'under-half', ...facts };
  const fraction = holdsFraction(share);
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

export type TargetStanding =
  | 'all-promised'
  | 'reached'
  | 'reached-within-chance'
  | 'missed'
  | 'missed-within-chance';

/** The share beside a target below 100 %; a promise to everyone has no such target. */
export function targetStanding(share: Share, target: number): TargetStanding {
  if (target >= 1) return 'all-promised';
  const withinChance = share.low <= target && target <= share.high;
  if (share.value >= target) return withinChance ? 'reached-within-chance' : 'reached';
  return withinChance ? 'missed-within-chance' : 'missed';
}

export type OutsideGroup =
  | { readonly outcome: 'pending'; readonly count: number }
  | { readonly outcome: 'not-assessable'; readonly reason: NotAssessableReason; readonly count: number }
  | { readonly outcome: 'excluded'; readonly reason: ExcludedReason; readonly count: number };

const notAssessableOrder: readonly NotAssessableReason[] = [
  'hidden-number',
  'resolution',
  'missing-column',
  'negative-time',
];
const excludedOrder: readonly ExcludedReason[] = [
  'no-answer-needed',
  'short-abandon',
  'closed-hours',
  'not-in-force',
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
