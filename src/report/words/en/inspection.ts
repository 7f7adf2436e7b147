import type { CallOutcome, Direction } from '../../../model/event.js';
import type { Certainty, InspectedLog, InspectionHint } from '../../../model/inspection.js';
import { directionWords } from './codes.js';
import { isoDate, longDate } from './dates.js';
import { count, counted, listed, percent } from './format.js';

const encodings: Readonly<Record<string, string>> = { xlsx: 'Excel', mbox: 'mbox', json: 'JSON' };
const delimiters: Readonly<Record<string, string>> = {
  ';': 'semicolons',
  ',': 'commas',
  '\t': 'tabs',
  '|': 'vertical bars',
};

/** What stands in the report of `inspect`. */
export const inspectionWords = {
  labels: {
    format: 'Format',
    file: 'File',
    notRead: 'Not read',
    rows: 'Rows',
    time: 'Time',
    direction: 'Direction',
    columns: 'Columns',
    parties: 'Parties',
    units: 'Units',
  },
  certainty: {
    stated: 'stated by you',
    described: 'described by you',
    recognised: 'certain: no other format fits the file',
    dictionary: 'likely: the headings are read with a dictionary',
  } satisfies Record<Certainty, string>,
  encoding: (encoding: string, delimiter: string | null, sheet: string | null) =>
    [
      encodings[encoding] ?? encoding,
      ...(delimiter === null ? [] : [`columns separated by ${delimiters[delimiter] ?? `“${delimiter}”`}`]),
      ...(sheet === null || sheet === '' ? [] : [`sheet “${sheet}”`]),
    ].join(', '),
  zone: {
    format: 'the time zone of the format',
    stated: 'stated by you',
    measured: 'measured in the file, against timestamps in UTC',
  } satisfies Record<InspectedLog['zoneFrom'], string>,
  noSpan: 'no events',
  span: (first: number, last: number) => `${isoDate(first)}–${isoDate(last)}`,
  zoneText: (zone: string, from: string) => `times read in ${zone} (${from})`,
  folded: ['folded in', 'folded in'],
  ignored: ['disregarded', 'disregarded'],
  understood: 'understood',
  unused: 'not used',
  parties: ({ own, outside, hidden }: InspectedLog['parties']) =>
    [
      counted(own, 'own', 'own'),
      counted(outside, 'outside', 'outside'),
      ...(hidden === 0 ? [] : [counted(hidden, 'call from a hidden number', 'calls from hidden numbers')]),
    ].join(', '),
  noTable: 'No organisation table yet. Something came to:',
  matched: (parties: number, events: number) =>
    `${counted(parties, 'recipient is', 'recipients are')} in the organisation table (${counted(events, 'event', 'events')})`,
  unmatched: (parties: number, events: number) =>
    `${counted(parties, 'is missing', 'are missing')} (${counted(events, 'event', 'events')}), the largest first:`,
  andMore: (parties: number) => `… and ${counted(parties, 'more', 'more')}`,
  nobody: 'Nothing came in to recipients of the municipality.',
  examples: 'Examples',
  hiddenParty: 'hidden number',
  nullSender: 'empty sender',
  unknownParty: 'unknown',
  problems: 'Rows that could not be read',
  events: ['event', 'events'],
  rejected: ['rejected', 'rejected'],
  rowsText: (rows: readonly string[], total: number) =>
    `${total === 1 ? 'row' : 'rows'} ${rows.join(', ')}${total > rows.length ? ' …' : ''}`,
  wholeRow: 'the whole row',
  row: (row: string) => `row ${row}`,
  inColumn: (column: string) => `column ${column}`,
  rowCount: ['row', 'rows'],
  forExample: (value: string) => `, for example “${value}”`,
  quoted: (text: string) => `“${text}”`,
  toDo: 'To do',
  nothingToDo: 'Nothing to correct.',
  notUnderstood: 'NOT UNDERSTOOD',
  proposalTitle:
    'A proposal to copy to the project file servicematning.yaml. Correct what is wrong, and run inspect again:',
  noProposal:
    'No proposal: the columns are not like those of an email log, a list of calls or a case register.',
  unknownFormat: (file: string) => `${file} is not a log that is recognised.`,
  describeFormat: 'Is it the right file? If so, describe it in the project file, starting from the proposal.',
  takeAgain: 'Is it the right file? If so, export the log again as CSV or Excel, with a row of headings.',
  tryAs: 'Try this first: servicematning inspect, the file, and --as with the name of the format.',
  own: {
    title: 'Own domains and numbers',
    stated: 'stated',
    guess: 'guess',
    flow: (received: number, sent: number) =>
      `${count(received)} in from others, ${count(sent)} out to others`,
    explain:
      'The guess: nearly everything in a log goes to or from the organisation itself. These explain most, with many messages on few addresses. State them yourself with ownDomains and ownNumbers in the project file.',
    none: 'No own domains or numbers could be seen.',
  },
  findings: 'Points to note about the files',
  summary: (understood: number, all: number) =>
    `${count(understood)} of ${counted(all, 'file', 'files')} understood.`,
  yaml: {
    guess: 'a guess, check it',
    basis: { likeness: 'a guess, check it', values: 'a guess from the values, check it' },
    noHeader: 'no row of headings: the columns have numbers',
    utcOffset: (offset: string) =>
      `check: the header says UTC${offset}, but the times are read as Swedish time, UTC+2 in summer`,
    dateOrder: 'a guess: no date shows whether day or month comes first',
    lacking: (group: readonly string[]) => `missing, must be filled in: ${group.join(' or ')}`,
    unused: (columns: readonly string[]) => `not included: ${columns.join(', ')}`,
    unknownWord: 'unknown word. Write what it means and take away #',
  },
} as const;

/** Events of a log that went one way; those of a register are rows. */
export function directionEvents(direction: Direction, events: number): string {
  return direction === 'entry'
    ? counted(events, 'row of a case register', 'rows of a case register')
    : `${count(events)} ${directionWords[direction]}`;
}

export const callOutcomeWords: Record<CallOutcome, string> = {
  answered: 'answered',
  'no-answer': 'not answered',
  busy: 'busy',
  voicemail: 'voicemail',
  menu: 'menu choice',
  failed: 'failed',
};

/** Of a file of which so many rows cannot be read that an audit may stop: of all files, one per cent is the limit. */
function leftOut({ rows, ofRows }: { readonly rows: number; readonly ofRows: number }): string {
  return rows / ofRows > 0.01
    ? 'Otherwise they are not included, and if more than 1 per cent of the rows of all files are such, no report is written.'
    : 'Otherwise they are not included, and the report says so.';
}

/** What is to be looked at, and what to do about it. */
export function hintSentence(hint: InspectionHint): string {
  switch (hint.code) {
    case 'no-events':
      return hint.rejected === 0
        ? 'The file has no rows that could be read. Check that the export is the right one and not empty.'
        : `None of ${counted(hint.rejected, 'row', 'rows')} could be read. Correct what is listed above at the source, and export the log again.`;
    case 'repeated-headers':
      return `Several columns are called ${listed(hint.headers.map((header) => `“${header}”`))}. The first of them is used. If that is wrong, rename the heading in the file.`;
    case 'rejected-rows':
      return `${count(hint.rows)} of ${counted(hint.ofRows, 'row', 'rows')} (${percent(hint.rows / hint.ofRows, 1)}) could not be read. Correct them at the source and export the log again. ${leftOut(hint)}`;
    case 'unknown-words':
      return `${count(hint.rows)} of ${counted(hint.ofRows, 'row', 'rows')} (${percent(hint.rows / hint.ofRows, 1)}) have words that the program does not know, in ${listed(hint.columns.map((column) => `“${column}”`))}. Say in the project file what they mean, with inputFormats and choices: servicematning inspect proposes the lines. ${leftOut(hint)}`;
    case 'one-direction':
      return oneDirection(hint);
    case 'no-missed-calls':
      return `None of ${counted(hint.calls, 'incoming call', 'incoming calls')} is missed. The export probably has answered calls only: take it again with the missed ones.`;
    case 'passing-events':
      return `${counted(hint.events, 'event goes', 'events go')} between outsiders. Is a domain or a number of the municipality missing? Add it with ownDomains or ownNumbers.`;
    case 'unlisted-receivers':
      return `${counted(hint.parties, 'recipient of the municipality is', 'recipients of the municipality are')} missing from the organisation table (${counted(hint.events, 'event', 'events')}). Add what is missing, or it will be shown under unknown unit.`;
    case 'days-without-rows':
      return `${counted(hint.days, 'working day has', 'working days have')} no rows, the first being ${longDate(hint.first)}. Is the export complete? If not, export those days too.`;
    case 'clock-change-rows':
      return `${counted(hint.rows, 'row has a time', 'rows have times')} at which the clocks were changed. Such a time occurs twice or not at all, and has been interpreted. If the log is in UTC, state zone: UTC.`;
    case 'dictionary-format':
      return 'The format is read from the headings. Compare the examples with some rows in the system. If they agree, name the format with format by the file in the project file. If anything is wrong, point out the columns with columns there.';
  }
}

function oneDirection({ channel, direction }: Extract<InspectionHint, { code: 'one-direction' }>): string {
  const lacking =
    direction === 'outgoing'
      ? 'The log has outgoing rows only. Export the incoming ones too, or there are no contacts to measure.'
      : `The log has incoming rows only. Export the outgoing ones too, or ${channel === 'phone' ? 'no call-backs can be seen' : 'everything looks unanswered'}.`;
  return `${lacking} If they are in the file, state your own domains and numbers.`;
}
