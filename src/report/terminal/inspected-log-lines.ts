import { localDate } from '../../calendar/zone.js';
import type { Direction } from '../../model/event.js';
import type { ExampleEvent, InspectedLog, Inspection, Receiver, RowProblem } from '../../model/inspection.js';
import type { RowCount } from '../../model/log-reading.js';
import type { Words } from '../words/words.js';
import type { InspectionPage } from './inspection-page.js';
import { terminalText } from './terminal-text.js';

/** One file that was read: what it is, what was understood, whom it is about, and what to mend. */
export function logLines(
  log: InspectedLog,
  { hasOrganisation }: Inspection,
  page: InspectionPage,
): readonly string[] {
  const { field, paint, words } = page;
  const { inspectionWords: told } = words.inspection;
  const { labels } = told;
  const encoding = told.encoding(log.encoding, log.delimiter, log.sheet);
  return [
    paint.strong(terminalText(log.file)),
    ...field(labels.format, `${formatText(log)} (${told.certainty[log.certainty]})`),
    ...field(labels.file, `${words.codes.channelWords[log.channel]}, ${encoding}`),
    ...(log.notRead.length === 0 ? [] : field(labels.notRead, notReadText(log, words))),
    ...field(labels.rows, rowsText(log, words)),
    ...field(labels.time, timeText(log, words)),
    ...field(labels.columns, columnsText(log, words)),
    ...field(labels.direction, directionText(log, words)),
    ...field(labels.parties, told.parties(log.parties)),
    ...field(labels.units, unitsText(log, hasOrganisation, words)),
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

const notReadShown = 10;

/** An archive may hold thousands of files that are no logs. */
function notReadText({ notRead }: InspectedLog, { inspection }: Words): string {
  const rest = notRead.length - notReadShown;
  const more = rest > 0 ? [inspection.inspectionWords.andMore(rest)] : [];
  return [...notRead.slice(0, notReadShown), ...more].join(', ');
}

/** Every row is somewhere, so that nothing can be missing unseen. */
function rowsText({ rows }: InspectedLog, words: Words): string {
  const { count, counted } = words.format;
  const { inspectionWords: told } = words.inspection;
  const { foldWords, ignoreWords } = words.fates;
  const parts = [
    counted(rows.primary, ...told.events),
    ...reasonTexts(rows.folded, foldWords, (amount) => counted(amount, ...told.folded)),
    ...reasonTexts(rows.ignored, ignoreWords, (amount) => counted(amount, ...told.ignored)),
    ...(rows.rejected === 0 ? [] : [counted(rows.rejected, ...told.rejected)]),
  ];
  return `${count(rows.all)} = ${parts.join(' + ')}`;
}

function reasonTexts(
  counts: RowCount,
  reasons: { readonly [reason: string]: string },
  countedRows: (rows: number) => string,
): readonly string[] {
  return Object.entries(counts).map(
    ([reason, rows]) => `${countedRows(rows)} (${reasons[reason] ?? reason})`,
  );
}

function timeText({ first, last, zone, zoneFrom }: InspectedLog, { inspection }: Words): string {
  const { inspectionWords: told } = inspection;
  const span = first === null || last === null ? told.noSpan : told.span(localDate(first), localDate(last));
  return `${span}, ${told.zoneText(zone, told.zone[zoneFrom])}`;
}

function columnsText(
  { columnsUnderstood, columnsIgnored }: InspectedLog,
  { format, inspection }: Words,
): string {
  const { understood, unused } = inspection.inspectionWords;
  const used = `${understood}: ${columnsUnderstood.join(', ')}`;
  return columnsIgnored.length === 0
    ? used
    : `${used}. ${format.capital(unused)}: ${columnsIgnored.join(', ')}`;
}

const directions: readonly Direction[] = ['incoming', 'outgoing', 'internal', 'passing', 'entry'];

function directionText(log: InspectedLog, { inspection }: Words): string {
  const texts = directions.flatMap((direction) => {
    const events = log.directions[direction] ?? 0;
    return events === 0 ? [] : [inspection.directionEvents(direction, events)];
  });
  return texts.join(', ') || inspection.inspectionWords.noSpan;
}

function unitsText({ receivers }: InspectedLog, hasOrganisation: boolean, { inspection }: Words): string {
  const { inspectionWords: told } = inspection;
  if (receivers.length === 0) return told.nobody;
  if (!hasOrganisation) return told.noTable;
  const known = receivers.filter(({ unit }) => unit !== null);
  const unknown = receivers.filter(({ unit }) => unit === null);
  const matched = told.matched(known.length, eventsOf(known));
  if (unknown.length === 0) return matched;
  return `${matched}. ${told.unmatched(unknown.length, eventsOf(unknown))}`;
}

function eventsOf(receivers: readonly Receiver[]): number {
  return receivers.reduce((sum, { events }) => sum + events, 0);
}

const receiversShown = 10;

/** Those that the table lacks, or all where there is none. */
function receiverLines(
  { receivers }: InspectedLog,
  hasOrganisation: boolean,
  { say, words }: InspectionPage,
): readonly string[] {
  const { count } = words.format;
  const shown = receivers.filter(({ unit }) => unit === null || !hasOrganisation);
  const rest = shown.length - receiversShown;
  return [
    ...shown.slice(0, receiversShown).flatMap(({ party, events }) => say(`${party}: ${count(events)}`, 7)),
    ...(rest > 0 ? say(words.inspection.inspectionWords.andMore(rest), 7) : []),
  ];
}

function exampleLines({ examples }: InspectedLog, { say, paint, words }: InspectionPage): readonly string[] {
  if (examples.length === 0) return [];
  return [
    `  ${paint.faint(words.inspection.inspectionWords.examples)}`,
    ...examples.flatMap((one) => say(exampleText(one, words), 2)),
  ];
}

function exampleText(example: ExampleEvent, words: Words): string {
  const { row, at, precision, direction, to, outcome, category, subject } = example;
  const { callOutcomeWords, inspectionWords: told } = words.inspection;
  const { categoryWords, directionWords } = words.codes;
  const { isoDate, isoDateTime } = words.dates;
  const when = precision === 'day' ? isoDate(localDate(at)) : isoDateTime(at);
  const what = [
    ...(outcome === null ? [] : [callOutcomeWords[outcome]]),
    ...(category === null ? [] : [categoryWords[category]]),
    ...(subject === '' ? [] : [told.quoted(subject)]),
  ];
  const parties = `${callerText(example, words)} → ${to.join(', ') || told.unknownParty}`;
  return [told.row(String(row)), when, `${directionWords[direction]} ${parties}`, ...what].join(', ');
}

function callerText({ from, outcome, direction }: ExampleEvent, { inspection }: Words): string {
  const { hiddenParty, nullSender, unknownParty } = inspection.inspectionWords;
  if (from !== null) return from;
  if (outcome !== null) return hiddenParty;
  return direction === 'entry' ? unknownParty : nullSender;
}

function problemLines({ problems }: InspectedLog, { say, paint, words }: InspectionPage): readonly string[] {
  if (problems.length === 0) return [];
  return [
    `  ${paint.faint(words.inspection.inspectionWords.problems)}`,
    ...problems.flatMap((one) => say(problemText(one, words), 2)),
  ];
}

function problemText({ reason, column, count, rows: first, value }: RowProblem, words: Words): string {
  const { inspectionWords: told } = words.inspection;
  const where = column === '' ? told.wholeRow : told.inColumn(column);
  const example = value === '' ? '' : told.forExample(value);
  const rows = words.format.counted(count, ...told.rowCount);
  const named = told.rowsText(first.map(String), count);
  return `${words.fates.rejectWords[reason]}: ${rows} (${named}), ${where}${example}`;
}

function hintLines({ hints }: InspectedLog, { say, paint, words }: InspectionPage): readonly string[] {
  const { hintSentence, inspectionWords } = words.inspection;
  if (hints.length === 0) return [`  ${paint.faint(inspectionWords.nothingToDo)}`];
  return [
    `  ${paint.late(inspectionWords.toDo)}`,
    ...hints.flatMap((hint) => say(`• ${hintSentence(hint)}`, 2)),
  ];
}
