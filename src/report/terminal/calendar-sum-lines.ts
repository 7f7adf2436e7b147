import { type CalendarDay, type DaySums, sumOfDays } from '../../calendar/calendar-days.js';
import { partsOf } from '../../calendar/zone.js';
import { type DayGroup, months, weeks } from '../calendar/day-groups.js';
import type { Words } from '../words/words.js';
import { plainTable } from './plain-table.js';
import type { Screen } from './screen.js';

interface SumColumn {
  readonly heading: string;
  readonly width: number;
  readonly value: (sums: DaySums) => string;
  /** A column of nothing but zeros is left out, but for those that every reader looks for. */
  readonly isAlwaysShown: boolean;
}

function columnsOf({ calendar, format: { count } }: Words): readonly SumColumn[] {
  const { sumHeadings } = calendar.calendarWords;
  const column = (heading: string, width: number, of: (sums: DaySums) => number): SumColumn => ({
    heading,
    width,
    value: (sums) => count(of(sums)),
    isAlwaysShown: true,
  });
  const rare = (heading: string, width: number, of: (sums: DaySums) => number): SumColumn => ({
    ...column(heading, width, of),
    isAlwaysShown: false,
  });
  return [
    column(sumHeadings.workingDays, 11, ({ workingDays }) => workingDays),
    {
      heading: sumHeadings.open,
      width: 9,
      value: ({ openMilliseconds }) => calendar.hoursText(openMilliseconds),
      isAlwaysShown: true,
    },
    column(sumHeadings.holidays, 7, ({ holidays }) => holidays),
    column(sumHeadings.eves, 5, ({ eves }) => eves),
    rare(sumHeadings.klamdagar, 7, ({ klamdagar }) => klamdagar),
    rare(sumHeadings.closedDays, 6, ({ closedDays }) => closedDays),
    rare(sumHeadings.shortenedDays, 9, ({ shortenedDays }) => shortenedDays),
  ];
}

const leastLabelWidth = 10;

/** A line for each week or month and one for the whole; only that where there is but one. */
export function sumLines(
  days: readonly CalendarDay[],
  by: 'weeks' | 'months',
  { paint, words }: Screen,
): readonly string[] {
  const { calendarWords } = words.calendar;
  const total = sumOfDays(days);
  const groups = by === 'weeks' ? weeks(days) : months(days);
  const label = labels(groups, by, words);
  const shown = columnsOf(words).filter(({ isAlwaysShown, value }) => isAlwaysShown || value(total) !== '0');
  const rows =
    groups.length > 1
      ? groups.map((group) => [label(group), ...shown.map(({ value }) => value(group.sums))])
      : [];
  const heads = shown.map(({ heading, width }) => ({
    heading: paint.faint(heading),
    width,
    align: 'right' as const,
  }));
  const labelWidth = Math.max(leastLabelWidth, ...groups.map((group) => label(group).length));
  const sum = [calendarWords.sum, ...shown.map(({ value }) => value(total))];
  return [
    paint.strong(groups.length > 1 ? calendarWords[by] : calendarWords.sums),
    ...plainTable(
      [{ heading: '', width: labelWidth, align: 'left' }, ...heads],
      [...rows, sum.map((cell) => paint.strong(cell))],
    ),
  ];
}

/** The year is named where there is more than one. */
function labels(
  groups: readonly DayGroup[],
  by: 'weeks' | 'months',
  { dates, format }: Words,
): (group: DayGroup) => string {
  const hasYears = new Set(groups.map(({ id }) => id.slice(0, 4))).size > 1;
  if (by === 'weeks') {
    return ({ from }) => (hasYears ? dates.weekAndYear(from) : dates.weekName(from));
  }
  return ({ id, from }) => (hasYears ? id : format.capital(dates.monthName(partsOf(from).month)));
}
