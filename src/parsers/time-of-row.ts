import type { Moment } from '../model/time.js';
import { type Column, joinTime } from './column.js';
import type { ReadingContext } from './context.js';
import type { RowCells } from './parser.js';
import { type ClockText, dayOfMidnight, type WallText } from './values/wall-time.js';

interface TimeColumns {
  readonly time: Column<WallText>;
  readonly timeOfDay: Column<ClockText | null>;
}

/**
 * When a row says that it happened. Beside a column of times a date at midnight is no more than the day, as databases
 * and workbooks write it.
 */
export function timeOfRow(
  { get, has }: RowCells,
  { time, timeOfDay }: TimeColumns,
  context: ReadingContext,
): Moment {
  const date = get(time);
  return joinTime(has(timeOfDay) ? dayOfMidnight(date) : date, get(timeOfDay), context);
}
