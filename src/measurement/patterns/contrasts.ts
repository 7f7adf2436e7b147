import type { ArrivalContrast, ArrivalSlot, ArrivalTimes, HourBand } from '../../model/arrival.js';
import type { HiddenCell } from '../../model/cell.js';
import type { Channel } from '../../model/event.js';
import type { PartCounts } from '../../model/patterns.js';
import { channelOrder } from '../groups.js';
import { shareOf } from '../share.js';
import { sumOfParts } from './part-counts.js';

/** Fewer judged contacts on either side tell nothing. */
const FEWEST = 5;
const NOON = 12;
const SATURDAY = 5;
const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

type Slot = ArrivalSlot<PartCounts | HiddenCell>;

/**
 * Each day of the week beside the others; and on Monday to Friday the hours before opening, before noon, after noon
 * and after closing, each beside the others. Few times on purpose: of many some would stand apart by chance.
 */
export function arrivalContrasts(
  bands: readonly HourBand[],
  slots: readonly Slot[],
): readonly ArrivalContrast[] {
  const workdays = slots.filter(({ weekday, band }) => weekday < SATURDAY && band !== null);
  return [null, ...channelOrder].flatMap((channel) => [
    ...weekdays.flatMap((weekday) => contrast(slots, channel, { by: 'weekday', weekday })),
    ...dayParts(bands).flatMap((hours) => contrast(workdays, channel, { by: 'hours', hours })),
  ]);
}

/** The first and the last band, and what lies between them before and after noon. */
function dayParts(bands: readonly HourBand[]): readonly HourBand[] {
  const ends = [0, bands[0]?.until ?? NOON, NOON, bands.at(-1)?.from ?? NOON, 24];
  const cuts = [...new Set(ends)].sort((a, b) => a - b);
  return cuts.slice(1).map((until, place) => ({ from: cuts[place] ?? 0, until }));
}

function contrast(
  slots: readonly Slot[],
  channel: Channel | null,
  times: ArrivalTimes,
): readonly ArrivalContrast[] {
  const sumOf = (wanted: boolean) =>
    sumOfParts(
      slots.filter((slot) => isWithin(slot, times) === wanted).flatMap((slot) => countsOf(slot, channel)),
    );
  const [own, rest] = [sumOf(true), sumOf(false)];
  if (own.judged < FEWEST || rest.judged < FEWEST) return [];
  const [share, others] = [shareOf(own.met, own.judged), shareOf(rest.met, rest.judged)];
  return share === null || others === null ? [] : [{ channel, times, share, others }];
}

function isWithin({ weekday, band }: Slot, times: ArrivalTimes): boolean {
  if (times.by === 'weekday') return weekday === times.weekday;
  return band !== null && band.from >= times.hours.from && band.until <= times.hours.until;
}

/** Nothing where the channel has no contacts there, or they may not be told. */
function countsOf({ counts, channels }: Slot, channel: Channel | null): readonly PartCounts[] {
  const found = channel === null ? counts : channels.find((one) => one.channel === channel)?.counts;
  return found === undefined || 'hidden' in found ? [] : [found];
}
