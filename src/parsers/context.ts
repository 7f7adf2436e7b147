import { instantOfWallTime } from '../calendar/zone.js';
import type { Instant, LocalDate } from '../model/time.js';
import type { DateOrder } from './values/wall-time.js';

/** Zones in which an export can have written its local times. */
export type ZoneName = 'UTC' | 'Europe/Stockholm';

/** What cells of one file are read by. */
export interface ReadingContext {
  /** A zone, or minutes east of UTC where the file shows that its clock kept no zone we know. */
  readonly zone: ZoneName | number;
  /** How `10/8/2018` is meant in this file; null where nothing in it decides. */
  readonly dateOrder: DateOrder | null;
  /** The address of the mailbox that the file is of, as the project file says; null where it does not. */
  readonly mailbox: string | null;
  /** The queue that the file is of, as lines above its records say; left out where none does. */
  readonly queue?: string;
  /** Called for a local time that the clocks skipped or showed twice. */
  readonly noteClockChange: () => void;
}

const DAY = 86_400_000;
const MINUTE = 60_000;

/** The instant at which the file's own clock showed a time. */
export function placeWallTime(date: LocalDate, millisecondOfDay: number, context: ReadingContext): Instant {
  const { zone } = context;
  if (zone !== 'Europe/Stockholm') {
    return date * DAY + millisecondOfDay - (zone === 'UTC' ? 0 : zone * MINUTE);
  }
  const { at, anomaly } = instantOfWallTime(date, millisecondOfDay);
  if (anomaly !== 'none') context.noteClockChange();
  return at;
}
