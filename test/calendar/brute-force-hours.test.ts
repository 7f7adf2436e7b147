import { describe, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { anyLength, nearInstant } from './arbitraries.js';
import { millisecondHours, runs } from './calendars.js';
import { mustBe } from './must-be.js';
import { anyTown } from './towns.js';

jest.setTimeout(3_600_000);

const readings = ['clock', 'clock-rolled', 'workday-clock', 'office-hours'] as const;

describe('a count minute by minute agrees', () => {
  it.each(readings)('on every deadline by %s', (counting) => {
    const law = fc.property(anyTown, nearInstant, anyLength(60), ({ calendar, oracle }, from, length) => {
      const limit = millisecondHours(length, counting);
      mustBe(calendar.deadline(from, limit), oracle.deadline(from, limit));
    });
    fc.assert(law, runs);
  });

  it.each(readings)('on the time between two instants by %s', (counting) => {
    const law = fc.property(anyTown, nearInstant, anyLength(200), ({ calendar, oracle }, from, length) => {
      const spent = calendar.elapsed(from, from + length, millisecondHours(1, counting));
      mustBe(spent, oracle.elapsed(from, from + length, counting));
    });
    fc.assert(law, runs);
  });

  it('on what is open', () => {
    const law = fc.property(anyTown, nearInstant, ({ calendar, oracle }, at) => {
      mustBe(calendar.isOpen(at), oracle.isOpen(at));
    });
    fc.assert(law, runs);
  });
});
