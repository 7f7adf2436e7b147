import type { CalendarSpec, OpenSpan } from '../model/calendar-spec.js';

const office: readonly OpenSpan[] = [{ from: 8 * 60, until: 16 * 60 }];

/**
 * What holds where a municipality has said nothing: Monday to Friday 08:00 to 16:00, assumed, with the
 * holidays and the three eves off. Write `{ ...officeCalendar, closed: [{ klamdagar: true }] }` and the
 * like for another.
 */
export const officeCalendar: CalendarSpec = {
  workingDays: [0, 1, 2, 3, 4],
  workingEves: [],
  hours: [office, office, office, office, office, [], []],
  hoursAssumed: true,
  shortened: [],
  closed: [],
  summer: null,
  ignoreLocalClosures: false,
};
