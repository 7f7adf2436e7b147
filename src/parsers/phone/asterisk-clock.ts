import { instantOfWallTime } from '../../calendar/zone.js';
import type { Instant } from '../../model/time.js';
import { RefusedCell } from '../column.js';
import { placeWallTime, type ReadingContext } from '../context.js';
import type { RowCells } from '../parser.js';
import type { WallText } from '../values/wall-time.js';
import { columns } from './asterisk-columns.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const QUARTER = 15 * MINUTE;
const DAY = 24 * HOUR;
/** A leg is written a moment after its channel, whose epoch the id holds. */
const TOLERANCE = 2000;
const ROWS_TO_MEASURE = 2000;

type Zone = ReadingContext['zone'];

/** The epochs that a row's ids carry: those of its own channel and of the call's first. */
function epochsOf({ get }: RowCells) {
  const own = get(columns.uniqueId)?.epoch ?? null;
  const call = get(columns.linkedId)?.epoch ?? null;
  return { own, call };
}

/**
 * When a leg began. Where an id carries the epoch of that moment the epoch is the instant; of an hour that
 * clocks show twice the one is taken that does not lie before the call.
 */
export function legStart(cells: RowCells, context: ReadingContext): Instant {
  const wall = cells.get(columns.start);
  if (wall.offsetMinutes !== null) return naive(wall) - wall.offsetMinutes * MINUTE;
  const { own, call } = epochsOf(cells);
  const candidates = candidatesOf(wall, context.zone);
  if (own !== null && isAmong(candidates, own)) return own;
  if (call !== null && isAmong(candidates, call)) return call;
  const [first, second] = candidates;
  const begun = call ?? own;
  const isFirstTooEarly = first !== undefined && begun !== null && first < begun - TOLERANCE;
  if (isFirstTooEarly && second !== undefined) return second;
  return placeWallTime(wall.date, wall.millisecondOfDay, context);
}

function candidatesOf(wall: WallText, zone: Zone): readonly Instant[] {
  if (zone !== 'Europe/Stockholm') return [naive(wall) - (zone === 'UTC' ? 0 : zone * MINUTE)];
  const { at, anomaly } = instantOfWallTime(wall.date, wall.millisecondOfDay);
  return anomaly === 'overlap' ? [at, at + HOUR] : [at];
}

function naive({ date, millisecondOfDay }: WallText): number {
  return date * DAY + millisecondOfDay;
}

function isAmong(candidates: readonly Instant[], epoch: Instant): boolean {
  return candidates.some((at) => Math.abs(at - epoch) <= TOLERANCE);
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
  const { own, call } = epochsOf(cells);
  const epoch = own ?? call;
  const wall = wallOf(cells);
  if (epoch === null || wall === null) return null;
  const zones: readonly Zone[] = ['Europe/Stockholm', 'UTC'];
  const fitting = zones.filter((zone) => isAmong(candidatesOf(wall, zone), epoch));
  if (fitting.length > 0) return fitting;
  const difference = naive(wall) - epoch;
  const steady = Math.round(difference / QUARTER) * QUARTER;
  const isOffset = steady >= -12 * HOUR && steady <= 14 * HOUR;
  return isOffset && Math.abs(difference - steady) <= TOLERANCE ? [steady / MINUTE] : null;
}

function wallOf({ get }: RowCells): WallText | null {
  try {
    return get(columns.start);
  } catch (error) {
    if (error instanceof RefusedCell) return null;
    throw error;
  }
}
