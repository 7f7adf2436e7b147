import type { Cell } from '../model/cell.js';
import type { Channel } from '../model/event.js';
import type { Share } from '../model/share.js';
import { type PublishedReading, type PublishedRule, type PublishedWeek, shownCell } from './cells.js';
import type { Side } from './view-target.js';

export interface ShareAxis {
  readonly start: number;
  readonly end: number;
}

type Range = Pick<Share, 'low' | 'high'>;

/**
 * An axis of what was kept begins at the lowest interval end, down to a whole ten per cent and never above
 * 90 %, and ends at 100 %. One of what departs begins at 0 and ends, likewise, at 10 % or more.
 */
export function shareAxis(shares: readonly Range[], target: number | null, side: Side): ShareAxis {
  if (side === 'departing') {
    const highest = Math.max(target ?? 0, 0.1, ...shares.map(({ high }) => high));
    return { start: 0, end: Math.min(1, Math.ceil(highest * 10 - 1e-9) / 10) };
  }
  const lowest = Math.min(target ?? 1, 0.9, ...shares.map(({ low }) => low));
  return { start: Math.max(0, Math.floor(lowest * 10 + 1e-9) / 10), end: 1 };
}

export function weekCell(week: PublishedWeek, channel: Channel): Cell | null {
  const found = week.channels.find((entry) => entry.channel === channel);
  return found === undefined ? null : shownCell(found.cell);
}

export interface WeekFinding {
  readonly channel: Channel;
  readonly week: PublishedWeek;
  readonly share: Share;
}

/**
 * The weakest week of any channel, where its whole interval lies below that of the same channel's best
 * week; weeks with pending contacts are not compared. `alike` where chance can explain the differences,
 * null where no channel has two weeks to compare.
 */
export function weekSpread(reading: PublishedReading): WeekFinding | 'alike' | null {
  const compared = reading.channels
    .map(({ channel }) => comparedWeeks(reading, channel))
    .filter((weeks) => weeks.length > 1);
  if (compared.length === 0) return null;
  const [weakest] = compared
    .flatMap((weeks) => {
      const [lowest, best] = [weeks[0], weeks.at(-1)];
      return lowest !== undefined && best !== undefined && lowest.share.high < best.share.low ? [lowest] : [];
    })
    .toSorted((a, b) => a.share.value - b.share.value);
  return weakest ?? 'alike';
}

/** Lowest first. */
function comparedWeeks(reading: PublishedReading, channel: Channel): readonly WeekFinding[] {
  return reading.weeks
    .flatMap((week) => {
      const cell = weekCell(week, channel);
      if (cell === null || cell.share === null || cell.pending > 0) return [];
      return [{ channel, week, share: cell.share }];
    })
    .toSorted((a, b) => a.share.value - b.share.value);
}

/** Weeks in which a channel still has pending contacts. */
export function openWeeks(
  reading: PublishedReading,
): readonly { readonly week: PublishedWeek; readonly pending: number }[] {
  return reading.weeks.flatMap((week) => {
    const pending = week.channels.reduce(
      (sum, { channel }) => sum + (weekCell(week, channel)?.pending ?? 0),
      0,
    );
    return pending > 0 ? [{ week, pending }] : [];
  });
}

export interface ReadingShare {
  readonly reading: PublishedReading;
  readonly share: Share;
}

/** Readings whose share may be told. */
export function readingShares(rule: PublishedRule): readonly ReadingShare[] {
  return rule.readings.flatMap((reading) => {
    const share = shownCell(reading.whole)?.share ?? null;
    return share === null ? [] : [{ reading, share }];
  });
}
