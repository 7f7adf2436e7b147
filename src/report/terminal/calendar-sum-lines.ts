import { type CalendarDay, type DaySums, sumOfDays } from '../../calendar/calendar-days.js';
import { partsOf } from '../../calendar/zone.js';
import { type DayGroup, months, weeks } from '../calendar/day-groups.js';
import type { Words } from '../words/words.js';
import { plainTable } from './plain-table.js';
import type { Screen } from './screen.js';

/** Spaces before each column. */
const gap = 2;

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
  { width, paint, words }: Screen,
): readonly string[] {
  const { calendarWords } = words.calendar;
  const total = sumOfDays(days);
  const groups = by === 'weeks' ? weeks(days) : months(days);
  const label = labels(groups, by, words);
  const shown = columnsOf(words).filter(({ isAlwaysShown, value }) => isAlwaysShown || value(total) !== '0');
  const labelWidth = Math.max(leastLabelWidth, ...groups.map((group) => label(group).length));
  const tableOf = (columns: readonly SumColumn[]) => {
    const heads = columns.map(({ heading, width: columnWidth }) => {
      return { heading: paint.faint(heading), width: columnWidth, align: 'right' as const };
    });
    const rows = groups.map((group) => [label(group), ...columns.map(({ value }) => value(group.sums))]);
    const sum = [calendarWords.sum, ...columns.map(({ value }) => value(total))];
    return plainTable(
      [{ heading: '', width: labelWidth, align: 'left' }, ...heads],
      [...(groups.length > 1 ? rows : []), sum.map((cell) => paint.strong(cell))],
    );
  };
  const [first = [], ...others] = tablesWithin(width - gap - labelWidth, shown).map(tableOf);
  return [
    paint.strong(groups.length > 1 ? calendarWords[by] : calendarWords.sums),
    ...first,
    ...others.flatMap((lines) => ['', ...lines]),
  ];
}

/** As many columns beside each other as there is room for; those left over stand in a table below. */
function tablesWithin(room: number, columns: readonly SumColumn[]): readonly (readonly SumColumn[])[] {
  const tables: SumColumn[][] = [[]];
  let left = room;
  for (const column of columns) {
    const needed = gap + column.width;
    if (needed > left) {
      tables.push([]);
      left = room;
    }
    tables.at(-1)?.push(column);
    left -= needed;
  }
  return tables;
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
