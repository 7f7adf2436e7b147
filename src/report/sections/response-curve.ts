import type { Channel } from '../../model/event.js';
import type { ResponseCurve } from '../../model/response-curve.js';
import type { CurveChart, CurveLine } from '../charts/curve-plan.js';
import { channelMarks } from '../charts/marks.js';
import { drawResponseCurve } from '../charts/response-curve.js';
import { type Block, fold } from '../document/block.js';
import { figure } from '../document/figure.js';
import { swedish } from '../document/inline.js';
import { numeric, type Row, type Table, type TableCell, table, textual } from '../document/table.js';
import type { ReportContext, RuleContext } from '../report-context.js';
import { hasOwnClock, reachedAt, slowestCurve, type ToldCurve, timesOf, toldCurves } from '../view-curve.js';
import type { CurveUnit, Noun } from '../words/rule-words.js';
import type { Words } from '../words/words.js';
import { countCell, none } from './outcome-rows.js';

/** How long contacts waited; nothing for a promise without a time, and where no channel may be told. */
export function curveParts(context: ReportContext, rule: RuleContext): readonly Block[] {
  const curves = toldCurves(rule.rule);
  if (curves.length === 0) return [];
  if (!rule.drawn) return [timesTable(rule)];
  return [
    curveFigure(context, rule, curves),
    fold(rule.words.curve.curveFigure.waitingTable, [waitingTable(rule, curves)]),
  ];
}

function curveFigure(context: ReportContext, rule: RuleContext, curves: readonly ToldCurve[]): Block {
  const { curveFigure: told } = rule.words.curve;
  const slowest = slowestCurve(curves);
  const limit = slowest?.curve.limit ?? null;
  const chart = chartOf(rule, curves, slowest);
  return figure({
    id: rule.idOf('figur-svarstid'),
    number: context.nextFigure(),
    title:
      slowest === null
        ? told.table
        : told.title(
            {
              noun: nounOf(rule, slowest.channel),
              isAnswered: slowest.curve.points.length > 0,
              half: slowest.half,
              waiting: limit === null ? null : 1 - limit.answered,
              isOfFew: slowest.curve.contacts < 100,
              isDeadline: limit?.isDeadline ?? false,
            },
            rule,
          ),
    level: rule.named ? 4 : 3,
    sub: told.sub(rule),
    description: describe(rule, curves),
    draw: (drawing) => drawResponseCurve(chart, drawing),
    reading: told.reading(limit !== null, limit?.isDeadline ?? false),
    behind: timesTable(rule),
  });
}

/** What the contacts of one channel are called. */
function nounOf({ rule, words }: RuleContext, channel: Channel): Noun {
  return words.nouns.nounOf({ ...rule, channels: [channel] });
}

function chartOf(rule: RuleContext, curves: readonly ToldCurve[], slowest: ToldCurve | null): CurveChart {
  const { curveFigure: told } = rule.words.curve;
  const times = timesOf(curves);
  const unit = unitOf(times);
  const limit = slowest?.curve.limit ?? null;
  return {
    lines: curves.map((one) => lineOf(one, rule, one === slowest)),
    axis: { start: 0, end: 1, percent: rule.words.format.percent },
    ticks: times.map((seconds) => ({
      seconds,
      text: told.tick(seconds, unit, seconds === limit?.seconds),
    })),
    across: told.across(unit, hasOwnClock(rule.rule) ? rule.main.title : null),
    limit: limit === null ? null : { seconds: limit.seconds, text: told.limit(rule, limit.isDeadline) },
    waitingTitle: told.waiting,
  };
}

function lineOf({ channel, curve, half }: ToldCurve, rule: RuleContext, isSlowest: boolean): CurveLine {
  const { codes, curve: words, format } = rule.words;
  const { limit, marks, points } = curve;
  return {
    name: format.capital(codes.channelWords[channel]),
    mark: channelMarks[channel],
    points,
    atLimit: limit === null ? null : { share: limit.answered, text: format.percent(limit.answered) },
    half:
      half === null || half === 0 || !isSlowest
        ? null
        : { seconds: half, text: words.curveFigure.half(nounOf(rule, channel), half) },
    waiting: marks.map(({ waiting }) => format.count(waiting)),
  };
}

/** The unit in which the first time after none is a number that people use. */
function unitOf([, first = 0]: readonly number[]): CurveUnit {
  if (first < 60) return 'seconds';
  if (first < 3600) return 'minutes';
  return first < 86_400 ? 'hours' : 'days';
}

function describe(rule: RuleContext, curves: readonly ToldCurve[]): string {
  const { codes, curve: words, format } = rule.words;
  const { lineText, tick, waitingText } = words.curveFigure;
  const unit = unitOf(timesOf(curves));
  return curves
    .map(({ channel, curve, half }) => {
      const name = format.capital(codes.channelWords[channel]);
      const counts = curve.marks.map(({ seconds, waiting }) => [tick(seconds, unit, true), waiting] as const);
      const isAnswered = curve.points.length > 0;
      const line = lineText(name, { isAnswered, half, atLimit: curve.limit?.answered ?? null });
      return `${line} ${waitingText(name, counts)}`;
    })
    .join(' ');
}

/** When half and nine of ten had an answer, on the reading's clock and on that on the wall. */
function timesTable(rule: RuleContext): Table {
  const { main, words, idOf, captionOf } = rule;
  const { curveFigure: told } = words.curve;
  const { interval, median, ninetieth } = words.sections.resultWords;
  const channels = rule.rule.responseCurve?.channels ?? [];
  const hasLimits = channels.some(({ curves }) => curves.own.limit !== null);
  const atLimit = hasLimits ? [numeric(told.atLimit(main.allowed)), numeric(interval)] : [];
  return table({
    id: idOf('tabell-svarstider'),
    caption: captionOf(told.table),
    note: told.tableNote,
    columns: [textual(told.line), numeric(told.followed), numeric(median), numeric(ninetieth), ...atLimit],
    rows: channels.flatMap(({ channel, curves: { own, elapsed } }): readonly Row[] => {
      const name = words.format.capital(words.codes.channelWords[channel]);
      const onWall = { head: `${name}, ${told.elapsed}`, cells: timesCells(elapsed, hasLimits, words) };
      if (!hasOwnClock(rule.rule)) return [onWall];
      return [{ head: [`${name}, `, swedish(main.title)], cells: timesCells(own, hasLimits, words) }, onWall];
    }),
  });
}

function timesCells(curve: ResponseCurve, hasLimits: boolean, words: Words): readonly TableCell[] {
  const { duration, interval, percent } = words.format;
  const { contacts, limit } = curve;
  const times = [0.5, 0.9].map((share) => ({ content: duration(reachedAt(curve, share)), wraps: true }));
  const atLimit =
    limit === null
      ? [none, none]
      : [{ content: percent(limit.answered, 1) }, { content: interval(limit, 1) }];
  return [countCell(contacts, words), ...times, ...(hasLimits ? atLimit : [])];
}

function waitingTable({ words, idOf, captionOf }: RuleContext, curves: readonly ToldCurve[]): Table {
  const { curveFigure: told } = words.curve;
  const unit = unitOf(timesOf(curves));
  return table({
    id: idOf('tabell-vantande'),
    caption: captionOf(told.waitingTable),
    columns: [
      textual(told.time),
      ...curves.map(({ channel }) => numeric(words.format.capital(words.codes.channelWords[channel]))),
    ],
    rows: timesOf(curves).map((seconds, place) => ({
      head: told.tick(seconds, unit, true),
      cells: curves.map(({ curve }) => countCell(curve.marks[place]?.waiting ?? 0, words)),
    })),
  });
}
