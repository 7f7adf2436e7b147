import { localDate } from '../../calendar/zone.js';
import type { Direction, RowCount } from '../../model/event.js';
import type { ExampleEvent, InspectedLog, Inspection, Receiver, RowProblem } from '../../model/inspection.js';
import {
  categoryWords,
  channelWords,
  directionWords,
  foldWords,
  ignoreWords,
  rejectWords,
} from '../words/sv/codes.js';
import { isoDate, isoDateTime } from '../words/sv/dates.js';
import { capital, count, counted } from '../words/sv/format.js';
import { callOutcomeWords, hintSentence, inspectionWords as words } from '../words/sv/inspection.js';
import type { InspectionPage } from './inspection-page.js';
import { terminalText } from './terminal-text.js';

/** One file that was read: what it is, what was understood, whom it is about, and what to mend. */
export function logLines(
  log: InspectedLog,
  { hasOrganisation }: Inspection,
  page: InspectionPage,
): readonly string[] {
  const { field, paint } = page;
  const { labels } = words;
  const certainty = words.certainty[log.certainty];
  return [
    paint.strong(terminalText(log.file)),
    ...field(labels.format, `${formatText(log)} (${certainty})`),
    ...field(
      labels.file,
      `${channelWords[log.channel]}, ${words.encoding(log.encoding, log.delimiter, log.sheet)}`,
    ),
    ...(log.notRead.length === 0 ? [] : field(labels.notRead, log.notRead.join(', '))),
    ...field(labels.rows, rowsText(log)),
    ...field(labels.time, timeText(log)),
    ...field(labels.columns, columnsText(log)),
    ...field(labels.direction, directionText(log)),
    ...field(labels.parties, words.parties(log.parties)),
    ...field(labels.units, unitsText(log, hasOrganisation)),
    ...receiverLines(log, hasOrganisation, page),
    ...exampleLines(log, page),
    ...problemLines(log, page),
    ...hintLines(log, page),
  ];
}

/** A described format without a title is known by its name alone. */
function formatText({ format, title }: InspectedLog): string {
  return format === title ? format : `${format}: ${title}`;
}

/** Every row is somewhere, so that nothing can be missing unseen. */
function rowsText({ rows }: InspectedLog): string {
  const parts = [
    counted(rows.primary, 'händelse', 'händelser'),
    ...reasonTexts(rows.folded, words.folded, foldWords),
    ...reasonTexts(rows.ignored, words.ignored, ignoreWords),
    ...(rows.rejected === 0 ? [] : [counted(rows.rejected, 'avvisad', 'avvisade')]),
  ];
  return `${count(rows.all)} = ${parts.join(' + ')}`;
}

function reasonTexts(
  counts: RowCount,
  [one, many]: readonly [one: string, many: string],
  reasons: { readonly [reason: string]: string },
): readonly string[] {
  return Object.entries(counts).map(
    ([reason, rows]) => `${counted(rows, one, many)} (${reasons[reason] ?? reason})`,
  );
}

function timeText({ first, last, zone, zoneFrom }: InspectedLog): string {
  const span = first === null || last === null ? words.noSpan : words.span(localDate(first), localDate(last));
  return `${span}, ${words.zoneText(zone, words.zone[zoneFrom])}`;
}

function columnsText({ columnsUnderstood, columnsIgnored }: InspectedLog): string {
  const understood = `${words.understood}: ${columnsUnderstood.join(', ')}`;
  return columnsIgnored.length === 0
    ? understood
    : `${understood}. ${capital(words.unused)}: ${columnsIgnored.join(', ')}`;
}

const directions: readonly Direction[] = ['incoming', 'outgoing', 'internal', 'passing', 'entry'];

function directionText(log: InspectedLog): string {
  const texts = directions.flatMap((direction) => {
    const events = log.directions[direction] ?? 0;
    return events === 0 ? [] : [`${count(events)} ${directionWords[direction]}`];
  });
  return texts.join(', ') || words.noSpan;
}

function unitsText({ receivers }: InspectedLog, hasOrganisation: boolean): string {
  if (receivers.length === 0) return words.nobody;
  if (!hasOrganisation) return words.noTable;
  const known = receivers.filter(({ unit }) => unit !== null);
  const unknown = receivers.filter(({ unit }) => unit === null);
  const matched = words.matched(known.length, eventsOf(known));
  if (unknown.length === 0) return matched;
  return `${matched}. ${words.unmatched(unknown.length, eventsOf(unknown))}`;
}

function eventsOf(receivers: readonly Receiver[]): number {
  return receivers.reduce((sum, { events }) => sum + events, 0);
}

const receiversShown = 10;

/** Those that the table lacks, or all where there is none. */
function receiverLines(
  { receivers }: InspectedLog,
  hasOrganisation: boolean,
  { say }: InspectionPage,
): readonly string[] {
  const shown = receivers.filter(({ unit }) => unit === null || !hasOrganisation);
  const rest = shown.length - receiversShown;
  return [
    ...shown.slice(0, receiversShown).flatMap(({ party, events }) => say(`${party}: ${count(events)}`, 7)),
    ...(rest > 0 ? say(words.andMore(rest), 7) : []),
  ];
}

function exampleLines({ examples }: InspectedLog, page: InspectionPage): readonly string[] {
  if (examples.length === 0) return [];
  return [
    `  ${page.paint.faint(words.examples)}`,
    ...examples.flatMap((one) => page.say(exampleText(one), 2)),
  ];
}

function exampleText(example: ExampleEvent): string {
  const { row, at, precision, direction, to, outcome, category, subject } = example;
  const when = precision === 'day' ? isoDate(localDate(at)) : isoDateTime(at);
  const what = [
    ...(outcome === null ? [] : [callOutcomeWords[outcome]]),
    ...(category === null ? [] : [categoryWords[category]]),
    ...(subject === '' ? [] : [`”${subject}”`]),
  ];
  const parties = `${callerText(example)} → ${to.join(', ') || words.unknownParty}`;
  return [`rad ${row}`, when, `${directionWords[direction]} ${parties}`, ...what].join(', ');
}

function callerText({ from, outcome, direction }: ExampleEvent): string {
  if (from !== null) return from;
  if (outcome !== null) return words.hiddenParty;
  return direction === 'entry' ? words.unknownParty : words.nullSender;
}

function problemLines({ problems }: InspectedLog, { say, paint }: InspectionPage): readonly string[] {
  if (problems.length === 0) return [];
  return [`  ${paint.faint(words.problems)}`, ...problems.flatMap((one) => say(problemText(one), 2))];
}

function problemText({ reason, column, count: rows, rows: first, value }: RowProblem): string {
  const where = column === '' ? words.wholeRow : `kolumnen ${column}`;
  const example = value === '' ? '' : `, till exempel ”${value}”`;
  const named = words.rowsText(first.map(String), rows);
  return `${rejectWords[reason]}: ${counted(rows, 'rad', 'rader')} (${named}), ${where}${example}`;
}

function hintLines({ hints }: InspectedLog, { say, paint }: InspectionPage): readonly string[] {
  if (hints.length === 0) return [`  ${paint.faint(words.nothingToDo)}`];
  return [`  ${paint.late(words.toDo)}`, ...hints.flatMap((hint) => say(`• ${hintSentence(hint)}`, 2))];
}
