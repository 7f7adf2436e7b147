import dayjs from 'dayjs';
import businessTime from 'dayjs-business-time';
import moment from 'moment-business-time';
import { namedDaysOfYear } from '../../dist/calendar/holidays.js';
import { formatDate, weekday } from '../../dist/calendar/zone.js';

const MINUTE = 60_000;
const FRIDAY = 4;

/** Days off from Monday to Friday: the fewest that a peer must know to answer as the clock does. */
function daysOff(firstYear, lastYear) {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  return years
    .flatMap(namedDaysOfYear)
    .filter(({ date, type }) => type !== 'ordinary' && weekday(date) <= FRIDAY)
    .map(({ date }) => formatDate(date));
}

/**
 * Each peer as a function that makes a question ready, and the question as one that is asked without
 * arguments and answers in milliseconds. They count in whole minutes.
 */
export function createPeers({ opens, closes, firstYear, lastYear }) {
  const holidays = daysOff(firstYear, lastYear);
  const open = [opens, closes];
  moment.updateLocale('en', {
    workinghours: { 0: null, 1: open, 2: open, 3: open, 4: open, 5: open, 6: null },
    holidays,
  });
  const day = [{ start: opens, end: closes }];
  dayjs.extend(businessTime);
  dayjs.setHolidays(holidays);
  dayjs.setBusinessTime({
    ...{ monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
    ...{ saturday: null, sunday: null },
  });
  return [momentPeer, dayjsPeer];
}

const momentPeer = {
  name: 'moment-business-time',
  elapsed(from, until) {
    const [first, last] = [moment(from), moment(until)];
    return () => last.workingDiff(first, 'minutes') * MINUTE;
  },
  deadline(from, milliseconds) {
    const received = moment(from);
    // addWorkingTime changes what it is called on.
    return () =>
      received
        .clone()
        .addWorkingTime(milliseconds / MINUTE, 'minutes')
        .valueOf();
  },
};

const dayjsPeer = {
  name: 'dayjs-business-time',
  elapsed(from, until) {
    const [first, last] = [dayjs(from), dayjs(until)];
    return () => first.businessMinutesDiff(last) * MINUTE;
  },
  deadline(from, milliseconds) {
    const received = dayjs(from);
    return () => received.addBusinessMinutes(milliseconds / MINUTE).valueOf();
  },
};
