import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createCalendar } from '../../src/calendar/calendar.js';
import { accountFor } from '../../src/calendar/clock-account.js';
import { parseLimit } from '../../src/calendar/limit.js';
import type { Limit } from '../../src/model/calendar-spec.js';
import { instant, spec, weekdays } from './calendars.js';

const calendar = createCalendar(
  spec({
    hours: weekdays([8, 12], [13, 16]),
    closed: [{ klamdagar: true }],
    shortened: [{ when: { beforeHoliday: true }, closes: 720 }],
  }),
);

function limitOf(text: string, counting?: string): Limit {
  const limit = parseLimit(text, counting === undefined ? {} : { counting });
  if ('problem' in limit) throw new Error(limit.problem.sv);
  return limit;
}

const anyInstant = fc.integer({
  min: instant('2000-01-01 00:00') / 1000,
  max: instant('2030-01-01 00:00') / 1000,
});

describe('the account of a deadline', () => {
  it.each(['clock', 'clock-rolled', 'workday-clock', 'office-hours'])(
    '%s: stretches lie end to end, and what ran adds up to the limit',
    (counting) => {
      fc.assert(
        fc.property(anyInstant, fc.integer({ min: 1, max: 200 }), (seconds, hours) => {
          const from = seconds * 1000;
          const limit = limitOf(`${hours} hours`, counting);
          const { stretches, deadline, movedFrom } = accountFor(calendar, from, limit);
          expect(deadline).toBe(calendar.deadline(from, limit));
          expect(stretches[0]?.from).toBe(from);
          expect(stretches.at(-1)?.until).toBe(movedFrom ?? deadline);
          for (const [index, stretch] of stretches.slice(1).entries())
            expect(stretch.from).toBe(stretches[index]?.until);
          expect(stretches.reduce((sum, { ran }) => sum + ran, 0)).toBe(hours * 3_600_000);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('working days: the last day has the number of the limit', () => {
    fc.assert(
      fc.property(anyInstant, fc.integer({ min: 1, max: 15 }), (seconds, amount) => {
        const { days } = accountFor(calendar, seconds * 1000, limitOf(`${amount} working days`));
        const numbers = days.flatMap(({ number }) => number ?? []);
        expect(numbers).toEqual(Array.from({ length: amount }, (_, index) => index + 1));
        expect(days.at(-1)?.number).toBe(amount);
      }),
      { numRuns: 300 },
    );
  });

  it('tells nights and breaks apart, and a short day from a long one', () => {
    const { stretches } = accountFor(
      calendar,
      instant('2018-10-31 15:00'),
      limitOf('10 hours', 'office-hours'),
    );
    const told = stretches.map(({ still, ran }) =>
      still === null
        ? ran / 3_600_000
        : typeof still === 'string'
          ? still
          : (still.day.name ?? still.day.kind),
    );
    expect(told).toEqual([1, 'closed', 4, 'break', 3, 'closed', 2]);
  });

  it('tells a day off from a day that is closed', () => {
    const fewHours = createCalendar(
      spec({ hours: [[], [{ from: 480, until: 960 }], [], [], [{ from: 480, until: 960 }], [], []] }),
    );
    const from = instant('2018-10-12 15:00');
    const { stretches } = accountFor(fewHours, from, limitOf('2 hours', 'office-hours'));
    const told = stretches.map(({ still }) =>
      still === null || typeof still === 'string' ? still : still.day.kind,
    );
    expect(told).toEqual([null, 'closed', 'weekend', 'closed', null]);
  });

  it.each([
    ['36 hours', 'clock', 1, 0],
    ['2 working days', undefined, 0, 3],
    ['2 days', undefined, 0, 0],
  ])(
    '%s, %s: has stretches or days only where the limit is counted in them',
    (text, counting, stretches, days) => {
      const account = accountFor(calendar, instant('2018-10-09 10:00'), limitOf(text, counting));
      expect([account.stretches.length, account.days.length]).toEqual([stretches, days]);
    },
  );

  it('says where a rolled deadline came from', () => {
    const { deadline, movedFrom } = accountFor(
      calendar,
      instant('2018-10-12 15:00'),
      limitOf('36 hours', 'clock-rolled'),
    );
    expect([movedFrom, deadline]).toEqual([instant('2018-10-14 03:00'), instant('2018-10-15 16:00')]);
  });

  it('names the night with twenty-five hours', () => {
    const { clockChanges } = accountFor(
      calendar,
      instant('2018-10-26 15:00'),
      limitOf('36 hours', 'workday-clock'),
    );
    expect(clockChanges.map(({ hours }) => hours)).toEqual([25]);
  });
});
