import type { ArrivalContrast, ArrivalFigures, ArrivalSlot, HourBand } from '../model/arrival.js';
import type { HiddenCell } from '../model/cell.js';
import type { Channel } from '../model/event.js';
import type { PartCounts } from '../model/patterns.js';
import { type PublishedRule, shownCell } from './cells.js';
import { departuresOf } from './view.js';
import { isHiddenPart } from './view-areas.js';

export type PublishedArrivals = ArrivalFigures<PartCounts | HiddenCell>;

/** A group this small shows nothing. */
const fewest = 5;
/** More of a channel's contacts hidden than this, and its own picture would be half empty. */
const mostHidden = 1 / 2;

/**
 * The channel whose times are drawn: where most contacts depart, since channels have hours and shares of their own
 * and together would tell of their mix. Null for all of them: with one channel, or where too much of it is hidden.
 */
export function drawnChannel(rule: PublishedRule, arrivals: PublishedArrivals): Channel | null {
  const [main] = rule.readings;
  if (main.channels.length < 2) return null;
  const shown = main.channels.flatMap(({ channel, cell }) => {
    const found = shownCell(cell);
    return found === null ? [] : [{ channel, cell: found }];
  });
  const [worst] = shown.toSorted((a, b) => departuresOf(b.cell) - departuresOf(a.cell));
  if (worst === undefined) return null;
  const told = arrivals.slots.reduce((sum, slot) => sum + (shownPart(slot, worst.channel)?.judged ?? 0), 0);
  return told >= mostHidden * (worst.cell.share?.judged ?? 0) ? worst.channel : null;
}

/** Null where nothing came, or it may not be told. */
function shownPart(slot: ArrivalSlot<PartCounts | HiddenCell>, channel: Channel | null): PartCounts | null {
  const found = channel === null ? slot.counts : slot.channels.find((one) => one.channel === channel)?.counts;
  return found === undefined || isHiddenPart(found) ? null : found;
}

/** Hours, or null for a column of contacts of which only the day is known. */
export type ArrivalColumn = HourBand | null;

export interface ArrivalGrid {
  readonly columns: readonly ArrivalColumn[];
  /** By weekday from Monday, then column; null where fewer than five were judged, or it may not be told. */
  readonly days: readonly (readonly (PartCounts | null)[])[];
}

const weekdays = [0, 1, 2, 3, 4, 5, 6] as const;

export function arrivalGrid({ bands, slots }: PublishedArrivals, channel: Channel | null): ArrivalGrid {
  const hasHours = slots.some(({ band }) => band !== null);
  const hasDays = slots.some(({ band }) => band === null);
  const columns = [...(hasHours ? bands : []), ...(hasDays ? [null] : [])];
  const days = weekdays.map((weekday) =>
    columns.map((band) => {
      const slot = slots.find((one) => one.weekday === weekday && one.band?.from === band?.from);
      const part = slot === undefined ? null : shownPart(slot, channel);
      return part === null || part.judged < fewest ? null : part;
    }),
  );
  return { columns, days };
}

/** Times whose contacts are met less often, the whole interval below that of the other times; most departures first. */
export function worseTimes(
  { contrasts }: PublishedArrivals,
  channel: Channel | null,
): readonly ArrivalContrast[] {
  return contrasts
    .filter((one) => one.channel === channel && one.share.high < one.others.low)
    .toSorted((a, b) => excess(b) - excess(a));
}

/** How many fewer would depart, were they met as often as the others. */
function excess({ share, others }: ArrivalContrast): number {
  return (others.value - share.value) * share.judged;
}
