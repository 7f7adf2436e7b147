import { createCalendar } from '../../src/calendar/calendar.js';
import { namedDaysOfYear } from '../../src/calendar/holidays.js';
import { parsePeriod } from '../../src/calendar/period.js';
import {
  formatDate,
  formatInstant,
  instantOfWallTime,
  parseIsoInstant,
  wallTime,
} from '../../src/calendar/zone.js';
import { date, hours, instant, limit, spec } from '../calendar/calendars.js';

const HOUR = 3_600_000;
const calendar = createCalendar(spec({ closed: [{ klamdagar: true }] }));

function* lines(): Generator<string> {
  yield `local midnight here: ${new Date(2018, 0, 1).toISOString()}`;
  for (let at = instant('1970-01-02 00:00'); at < instant('2050-12-30 00:00'); at += 1709 * HOUR) {
    yield `${at} ${formatInstant(at)} ${JSON.stringify(wallTime(at))}`;
    yield formatInstant(calendar.deadline(at, hours(36, 'office-hours')));
    yield formatInstant(calendar.deadline(at, limit('2 working days')));
  }
  for (const day of ['2018-03-25', '2018-10-28', '2018-10-29']) {
    for (let minute = 0; minute < 1440; minute += 10) {
      yield JSON.stringify(instantOfWallTime(date(day), minute * 60_000));
    }
  }
  for (let year = 1990; year <= 2050; year += 1) {
    for (const day of namedDaysOfYear(year)) yield `${formatDate(day.date)} ${day.type} ${day.name}`;
  }
  yield JSON.stringify([parseIsoInstant('2018-10-12T15:00'), parsePeriod('2018-W41..2018-W45')]);
}

process.stdout.write([...lines()].join('\n'));
