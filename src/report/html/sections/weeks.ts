import { isoWeek } from '../../../calendar/zone.js';
import type { Channel } from '../../../model/event.js';
import type { Cell } from '../../../model/result.js';
import { judgedOf, type PublishedWeek, shownCell } from '../../cells.js';
import { channelMarks } from '../../charts/marks.js';
import { drawWeekLines } from '../../charts/week-lines.js';
import type { WeekPoint, WeekSeries } from '../../charts/week-plan.js';
import { type Html, html } from '../../markup.js';
import { openWeeks, shareAxis, weekCell, weekSpread } from '../../view-series.js';
import { isCompared, onSide, type Side } from '../../view-target.js';
import { channelWords } from '../../words/sv/codes.js';
import { dateRange, shortDateRange } from '../../words/sv/dates.js';
import { targetMark, weekFigure } from '../../words/sv/figures.js';
import { capital, count, interval, percent } from '../../words/sv/format.js';
import { resultWords } from '../../words/sv/sections.js';
import type { ReportContext, RuleContext } from '../context.js';
import { figure } from '../figure.js';
import { hiddenCells } from '../outcome-rows.js';
import { numeric, type Row, type TableCell, table, textual } from '../table.js';

/** The weeks of the period; a period of one week has no course to draw. */
export function weekParts(context: ReportContext, rule: RuleContext): Html {
  if (!isCompared(rule.rule) || rule.main.weeks.length < 2) return html``;
  if (!rule.drawn) return weekTable(rule);
  const series = rule.main.channels.map(({ channel }) => seriesOf(rule, channel));
  const points = series.flatMap(({ points }) => points.flatMap((point) => point ?? []));
  if (points.length === 0) return html``;
  const target = targetMark(rule.rule, rule.side);
  const axis = shareAxis(points, target?.at ?? null, rule.side);
  const weeks = rule.main.weeks.map(({ monday }) => ({
    name: `v.\u00a0${isoWeek(monday).week}`,
    dates: shortDateRange(monday, monday + 6),
  }));
  const open = openWeeks(rule.main).map(({ week, pending }) => ({ monday: week.monday, pending }));
  return figure({
    id: rule.idOf('figur-veckor'),
    number: context.nextFigure(),
    title: weekFigure.title(weekSpread(rule.main), rule),
    level: rule.named ? 4 : 3,
    sub: weekFigure.sub(rule),
    description: describe(series, weeks),
    draw: (drawing) => drawWeekLines({ weeks, series, axis, target }, drawing),
    reading: `${weekFigure.reading(axis)}${weekFigure.open(open)}${weekFigure.special(context.result.calendar.specialDays)}`,
    behind: { table: weekTable(rule) },
  });
}

function seriesOf({ main, side }: RuleContext, channel: Channel): WeekSeries {
  return {
    name: capital(channelWords[channel]),
    mark: channelMarks[channel],
    points: main.weeks.map((week) => pointOf(weekCell(week, channel), side)),
  };
}

function pointOf(cell: Cell | null, side: Side): WeekPoint | null {
  if (cell === null || cell.share === null) return null;
  const { value, low, high } = onSide(cell.share, side);
  return { value, low, high, text: percent(value), open: cell.pending > 0 };
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

function weekTable({ main, side, names, idOf, captionOf }: RuleContext): Html {
  const channels = main.channels.map(({ channel }) => channel);
  const columns = channels.flatMap((channel) => [
    numeric(`${capital(channelWords[channel])}, ${resultWords.judged.toLowerCase()}`),
    numeric(names.share),
    numeric(resultWords.interval),
    numeric(resultWords.pending),
  ]);
  return table({
    id: idOf('tabell-veckor'),
    caption: captionOf(resultWords.weekTable),
    columns: [textual(resultWords.week), ...columns],
    rows: main.weeks.map((week) => weekRow(week, channels, side)),
  });
}

function weekRow(week: PublishedWeek, channels: readonly Channel[], side: Side): Row {
  const { monday } = week;
  return {
    head: `v.\u00a0${isoWeek(monday).week} (${dateRange(monday, monday + 6)})`,
    cells: channels.flatMap((channel) => weekCells(week, channel, side)),
  };
}

function weekCells(week: PublishedWeek, channel: Channel, side: Side): readonly (TableCell | string)[] {
  const found = week.channels.find((entry) => entry.channel === channel);
  if (found === undefined) return ['0', '–', '–', '–'];
  const cell = shownCell(found.cell);
  if (cell === null) return hiddenCells(found.cell, 4);
  const share = cell.share === null ? null : onSide(cell.share, side);
  return [
    count(judgedOf(cell)),
    share === null ? '–' : percent(share.value),
    share === null ? '–' : interval(share),
    count(cell.pending),
  ];
}
