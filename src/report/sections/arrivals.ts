import type { Channel } from '../../model/event.js';
import type { PartCounts } from '../../model/patterns.js';
import { drawHeatMap, type HeatCell, type HeatMap, type HeatStep } from '../charts/heat-map.js';
import type { KeyEntry } from '../charts/key.js';
import { type Block, fold, paragraph } from '../document/block.js';
import { figure } from '../document/figure.js';
import { numeric, type Table, table, textual } from '../document/table.js';
import type { ReportContext, RuleContext } from '../report-context.js';
import { departuresIn } from '../view-areas.js';
import {
  type ArrivalColumn,
  type ArrivalGrid,
  arrivalGrid,
  drawnChannel,
  type PublishedArrivals,
  worseTimes,
} from '../view-arrivals.js';
import type { Words } from '../words/words.js';

/** When contacts came and how those of each time were answered; nothing where that is not told. */
export function arrivalParts(context: ReportContext, rule: RuleContext): readonly Block[] {
  const { arrivals } = rule.rule;
  if (arrivals === null) return [];
  if (arrivals.slots.every(isHiddenSlot)) return [paragraph(rule.words.arrivals.arrivalFigure.noneShown)];
  const limit = rule.named ? [paragraph(rule.words.arrivals.arrivalFigure.onlyHere, 'fine')] : [];
  if (!rule.drawn) return [arrivalTable(rule, arrivals, null), ...limit];
  const channel = drawnChannel(rule.rule, arrivals);
  const others = rule.main.channels.map((one) => one.channel).filter((one) => one !== channel);
  const tables = others.map((one) => arrivalTable(rule, arrivals, one));
  const { channelWords } = rule.words.codes;
  const title = rule.words.arrivals.arrivalFigure.others(others.map((one) => channelWords[one]));
  return [
    arrivalFigure(context, rule, arrivals),
    ...(channel === null || tables.length === 0 ? [] : [fold(title, tables)]),
    ...limit,
  ];
}

function isHiddenSlot({ counts, channels }: PublishedArrivals['slots'][number]): boolean {
  return [counts, ...channels.map((one) => one.counts)].every((one) => 'hidden' in one);
}

function arrivalFigure(context: ReportContext, rule: RuleContext, arrivals: PublishedArrivals): Block {
  const { words } = rule;
  const { arrivalFigure: told } = words.arrivals;
  const channel = drawnChannel(rule.rule, arrivals);
  const noun = channel === null ? rule.noun : words.nouns.nounOf({ ...rule.rule, channels: [channel] });
  const facts = { channel, noun, worse: worseTimes(arrivals, channel) };
  const map = heatMapOf(arrivalGrid(arrivals, channel), words);
  return figure({
    id: rule.idOf('figur-tider'),
    number: context.nextFigure(),
    title: told.title(facts),
    level: rule.named ? 4 : 3,
    sub: told.sub(facts),
    description: told.description(facts),
    draw: (drawing) => drawHeatMap(map, drawing),
    reading: told.reading,
    behind: arrivalTable(rule, arrivals, channel),
  });
}

/** Monday 5 January 1970: a day of each weekday follows it. */
const aMonday = 4;

function heatMapOf({ columns, days }: ArrivalGrid, words: Words): HeatMap {
  const { arrivalFigure: told } = words.arrivals;
  const parts = days.flat().flatMap((part) => part ?? []);
  const limits = stepLimits(parts);
  const most = Math.max(1, ...parts.map(({ judged }) => judged));
  return {
    days: days.map((_, day) => words.dates.shortWeekday(aMonday + day)),
    hours: columns.map((column) => columnText(column, words)),
    shares: {
      title: told.shares,
      scale: 'warm',
      cells: grid(days, (part) => shareCell(part, limits, words)),
    },
    counts: {
      title: told.counts,
      scale: 'cool',
      cells: grid(days, (part) => countCellOf(part, most, words)),
    },
    key: keyOf(limits, words),
  };
}

function grid(days: ArrivalGrid['days'], cellOf: (part: PartCounts) => HeatCell): HeatCell[][] {
  return days.map((day) => day.map((part) => (part === null ? { step: null, text: '·' } : cellOf(part))));
}

function shareCell(part: PartCounts, limits: readonly number[], { format }: Words): HeatCell {
  const share = departuresIn(part) / part.judged;
  const text = format.percent(share).replace(/\s*%$/u, '');
  return { step: stepOf(Math.round(share * 100), limits), text };
}

function countCellOf({ judged }: PartCounts, most: number, { format }: Words): HeatCell {
  const fifths = [1, 2, 3, 4].map((fifth) => (fifth * most) / 5);
  return { step: stepOf(judged, fifths), text: format.count(judged) };
}

const steps: readonly HeatStep[] = [0, 1, 2, 3, 4];

/** How many of the four limits a value has reached. */
function stepOf(value: number, limits: readonly number[]): HeatStep {
  return steps[limits.filter((limit) => value >= limit).length] ?? 4;
}

/** Whole per cent at which the steps begin: the third with the share of all of them, so that warmer is worse. */
function stepLimits(parts: readonly PartCounts[]): readonly number[] {
  const judged = parts.reduce((sum, part) => sum + part.judged, 0);
  const departures = parts.reduce((sum, part) => sum + departuresIn(part), 0);
  const middle = judged === 0 ? 0 : Math.round((100 * departures) / judged);
  const width = Math.min(20, Math.max(1, Math.round(middle * 0.4)));
  const first = Math.max(1, Math.min(middle - width, 99 - 3 * width));
  return [0, 1, 2, 3].map((step) => first + step * width);
}

function keyOf(limits: readonly number[], { arrivals }: Words): readonly KeyEntry[] {
  const { above, below, between, unseen } = arrivals.arrivalFigure;
  const texts = steps.map((step) => {
    const [from, until] = [limits[step - 1], limits[step]];
    if (from === undefined) return below(until ?? 0);
    return until === undefined ? above(from) : between(from, until - 1);
  });
  return [
    ...texts.map((text, step) => ({ sample: { kind: 'box', look: `warm${step}` } as const, text })),
    { sample: { kind: 'box', look: 'unseen' }, text: `· ${unseen}` },
  ];
}

function columnText(column: ArrivalColumn, { arrivals, patterns }: Words): string {
  return column === null ? arrivals.arrivalFigure.unknownHour : patterns.bandText(column);
}

function arrivalTable(rule: RuleContext, arrivals: PublishedArrivals, channel: Channel | null): Table {
  const { words, idOf, captionOf } = rule;
  const { arrivalFigure: told } = words.arrivals;
  const { columns, days } = arrivalGrid(arrivals, channel);
  return table({
    id: idOf(channel === null ? 'tabell-tider' : `tabell-tider-${channel}`),
    caption: captionOf(channel === null ? told.table : told.tableOf(channel)),
    note: told.tableNote,
    columns: [textual(told.day), ...columns.map((column) => numeric(columnText(column, words)))],
    rows: days.map((day, weekday) => ({
      head: words.format.capital(words.dates.weekdays[weekday] ?? ''),
      cells: day.map((part) => (part === null ? { content: '·', muted: true } : partText(part, words))),
    })),
  });
}

function partText(part: PartCounts, { format }: Words): string {
  return `${format.percent(departuresIn(part) / part.judged)} (${format.count(part.judged)})`;
}
