import type { CalendarSpec, OpenSpan } from '../../src/model/calendar-spec.js';

const open: readonly OpenSpan[] = [{ from: 480, until: 960 }];

/** Monday to Friday 08-16, confirmed, and nothing special. */
export const officeCalendar: CalendarSpec = {
  workingDays: [0, 1, 2, 3, 4],
  workingEves: [],
  hours: [open, open, open, open, open, [], []],
  hoursAssumed: false,
  shortened: [],
  closed: [],
  summer: null,
  ignoreLocalClosures: false,
};
