import { weekHoursWith } from '../written-hours.js';

/** `Mon–Fri 08:00–16:00, Sat 10:00–14:00` */
export const weekHoursText = weekHoursWith({
  days: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  and: 'and',
  closed: 'closed',
  clockMark: ':',
});
