import { z } from 'zod';
import type { CalendarSpec } from '../../model/calendar-spec.js';
import { count, date, monthDay, timeOfDay, weekHours } from './values.js';

const shortened = z.strictObject({
  when: z.union([
    z.strictObject({ name: z.string() }),
    z.strictObject({ beforeHoliday: z.literal(true) }),
    z.strictObject({ date }),
  ]),
  closes: timeOfDay,
});

const closed = z.union([
  z.strictObject({ klamdagar: z.literal(true) }),
  z.strictObject({ from: date, until: date, name: z.string() }),
]);

export const summer = z.strictObject({ from: monthDay, until: monthDay, hours: weekHours });

/** Everything that the clock was told. */
export const calendarSpec: z.ZodType<CalendarSpec> = z
  .strictObject({
    workingDays: z.array(z.int().min(0).max(6)),
    workingEves: z.array(z.enum(['midsommarafton', 'julafton', 'nyårsafton'])),
    hours: weekHours,
    hoursAssumed: z.boolean(),
    shortened: z.array(shortened),
    closed: z.array(closed),
    summer: summer.nullable(),
    ignoreLocalClosures: z.boolean(),
  })
  .meta({ id: 'calendarSpec' });

export const calendar = z.strictObject({
  workingDays: count,
  spec: calendarSpec,
  specialDays: z.array(z.strictObject({ date, name: z.string() })),
});
