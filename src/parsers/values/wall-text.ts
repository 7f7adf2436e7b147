import type { LocalDate, Precision } from '../../model/time.js';

/** A time as a clock showed it, in whatever zone that clock kept. */
export interface WallText {
  readonly date: LocalDate;
  readonly millisecondOfDay: number;
  readonly precision: Precision;
  /** Minutes east of UTC where the text says so itself. */
  readonly offsetMinutes: number | null;
}

/** What a clock showed, on whatever day. */
export type ClockText = Omit<WallText, 'date'>;
