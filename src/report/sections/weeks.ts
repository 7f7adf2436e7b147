import type { Cell } from '../../model/cell.js';
import type { Channel } from '../../model/event.js';
import { isOneSided, judgedOf, type PublishedWeek, shownCell } from '../cells.js';
import { channelMarks } from '../charts/marks.js';
import { drawWeekLines } from '../charts/week-lines.js';
import type { WeekPoint, WeekSeries } from '../charts/week-plan.js';
import type { Block } from '../document/block.js';
import { figure } from '../document/figure.js';
import { numeric, type Row, type Table, type TableCell, table, textual } from '../document/table.js';
import type { ReportContext, RuleContext } from '../report-context.js';
import { openWeeks, shareAxis, weekCell, weekSpread } from '../view-series.js';
import { isCompared, onSide } from '../view-target.js';
import { hiddenCells } from './outcome-rows.js';

/** The weeks of the period; a period of one week has no course to draw. */
export function weekParts(context: ReportContext, rule: RuleContext): readonly Block[] {
  if (!isCompared(rule.rule) || rule.main.weeks.length < 2) return [];
  if (!rule.drawn || isOneSided(rule.main.whole)) return [weekTable(rule)];
  const series = rule.main.channels.map(({ channel }) => seriesOf(rule, channel));
  const isEmpty = series.every(({ points }) => points.every((point) => point === null));
  return isEmpty ? [] : [weekFigure(context, rule, series)];
}

function weekFigure(context: ReportContext, rule: RuleContext, series: readonly WeekSeries[]): Block {
  const { dates, figures, format } = rule.words;
  const told = figures.weekFigure;
  const target = figures.targetMark(rule.rule, rule.side);
  const points = series.flatMap((one) => one.points.flatMap((point) => point ?? []));
  const axis = shareAxis(points, target?.at ?? null, rule.side);
  const weeks = rule.main.weeks.map(({ monday }) => ({
    name: dates.weekName(monday),
    dates: dates.shortDateRange(monday, monday + 6),
  }));
  const open = openWeeks(rule.main).map(({ week, pending }) => ({ monday: week.monday, pending }));
  const lines = { weeks, series, target, axis: { ...axis, percent: format.percent } };
  return figure({
    id: rule.idOf('figur-veckor'),
    number: context.nextFigure(),
    title: told.title(weekSpread(rule.main), rule),
    level: rule.named ? 4 : 3,
    sub: told.sub(rule),
    description: describe(series, weeks),
    draw: (drawing) => drawWeekLines(lines, drawing),
    reading: `${told.reading(axis)}${told.open(open)}${told.special(context.result.calendar.specialDays)}`,
    behind: weekTable(rule),
  });
}

function seriesOf(rule: RuleContext, channel: Channel): WeekSeries {
  const { main, words } = rule;
  return {
    name: words.format.capital(words.codes.channelWords[channel]),
    mark: channelMarks[channel],
    points: main.weeks.map((week) => pointOf(weekCell(week, channel), rule)),
  };
}

function pointOf(cell: Cell | null, { side, words }: RuleContext): WeekPoint | null {
  if (cell === null || cell.share === null) return null;
  const { value, low, high } = onSide(cell.share, side);
  return { value, low, high, text: words.format.percent(value), open: cell.pending > 0 };
}

function describe(series: readonly WeekSeries[], weeks: readonly { readonly name: string }[]): string {
  const lines = series.map(({ name, points }) => {
    const told = points.flatMap((point, week) =>
      point === null ? [] : [`${weeks[week]?.name ?? ''} ${point.text}`],
    );
    return `${name}: ${told.join(', ')}.`;
  });
  return lines.join(' ');
}

function weekTable(rule: RuleContext): Table {
  const { main, names, idOf, captionOf, words } = rule;
  const { resultWords } = words.sections;
  const titles = [resultWords.judged, names.share, resultWords.interval, resultWords.pending];
  const columns = main.channels.flatMap(({ channel }) => {
    const of = words.format.capital(words.codes.channelWords[channel]);
    return titles.map((title) => numeric(`${of}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`));
  });
  return table({
    id: idOf('tabell-veckor'),
    caption: captionOf(resultWords.weekTable),
    columns: [textual(resultWords.week), ...columns],
    rows: main.weeks.map((week) => weekRow(week, rule)),
  });
}

function weekRow(week: PublishedWeek, rule: RuleContext): Row {
  const { monday } = week;
  const { dateRange, weekName } = rule.words.dates;
  return {
    head: `${weekName(monday)} (${dateRange(monday, monday + 6)})`,
    cells: rule.main.channels.flatMap(({ channel }) => weekCells(week, channel, rule)),
  };
}

function weekCells(
  week: PublishedWeek,
  channel: Channel,
  { side, words }: RuleContext,
): readonly (TableCell | string)[] {
  const { count, interval, percent } = words.format;
  const found = week.channels.find((entry) => entry.channel === channel);
  if (found === undefined) return ['0', '–', '–', '–'];
  const cell = shownCell(found.cell);
  if (cell === null) return hiddenCells(found.cell, words, { columns: 4 });
  const share = cell.share === null ? null : onSide(cell.share, side);
  return [
    count(judgedOf(cell)),
    share === null ? '–' : percent(share.value),
    share === null ? '–' : interval(share),
    count(cell.pending),
  ];
}
