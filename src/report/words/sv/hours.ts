import { weekHoursWith } from '../written-hours.js';

/** `mån–fre 08.00–16.00, lör 10.00–14.00` */
export const weekHoursText = weekHoursWith({
  days: ['mån', 'tis', 'ons', 'tors', 'fre', 'lör', 'sön'],
  and: 'och',
  closed: 'stängt',
  clockMark: '.',
});
