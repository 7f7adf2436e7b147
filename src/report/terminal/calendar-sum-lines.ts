import { type CalendarDay, type DaySums, sumOfDays } from '../../calendar/calendar-days.js';
import { isoWeek, partsOf } from '../../calendar/zone.js';
import { type DayGroup, months, weeks } from '../calendar/day-groups.js';
import { hoursText, calendarWords as words } from '../words/sv/calendar.js';
import { monthName } from '../words/sv/dates.js';
import { capital, count } from '../words/sv/format.js';
import type { Paint } from './paint.js';
import { plainTable } from './plain-table.js';

interface SumColumn {
  readonly heading: string;
  readonly width: number;
  readonly value: (sums: DaySums) => string;
  /** A column of nothing but zeros is left out, but for those that every reader looks for. */
  readonly isAlwaysShown: boolean;
}

const { sumHeadings } = words;
const columns: readonly SumColumn[] = [
  {
    heading: sumHeadings.workingDays,
    width: 11,
    value: ({ workingDays }) => count(workingDays),
    isAlwaysShown: true,
  },
  {
    heading: sumHeadings.open,
    width: 9,
    value: ({ openMilliseconds }) => hoursText(openMilliseconds),
    isAlwaysShown: true,
  },
  { heading: sumHeadings.holidays, width: 7, value: ({ holidays }) => count(holidays), isAlwaysShown: true },
  { heading: sumHeadings.eves, width: 5, value: ({ eves }) => count(eves), isAlwaysShown: true },
  {
    heading: sumHeadings.klamdagar,
    width: 7,
    value: ({ klamdagar }) => count(klamdagar),
    isAlwaysShown: false,
  },
  {
    heading: sumHeadings.closedDays,
    width: 6,
    value: ({ closedDays }) => count(closedDays),
    isAlwaysShown: false,
  },
  {
    heading: sumHeadings.shortenedDays,
    width: 9,
    value: ({ shortenedDays }) => count(shortenedDays),
    isAlwaysShown: false,
  },
];

/** A line for each week or month and one for the whole; only that where there is but one. */
export function sumLines(
  days: readonly CalendarDay[],
  by: 'weeks' | 'months',
  paint: Paint,
): readonly string[] {
  const total = sumOfDays(days);
  const groups = by === 'weeks' ? weeks(days) : months(days);
  const label = labels(groups, by);
  const heading = by === 'weeks' ? words.weeks : words.months;
  const shown = columns.filter(({ isAlwaysShown, value }) => isAlwaysShown || value(total) !== '0');
  const rows =
    groups.length > 1
      ? groups.map((group) => [label(group), ...shown.map(({ value }) => value(group.sums))])
      : [];
  return [
    paint.strong(groups.length > 1 ? heading : words.sums),
    ...plainTable(
      [
        { heading: '', width: 10, align: 'left' },
        ...shown.map(({ heading: text, width }) => ({
          heading: paint.faint(text),
          width,
          align: 'right' as const,
        })),
      ],
      [...rows, [words.sum, ...shown.map(({ value }) => value(total))].map((cell) => paint.strong(cell))],
    ),
  ];
}

/** The year is named where there is more than one. */
function labels(groups: readonly DayGroup[], by: 'weeks' | 'months'): (group: DayGroup) => string {
  const years = new Set(groups.map(({ id }) => id.slice(0, 4)));
  if (by === 'weeks') {
    return ({ from }) => {
      const { year, week } = isoWeek(from);
      return years.size > 1 ? `v. ${week} ${year}` : `v. ${week}`;
    };
  }
  return ({ id, from }) => (years.size > 1 ? id : capital(monthName(partsOf(from).month)));
}
