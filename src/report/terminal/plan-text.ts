import { formatDate } from '../../calendar/zone.js';
import type { ChannelPlan, ExportPlan, SystemPlan } from '../../model/export-plan.js';
import { plainTable } from './plain-table.js';
import { type Drawing, type Screen, screenOf, screenText } from './screen.js';
import { terminalText, wrapped } from './terminal-text.js';

/** What to export, from when to when and before which date, channel by channel. */
export function planText(plan: ExportPlan, drawing: Drawing): string {
  const screen = screenOf(drawing);
  return screenText([
    headLines(plan, screen),
    ...plan.channels.map((channel) => channelLines(channel, screen)),
    sourceLines(plan, screen),
  ]);
}

function headLines(
  { municipality, period, ruleSet }: ExportPlan,
  { width, paint, words }: Screen,
): readonly string[] {
  const { title, promise } = words.plan.planWords;
  const days = `${formatDate(period.from)}–${formatDate(period.until)}`;
  return [
    ...wrapped(`${title}  ${terminalText(municipality)}  ${days}`, width).map((line) => paint.strong(line)),
    ...wrapped(terminalText(promise(ruleSet.title, ruleSet.id)), width, '', ''),
  ];
}

function channelLines(plan: ChannelPlan, screen: Screen): readonly string[] {
  const { width, paint, words } = screen;
  const { take, first, last } = words.plan.planWords;
  return [
    paint.strong(words.format.capital(words.codes.channelWords[plan.channel])),
    ...indented(take(plan), width),
    ...indented(first(plan), width),
    ...indented(terminalText(last(plan)), width),
    '',
    ...systemTable(plan, screen),
    ...plan.systems.flatMap((system) => exportLines(system, screen)),
  ];
}

function indented(text: string, width: number): readonly string[] {
  return wrapped(text, width, '  ', '    ');
}

function systemTable({ systems }: ChannelPlan, { width, paint, words }: Screen): readonly string[] {
  const { planWords, retentionText, systemWords } = words.plan;
  const { system, keeps, purged, exports } = planWords.headings;
  return plainTable(
    [
      { heading: paint.faint(system), width: width - 30 - exports.length, align: 'left' },
      { heading: paint.faint(keeps), width: 10, align: 'right' },
      { heading: paint.faint(purged), width: 12, align: 'right' },
      { heading: paint.faint(exports), width: exports.length, align: 'right' },
    ],
    systems.map((one) => [
      systemWords[one.id],
      one.system.keeps === null ? planWords.ask : retentionText(one.system.keeps),
      one.exports === null ? planWords.ask : formatDate(one.exports[0].takeBefore),
      one.exports === null ? planWords.ask : words.format.count(one.exports.length),
    ]),
  );
}

function exportLines(
  { id, system: { mostDays }, exports }: SystemPlan,
  { width, words }: Screen,
): readonly string[] {
  if (exports === null) return [];
  const { planWords, systemWords } = words.plan;
  const [first, ...others] = exports;
  const name = words.format.capital(systemWords[id]);
  return others.length === 0
    ? indented(planWords.single(name, first), width)
    : indented(planWords.several(name, { exports, mostDays }), width);
}

function sourceLines({ channels }: ExportPlan, { width, paint, words }: Screen): readonly string[] {
  const { planWords, sourceNotes } = words.plan;
  const systems = channels.flatMap((channel) => channel.systems);
  const sources = new Map(
    systems.flatMap(({ id, system: { source } }) => {
      if (source === null) return [];
      const note = sourceNotes[id];
      return [[note === undefined ? source.title : `${source.title}: ${note}`, source.url]];
    }),
  );
  const hasUnknown = systems.some(({ exports }) => exports === null);
  return [
    ...(hasUnknown ? wrapped(planWords.askLong, width, '', '') : []),
    ...wrapped(planWords.caution, width, '', ''),
    '',
    paint.strong(planWords.sources),
    ...[...sources].flatMap(([title, url]) => [...indented(title, width), `    ${url}`]),
  ];
}
