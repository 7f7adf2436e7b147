import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { createCalendar } from '../../src/calendar/calendar.js';
import { limitCalendarProblem } from '../../src/calendar/limit.js';
import type { Limit } from '../../src/model/rule.js';
import {
  anyCounting,
  anyDayLimit,
  anyInstant,
  anyLength,
  anyWorkingDayLimit,
  drawSpecs,
  nearInstant,
} from './arbitraries.js';
import { millisecondHours, runs } from './calendars.js';
import { dateAt, Oracle, wallMillisecond } from './oracle.js';

jest.setTimeout(3_600_000);

const DAY = 86_400_000;

const towns = drawSpecs(Math.min(runs.numRuns / 200, 60)).map((spec) => ({
  calendar: createCalendar(spec),
  oracle: new Oracle(spec),
}));
const anyTown = fc.constantFrom(...towns).filter(({ calendar }) => {
  return limitCalendarProblem(millisecondHours(1, 'clock-rolled'), calendar.spec) === null;
});
const standingClock = anyCounting.filter((counting) => counting !== 'clock-rolled');

describe('hour limits and a count minute by minute', () => {
  it('agree on every deadline', () => {
    const law = fc.property(
      anyTown,
      nearInstant,
      anyLength(60),
      anyCounting,
      (town, from, length, counting) => {
        const due = town.calendar.deadline(from, millisecondHours(length, counting));
        expect(due).toBe(town.oracle.deadline(from, length, counting));
      },
    );
    fc.assert(law, runs);
  });

  it('agree on the time between two instants', () => {
    const law = fc.property(
      anyTown,
      nearInstant,
      anyLength(200),
      anyCounting,
      (town, from, length, counting) => {
        const spent = town.calendar.elapsed(from, from + length, millisecondHours(1, counting));
        expect(spent).toBe(town.oracle.elapsed(from, from + length, counting));
      },
    );
    fc.assert(law, runs);
  });

  it('agree on what is open', () => {
    const law = fc.property(anyTown, nearInstant, ({ calendar, oracle }, at) => {
      const date = dateAt(at);
      const index = Math.floor((at - oracle.endOfDay(date.subtract({ days: 1 })) - 1) / 60_000);
      expect(calendar.isOpen(at)).toBe(oracle.openMinutes(date)[index] === 1);
    });
    fc.assert(law, runs);
  });
});

describe('day limits and a count day by day', () => {
  it('agree on calendar days, weeks and months', () => {
    const law = fc.property(anyTown, nearInstant, anyDayLimit, ({ calendar, oracle }, from, limit) => {
      const last = dateAt(from).add({ [limit.unit]: limit.amount });
      const day = limit.rolled ? oracle.workingDayFrom(last) : last;
      expect(calendar.deadline(from, limit)).toBe(oracle.endOfDay(day));
    });
    fc.assert(law, runs);
  });

  it('agree on working days', () => {
    const law = fc.property(anyTown, nearInstant, anyWorkingDayLimit, ({ calendar, oracle }, from, limit) => {
      const received = dateAt(from);
      const isLate = limit.cutoff !== null && wallMillisecond(from) > limit.cutoff * 60_000;
      let day =
        isLate && oracle.isWorkingDay(received) ? oracle.workingDayFrom(received.add({ days: 1 })) : received;
      if (limit.amount === 0) day = oracle.workingDayFrom(day);
      for (let n = 0; n < limit.amount; n += 1) day = oracle.workingDayFrom(day.add({ days: 1 }));
      const closing = oracle.closingFrom(day);
      const next = closing > from ? closing : oracle.closingFrom(received.add({ days: 1 }));
      expect(calendar.deadline(from, limit)).toBe(limit.dayEnds === 'midnight' ? oracle.endOfDay(day) : next);
    });
    fc.assert(law, runs);
  });
});

describe('the time between two instants', () => {
  it('adds up: from a to b and from b to c is from a to c', () => {
    const three = fc.tuple(anyInstant, anyInstant, anyInstant);
    const law = fc.property(anyTown, three, anyCounting, ({ calendar }, instants, counting) => {
      const [a = 0, b = 0, c = 0] = instants.sort((one, other) => one - other);
      const limit = millisecondHours(1, counting);
      const parts = calendar.elapsed(a, b, limit) + calendar.elapsed(b, c, limit);
      expect(parts).toBe(calendar.elapsed(a, c, limit));
    });
    fc.assert(law, runs);
  });

  it('never runs faster than the clock, nor backwards', () => {
    const law = fc.property(
      anyTown,
      anyInstant,
      anyLength(2000),
      anyCounting,
      (town, from, length, counting) => {
        const spent = town.calendar.elapsed(from, from + length, millisecondHours(1, counting));
        expect(spent).toBeGreaterThanOrEqual(0);
        expect(spent).toBeLessThanOrEqual(length);
      },
    );
    fc.assert(law, runs);
  });
});

describe('a deadline', () => {
  it('is the first instant at which the time has run out', () => {
    const law = fc.property(
      anyTown,
      anyInstant,
      anyLength(500),
      standingClock,
      (town, from, length, counting) => {
        const limit = millisecondHours(length, counting);
        const due = town.calendar.deadline(from, limit);
        expect(town.calendar.elapsed(from, due, limit)).toBe(length);
        expect(town.calendar.elapsed(from, due - 1, limit)).toBe(length - 1);
      },
    );
    fc.assert(law, runs);
  });

  // A rolled hour limit is left out: Saturday's 36 hours may end on Monday at 02:00, while Friday's, which
  // end on Sunday, are moved to Monday's closing time. Nor may a cutoff: what comes on Friday after it has
  // Tuesday as day 1, what comes on Saturday has Monday.
  it('never comes earlier for what is received later', () => {
    const anyLimit: fc.Arbitrary<Limit> = fc.oneof(
      fc.tuple(anyLength(200), standingClock).map(([length, counting]) => millisecondHours(length, counting)),
      anyDayLimit,
      anyWorkingDayLimit.map((limit) => ({ ...limit, cutoff: null })),
    );
    const law = fc.property(
      anyTown,
      anyInstant,
      anyLength(200),
      anyLimit,
      ({ calendar }, from, later, limit) => {
        expect(calendar.deadline(from, limit)).toBeLessThanOrEqual(calendar.deadline(from + later, limit));
      },
    );
    fc.assert(law, runs);
  });

  it('never comes earlier for a longer limit', () => {
    const law = fc.property(
      anyTown,
      anyInstant,
      anyLength(200),
      standingClock,
      (town, from, length, counting) => {
        const due = town.calendar.deadline(from, millisecondHours(length, counting));
        const longer = town.calendar.deadline(from, millisecondHours(length + DAY, counting));
        expect(longer).toBeGreaterThan(due);
      },
    );
    fc.assert(law, runs);
  });

  it('comes after receipt, and a rolled one never before the clock', () => {
    const anyLimit: fc.Arbitrary<Limit> = fc.oneof(anyDayLimit, anyWorkingDayLimit);
    const law = fc.property(
      anyTown,
      anyInstant,
      anyLength(200),
      anyLimit,
      ({ calendar }, from, length, limit) => {
        expect(calendar.deadline(from, limit)).toBeGreaterThan(from);
        const rolled = calendar.deadline(from, millisecondHours(length, 'clock-rolled'));
        expect(rolled).toBeGreaterThanOrEqual(from + length);
      },
    );
    fc.assert(law, runs);
  });
});

describe('working days', () => {
  it('are counted as they are stepped over', () => {
    const law = fc.property(anyTown, anyInstant, fc.integer({ min: 1, max: 600 }), ({ calendar }, at, n) => {
      const date = Math.floor(at / DAY);
      const later = calendar.workingDayAfter(date, n);
      expect(calendar.isWorkingDay(later)).toBe(true);
      expect(calendar.workingDaysBetween(date + 1, later)).toBe(n);
      expect(calendar.workingDaysBetween(later, date)).toBe(0);
    });
    fc.assert(law, runs);
  });
});
