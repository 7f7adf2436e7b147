import { describe, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { Limit } from '../../src/model/calendar-spec.js';
import { anyDayLimit, anyWorkingDayLimit, nearInstant } from './arbitraries.js';
import { runs } from './calendars.js';
import { mustBe } from './must-be.js';
import { anyTown } from './towns.js';

jest.setTimeout(3_600_000);

const toMidnight = { cutoff: 'none', dayEnds: 'midnight' } as const;
const toClosing = { cutoff: 'none', dayEnds: 'office-close' } as const;
const cutOff = { cutoff: 'some', dayEnds: 'midnight' } as const;
const cutOffToClosing = { cutoff: 'some', dayEnds: 'office-close' } as const;

describe('a count day by day, and of closing times minute by minute, agrees on every deadline', () => {
  it.each<[string, fc.Arbitrary<Limit>]>([
    ['days, weeks and months, unrolled', anyDayLimit(false, toMidnight)],
    ['days, weeks and months, rolled', anyDayLimit(true, toMidnight)],
    ['days, weeks and months, rolled to office close', anyDayLimit(true, toClosing)],
    ['days, weeks and months, unrolled with a cutoff', anyDayLimit(false, cutOff)],
    ['days, weeks and months, rolled with a cutoff', anyDayLimit(true, cutOff)],
    ['days, weeks and months, rolled to office close with a cutoff', anyDayLimit(true, cutOffToClosing)],
    ['working days', anyWorkingDayLimit(toMidnight)],
    ['working days to office close', anyWorkingDayLimit(toClosing)],
    ['working days with a cutoff', anyWorkingDayLimit(cutOff)],
    ['working days to office close with a cutoff', anyWorkingDayLimit(cutOffToClosing)],
  ])('%s', (_reading, anyLimit) => {
    const law = fc.property(anyTown, nearInstant, anyLimit, ({ calendar, oracle }, from, limit) => {
      mustBe(calendar.deadline(from, limit), oracle.deadline(from, limit));
    });
    fc.assert(law, runs);
  });
});
