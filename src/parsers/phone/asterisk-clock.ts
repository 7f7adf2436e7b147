import { instantOfWallTime } from '../../calendar/zone.js';
import type { Instant } from '../../model/time.js';
import { RefusedCell } from '../column.js';
import { placeWallTime, type ReadingContext } from '../context.js';
import type { RowCells } from '../parser.js';
import type { WallText } from '../values/wall-time.js';
import { columns } from './asterisk-columns.js';
import type { ChannelId } from './asterisk-values.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const QUARTER = 15 * MINUTE;
const DAY = 24 * HOUR;
/** A leg is written a moment after its channel, whose epoch the id holds. */
const TOLERANCE = 2000;
const ROWS_TO_MEASURE = 2000;

type Zone = ReadingContext['zone'];

/** The ids of a leg: that of its own channel and that of the call's first. */
interface LegIds {
  readonly own: ChannelId | null;
  readonly call: ChannelId | null;
}

/** When the clocks showed a time: once, or again an hour later. */
interface Shown {
  readonly at: Instant;
  readonly again: Instant | null;
}

/**
 * When a leg began. Where an id carries the epoch of that moment the epoch is the instant; of an hour that
 * clocks show twice the one is taken that does not lie before the call.
 */
export function legStart(wall: WallText, ids: LegIds, context: ReadingContext): Instant {
  if (wall.offsetMinutes !== null) return naive(wall) - wall.offsetMinutes * MINUTE;
  const own = ids.own?.epoch ?? null;
  const call = ids.call?.epoch ?? null;
  const shown = whenShown(wall, context.zone);
  if (own !== null && isShownAt(shown, own)) return own;
  if (call !== null && isShownAt(shown, call)) return call;
  const begun = call ?? own;
  const isFirstTooEarly = begun !== null && shown.at < begun - TOLERANCE;
  if (isFirstTooEarly && shown.again !== null) return shown.again;
  return placeWallTime(wall.date, wall.millisecondOfDay, context);
}

function whenShown(wall: WallText, zone: Zone): Shown {
  if (zone !== 'Europe/Stockholm')
    return { at: naive(wall) - (zone === 'UTC' ? 0 : zone * MINUTE), again: null };
  const { at, anomaly } = instantOfWallTime(wall.date, wall.millisecondOfDay);
  return { at, again: anomaly === 'overlap' ? at + HOUR : null };
}

function naive({ date, millisecondOfDay }: WallText): number {
  return date * DAY + millisecondOfDay;
}

function isShownAt({ at, again }: Shown, epoch: Instant): boolean {
  return isNear(at, epoch) || (again !== null && isNear(again, epoch));
}

function isNear(at: Instant, epoch: Instant): boolean {
  return Math.abs(at - epoch) <= TOLERANCE;
}

/**
 * The clock by which a file was written, measured between its local times and the epochs beside them: the
 * declared zone where that fits, else the other zone or a steady difference from UTC that fits clearly
 * better. Null where no row tells.
 */
export function measureZone(rows: Iterable<RowCells>, context: ReadingContext): Zone | null {
  const fits = new Map<Zone, number>([
    [context.zone, 0],
    ['Europe/Stockholm', 0],
    ['UTC', 0],
  ]);
  let looked = 0;
  for (const cells of rows) {
    const measured = measureRow(cells);
    if (measured === null) continue;
    for (const zone of measured) fits.set(zone, (fits.get(zone) ?? 0) + 1);
    looked += 1;
    if (looked >= ROWS_TO_MEASURE) break;
  }
  const declared = fits.get(context.zone) ?? 0;
  const [best] = [...fits].sort((one, other) => other[1] - one[1]);
  return best !== undefined && best[1] > declared * 2 ? best[0] : null;
}

/** The zones in which the row's local time is the moment that its ids tell; null where it cannot be compared. */
function measureRow(cells: RowCells): readonly Zone[] | null {
  const { get } = cells;
  const epoch = get(columns.uniqueId)?.epoch ?? get(columns.linkedId)?.epoch ?? null;
  const wall = wallOf(cells);
  if (epoch === null || wall === null) return null;
  const zones: readonly Zone[] = ['Europe/Stockholm', 'UTC'];
  const fitting = zones.filter((zone) => isShownAt(whenShown(wall, zone), epoch));
  if (fitting.length > 0) return fitting;
  const difference = naive(wall) - epoch;
  const steady = Math.round(difference / QUARTER) * QUARTER;
  const isOffset = steady >= -12 * HOUR && steady <= 14 * HOUR;
  return isOffset && isNear(difference, steady) ? [steady / MINUTE] : null;
}

function wallOf({ get }: RowCells): WallText | null {
  try {
    return get(columns.start);
  } catch (error) {
    if (error instanceof RefusedCell) return null;
    throw error;
  }
}
