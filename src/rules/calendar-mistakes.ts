import { z } from 'zod';
import { calendarProblems } from '../calendar/calendar-problems.js';
import { type CalendarPart, calendarOf, calendarSchema } from './calendar-schema.js';
import type { PathMistake } from './schema-mistakes.js';

const holder = z.object({ calendar: z.record(z.string(), z.unknown()) });

/** The calendar of a file as it is written, without the keys that the schema refuses. */
export function writtenCalendar(written: unknown): {
  readonly part: CalendarPart;
  readonly isWhole: boolean;
} {
  const read = holder.safeParse(written);
  const entries = read.success ? Object.entries(read.data.calendar) : [];
  const good = entries.filter(([key, value]) => calendarSchema.safeParse({ [key]: value }).success);
  return {
    part: calendarSchema.parse(Object.fromEntries(good)),
    isWhole: good.length === entries.length,
  };
}

/** What each part of a calendar allows and the whole cannot mean. */
export function calendarMistakes(written: unknown): readonly PathMistake[] {
  return calendarProblems(calendarOf(writtenCalendar(written).part)).map(({ path, problem }) => ({
    path: ['calendar', ...placeOf(path)],
    message: problem,
  }));
}

/** Opening hours stand under keys of several days; of a list the item is told. */
function placeOf(path: string): readonly PropertyKey[] {
  const [key = '', index] = path.split('.');
  return key === 'shortened' || key === 'closed' ? [key, Number(index)] : [key];
}
