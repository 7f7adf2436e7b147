import { formatDate } from '../../calendar/zone.js';
import type { ChannelPlan, ExportPlan, SystemPlan } from '../../model/export-plan.js';
import { channelWords } from '../words/sv/codes.js';
import { capital, count } from '../words/sv/format.js';
import { retentionText, systemWords, planWords as words } from '../words/sv/plan.js';
import type { Drawing } from './calendar-text.js';
import { type Paint, paintFor } from './paint.js';
import { plainTable } from './plain-table.js';
import { terminalText, wrapped } from './terminal-text.js';

/** What to export, from when to when and before which date, channel by channel. */
export function planText(plan: ExportPlan, { width, color }: Drawing): string {
  const columns = Math.min(200, Math.max(80, Math.floor(width)));
  const paint = paintFor(color);
  const blocks = [
    headLines(plan, columns, paint),
    ...plan.channels.map((channel) => channelLines(channel, columns, paint)),
    sourceLines(plan, columns, paint),
  ];
  const text = blocks.map((lines) => lines.join('\n')).join('\n\n');
  return `${text.replaceAll('\u00a0', ' ').replace(/ +$/gm, '')}\n`;
}

function headLines(
  { municipality, period, ruleSet }: ExportPlan,
  width: number,
  paint: Paint,
): readonly string[] {
  const days = `${formatDate(period.from)}–${formatDate(period.until)}`;
  return [
    ...wrapped(`${words.title}  ${terminalText(municipality)}  ${days}`, width).map((line) =>
      paint.strong(line),
    ),
    ...wrapped(terminalText(words.promise(ruleSet.title, ruleSet.id)), width, '', ''),
  ];
}

function channelLines(plan: ChannelPlan, width: number, paint: Paint): readonly string[] {
  return [
    paint.strong(capital(channelWords[plan.channel])),
    ...indented(words.take(plan), width),
    ...indented(words.first(plan), width),
    ...indented(terminalText(words.last(plan)), width),
    '',
    ...systemTable(plan, width, paint),
    ...plan.systems.flatMap(({ id, exports }) => exportLines(id, exports, width)),
  ];
}

function indented(text: string, width: number): readonly string[] {
  return wrapped(text, width, '  ', '    ');
}

function systemTable({ systems }: ChannelPlan, width: number, paint: Paint): readonly string[] {
  const { system, keeps, purged, exports } = words.headings;
  return plainTable(
    [
      { heading: paint.faint(system), width: width - 35, align: 'left' },
      { heading: paint.faint(keeps), width: 10, align: 'right' },
      { heading: paint.faint(purged), width: 12, align: 'right' },
      { heading: paint.faint(exports), width: 5, align: 'right' },
    ],
    systems.map((one) => [
      systemWords[one.id],
      one.system.keeps === null ? words.ask : retentionText(one.system.keeps),
      one.exports === null ? words.ask : formatDate(one.exports[0].takeBefore),
      one.exports === null ? words.ask : count(one.exports.length),
    ]),
  );
}

function exportLines(id: SystemPlan['id'], exports: SystemPlan['exports'], width: number): readonly string[] {
  if (exports === null) return [];
  const [first, ...others] = exports;
  const name = capital(systemWords[id]);
  return others.length === 0
    ? indented(words.single(name, first), width)
    : indented(words.several(name, exports.length, first), width);
}

function sourceLines({ channels }: ExportPlan, width: number, paint: Paint): readonly string[] {
  const systems = channels.flatMap((channel) => channel.systems);
  const sources = new Map(
    systems.flatMap(({ system: { source } }) => (source === null ? [] : [[source.title, source.url]])),
  );
  const hasUnknown = systems.some(({ exports }) => exports === null);
  return [
    ...(hasUnknown ? wrapped(words.askLong, width, '', '') : []),
    ...wrapped(words.caution, width, '', ''),
    '',
    paint.strong(words.sources),
    ...[...sources].flatMap(([title, url]) => [...indented(title, width), `    ${url}`]),
  ];
}
