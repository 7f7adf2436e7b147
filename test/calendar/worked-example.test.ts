import { describe, expect, it } from '@jest/globals';
import { createCalendar } from '../../src/calendar/calendar.js';
import { formatInstant } from '../../src/calendar/zone.js';
import { hours, instant, spec } from './calendars.js';

const calendar = createCalendar(spec());

describe('36 hours, open Monday to Friday 08 to 16, autumn 2018', () => {
  describe.each([
    ['2018-10-08 10:00', '2018-10-09T22:00', '2018-10-09T22:00', '2018-10-09T22:00', '2018-10-12T14:00'],
    ['2018-10-12 15:00', '2018-10-14T03:00', '2018-10-15T16:00', '2018-10-16T03:00', '2018-10-19T11:00'],
    ['2018-11-01 15:00', '2018-11-03T03:00', '2018-11-05T16:00', '2018-11-05T03:00', '2018-11-08T11:00'],
    ['2018-10-27 12:00', '2018-10-28T23:00', '2018-10-29T16:00', '2018-10-30T12:00', '2018-11-02T12:00'],
  ])('received %s', (received, clock, clockRolled, workdayClock, officeHours) => {
    it.each([
      ['clock', clock],
      ['clock-rolled', clockRolled],
      ['workday-clock', workdayClock],
      ['office-hours', officeHours],
    ] as const)('%s runs out at %s', (counting, expected) => {
      const due = calendar.deadline(instant(received), hours(36, counting));
      expect(formatInstant(due).slice(0, 16)).toBe(expected);
    });
  });
});
