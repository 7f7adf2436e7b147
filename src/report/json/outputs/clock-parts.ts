import { z } from 'zod';
import type { ClockAccount, ClockStretch, CountedDay } from '../../../calendar/clock-account.js';
import type { Moment } from '../../../model/time.js';
import { count, date, instant, precision } from '../values.js';

/* How the time ran, step by step. */

/** `at` at the earliest and `until` at the latest, both included. */
export const moment = z.strictObject({
  at: instant.describe('at the earliest; what is counted from'),
  until: instant.describe('at the latest: the same where the time is exact'),
  precision,
});

export function momentOf({ start, end, precision: exactness }: Moment): z.output<typeof moment> {
  return { at: start, until: end, precision: exactness };
}

const dayKind = z.enum(['working-day', 'weekend', 'holiday', 'eve', 'klamdag', 'closed']);

const stretch = z.strictObject({
  from: instant,
  until: instant,
  runs: z.boolean().describe('false: the clock stands still'),
  still: z
    .enum([...dayKind.options, 'closing-hours', 'break'])
    .nullable()
    .describe('why it stands still'),
  day: z.string().nullable().describe('Swedish name of the day off'),
  ranSeconds: z.number().min(0).describe('of the limit’s own time'),
});

const countedDay = z.strictObject({
  date,
  number: count.nullable().describe('which day of the limit it is; null where it is not counted'),
  kind: dayKind,
  day: z.string().nullable().describe('Swedish name of the day'),
});

export const clock = z
  .strictObject({
    deadline: instant,
    movedFrom: instant
      .nullable()
      .describe('the deadline before it moved off a day off; null where it did not'),
    stretches: z.array(stretch).describe('of a limit in hours: end to end'),
    days: z.array(countedDay).describe('of working days: from the day of receipt to the last'),
    clockChanges: z.array(z.strictObject({ date, hours: z.number() })).describe('dates of another length'),
  })
  .describe('how the deadline came about');

export function clockOf(account: ClockAccount): z.output<typeof clock> {
  const { deadline, movedFrom, stretches, days, clockChanges } = account;
  return {
    ...{ deadline, movedFrom },
    stretches: stretches.map(stretchOf),
    days: days.map(dayOf),
    clockChanges: [...clockChanges],
  };
}

function stretchOf({ from, until, still, ran }: ClockStretch): z.output<typeof stretch> {
  return { from, until, runs: still === null, ...stillnessOf(still), ranSeconds: ran / 1000 };
}

function stillnessOf(still: ClockStretch['still']): Pick<z.output<typeof stretch>, 'still' | 'day'> {
  if (still === null || still === 'break') return { still, day: null };
  if (still === 'closed') return { still: 'closing-hours', day: null };
  return { still: still.day.kind, day: still.day.name };
}

function dayOf({ date: at, number, status }: CountedDay): z.output<typeof countedDay> {
  return { date: at, number, kind: status.kind, day: status.name };
}
