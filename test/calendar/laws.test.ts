import { describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { deadlineBounds } from '../../src/calendar/deadline-bounds.js';
import { localDate, startOfDay } from '../../src/calendar/zone.js';
import type { Limit } from '../../src/model/calendar-spec.js';
import type { Instant } from '../../src/model/time.js';
import {
  anyCounting,
  anyCutoffLimit,
  anyHourLimit,
  anyInstant,
  anyLength,
  anyPlainDayLimit,
  anyStandingCounting,
  nearInstant,
} from './arbitraries.js';
import { millisecondHours, runs } from './calendars.js';
import { mustBe } from './must-be.js';
import { anyTown, CLOSURES } from './towns.js';

// Where a law does not hold for a kind of limit, law-limits.test.ts shows by an example why.

jest.setTimeout(3_600_000);

const DAY = 86_400_000;
const MINUTE = 60_000;

const anyStanding = anyHourLimit(400, anyStandingCounting);
const anyRolled = anyHourLimit(
  400,
  anyCounting.filter((counting) => counting === 'clock-rolled'),
);

describe('the time between two instants', () => {
  it('adds up: from a to b and from b to c is from a to c', () => {
    const three = fc.tuple(anyInstant, anyInstant, anyInstant);
    const law = fc.property(anyTown, three, anyCounting, ({ calendar }, instants, counting) => {
      const [a = 0, b = 0, c = 0] = instants.sort((one, other) => one - other);
      const limit = millisecondHours(1, counting);
      mustBe(calendar.elapsed(a, b, limit) + calendar.elapsed(b, c, limit), calendar.elapsed(a, c, limit));
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
        mustBe(spent >= 0 && spent <= length, true);
      },
    );
    fc.assert(law, runs);
  });
});

describe('clock, workday-clock and office-hours: a deadline', () => {
  it('is the first instant at which the time has run out', () => {
    const law = fc.property(anyTown, anyInstant, anyStanding, ({ calendar }, from, limit) => {
      const due = calendar.deadline(from, limit);
      mustBe(calendar.elapsed(from, due, limit), allowed(limit));
      mustBe(calendar.elapsed(from, due - 1, limit), allowed(limit) - 1);
    });
    fc.assert(law, runs);
  });

  it('lies after whatever has less time behind it, before what has more, and decides where it is equal', () => {
    const law = fc.property(
      anyTown,
      anyInstant,
      anyStanding,
      anyLength(3000),
      ({ calendar }, from, limit, later) => {
        const due = calendar.deadline(from, limit);
        for (const until of [from + later, due - 1, due, due + 1, due + later]) {
          const spent = calendar.elapsed(from, until, limit);
          if (spent < allowed(limit)) mustBe(until < due, true);
          if (spent > allowed(limit)) mustBe(until > due, true);
          if (until < due) mustBe(spent < allowed(limit), true);
        }
      },
    );
    fc.assert(law, runs);
  });

  it('never comes earlier for a longer limit', () => {
    const law = fc.property(
      anyTown,
      anyInstant,
      anyLength(200),
      anyStandingCounting,
      (town, from, length, counting) => {
        const due = town.calendar.deadline(from, millisecondHours(length, counting));
        mustBe(town.calendar.deadline(from, millisecondHours(length + DAY, counting)) > due, true);
      },
    );
    fc.assert(law, runs);
  });
});

describe('clock, workday-clock, office-hours and days without a cutoff: a deadline', () => {
  it('never comes earlier for what is received later', () => {
    const anyLimit = fc.oneof(anyStanding, anyPlainDayLimit);
    const law = fc.property(
      anyTown,
      anyInstant,
      anyLength(200),
      anyLimit,
      ({ calendar }, from, later, limit) => {
        mustBe(calendar.deadline(from, limit) <= calendar.deadline(from + later, limit), true);
      },
    );
    fc.assert(law, runs);
  });
});

describe('all limits but those with a cutoff: a deadline', () => {
  it('never comes earlier where a further day is closed', () => {
    const anyLimit = fc.oneof(anyStanding, anyRolled, anyPlainDayLimit);
    const index = fc.nat({ max: CLOSURES - 1 });
    const law = fc.property(
      anyTown,
      nearInstant,
      anyLimit,
      index,
      ({ calendar, stricter }, from, limit, at) => {
        const later = stricter[at]?.deadline(from, limit) ?? 0;
        mustBe(later >= calendar.deadline(from, limit), true);
      },
    );
    fc.assert(law, runs);
  });
});

describe('days with a cutoff: a deadline', () => {
  it('is never earlier than without it', () => {
    const law = fc.property(anyTown, anyInstant, anyCutoffLimit, ({ calendar }, from, limit) => {
      const without = calendar.deadline(from, { ...limit, cutoff: null });
      mustBe(calendar.deadline(from, limit) >= without, true);
    });
    fc.assert(law, runs);
  });
});

describe('all limits counted in days: a deadline', () => {
  const anyLimit = fc.oneof(anyPlainDayLimit, anyCutoffLimit);

  it('never comes earlier for what is received later on the same date', () => {
    const law = fc.property(anyTown, anyInstant, anyInstant, anyLimit, ({ calendar }, from, other, limit) => {
      const later = sameDateLater(from, other);
      mustBe(calendar.deadline(from, limit) <= calendar.deadline(later, limit), true);
    });
    fc.assert(law, runs);
  });

  it('never comes earlier for a longer limit', () => {
    const law = fc.property(anyTown, anyInstant, anyLimit, fc.nat(20), ({ calendar }, from, limit, more) => {
      if (limit.kind === 'hours') return;
      const longer = calendar.deadline(from, { ...limit, amount: limit.amount + more });
      mustBe(longer >= calendar.deadline(from, limit), true);
    });
    fc.assert(law, runs);
  });

  it('never comes before receipt', () => {
    const law = fc.property(anyTown, anyInstant, anyLimit, ({ calendar }, from, limit) => {
      mustBe(calendar.deadline(from, limit) >= from, true);
    });
    fc.assert(law, runs);
  });
});

describe('clock-rolled: a deadline', () => {
  it('is that of the clock, or on a later working day after it', () => {
    const law = fc.property(anyTown, anyInstant, anyRolled, ({ calendar }, from, limit) => {
      const unrolled = from + allowed(limit);
      const due = calendar.deadline(from, limit);
      mustBe(due >= unrolled, true);
      mustBe(calendar.isWorkingDay(localDate(due - 1)), true);
      mustBe(due === unrolled, calendar.isWorkingDay(localDate(unrolled - 1)));
    });
    fc.assert(law, runs);
  });

  it('is never before what has less time behind it', () => {
    const law = fc.property(
      anyTown,
      anyInstant,
      anyRolled,
      anyLength(500),
      ({ calendar }, from, limit, later) => {
        const isLess = calendar.elapsed(from, from + later, limit) < allowed(limit);
        if (isLess) mustBe(from + later < calendar.deadline(from, limit), true);
      },
    );
    fc.assert(law, runs);
  });
});

describe('rolled and unrolled', () => {
  it('a rolled limit in days is never due before the unrolled one', () => {
    const law = fc.property(
      anyTown,
      anyInstant,
      fc.oneof(anyPlainDayLimit, anyCutoffLimit),
      (town, from, limit) => {
        if (limit.kind !== 'days' || limit.dayEnds !== 'midnight') return;
        const [rolled, unrolled] = [true, false].map((one) => ({ ...limit, rolled: one }));
        if (rolled === undefined || unrolled === undefined) return;
        mustBe(town.calendar.deadline(from, rolled) >= town.calendar.deadline(from, unrolled), true);
      },
    );
    fc.assert(law, runs);
  });
});

describe('the earliest and the latest deadline of what is known to the minute or the day', () => {
  it('hold every deadline between them, and are deadlines themselves', () => {
    const anyLimit = fc.oneof(anyStanding, anyRolled, anyRolled, anyPlainDayLimit, anyCutoffLimit);
    const law = fc.property(
      anyTown,
      anyInstant,
      fc.boolean(),
      fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
      anyLimit,
      ({ calendar }, at, isDay, offsets, limit) => {
        const received = isDay ? dayOf(at) : minuteOf(at);
        const { earliest, latest } = deadlineBounds(calendar, received, limit);
        for (const offset of offsets) {
          const from = received.start + (offset % (received.end - received.start + 1));
          const due = calendar.deadline(from, limit);
          mustBe(earliest <= due && due <= latest, true);
        }
        mustBe(earliest <= latest, true);
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

function allowed(limit: Limit): number {
  if (limit.kind !== 'hours') throw new Error('only a limit in hours allows a number of them');
  return limit.milliseconds;
}

/** Some instant on the date of `from`, not before it. */
function sameDateLater(from: Instant, other: Instant): Instant {
  const left = startOfDay(localDate(from) + 1) - from;
  return from + (other % left);
}

function dayOf(at: Instant): { readonly start: Instant; readonly end: Instant } {
  const date = localDate(at);
  return { start: startOfDay(date), end: startOfDay(date + 1) - 1 };
}

function minuteOf(at: Instant): { readonly start: Instant; readonly end: Instant } {
  const start = Math.floor(at / MINUTE) * MINUTE;
  return { start, end: start + MINUTE - 1 };
}
