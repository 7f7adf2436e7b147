import type { InputFile } from '../../model/event.js';
import type { Result } from '../../model/result.js';
import { type Column, codeValue, countValue, instantValue, none, textValue } from '../table-value.js';
import { channelWords } from '../words/sv/codes.js';
import { type Sheet, sheetOf } from './sheet.js';

interface InputRow {
  readonly what: string;
  readonly file: string;
  readonly sha256: string;
  /** Null for what is no log. */
  readonly log: InputFile | null;
}

const columns: readonly Column<InputRow>[] = [
  { name: 'file', heading: 'Fil', width: 40, value: ({ file }) => textValue(file) },
  { name: 'what', heading: 'Slag', width: 20, value: ({ what }) => textValue(what) },
  { name: 'sha256', heading: 'SHA-256', width: 74, value: ({ sha256 }) => textValue(sha256) },
  { name: 'format', heading: 'Format', width: 26, value: ({ log }) => textValue(log?.format ?? null) },
  {
    name: 'channel',
    heading: 'Kanal',
    width: 12,
    value: ({ log }) => codeValue(log?.channel, channelWords),
  },
  {
    name: 'encoding',
    heading: 'Teckenkodning',
    width: 14,
    value: ({ log }) => textValue(log?.encoding ?? null),
  },
  {
    name: 'delimiter',
    heading: 'Skiljetecken',
    width: 12,
    value: ({ log }) => textValue(delimiterWord(log?.delimiter ?? null)),
  },
  { name: 'sheet', heading: 'Blad', width: 16, value: ({ log }) => textValue(log?.sheet ?? null) },
  { name: 'zone', heading: 'Tidszon', width: 18, value: ({ log }) => textValue(log?.zone ?? null) },
  {
    name: 'rows',
    heading: 'Rader',
    width: 10,
    value: ({ log }) => (log === null ? none : countValue(log.rows)),
  },
  { name: 'first', heading: 'Första händelsen', width: 19, value: ({ log }) => instantValue(log?.first) },
  { name: 'last', heading: 'Sista händelsen', width: 19, value: ({ log }) => instantValue(log?.last) },
  {
    name: 'clock_change_rows',
    heading: 'Rader vid tidsomställning',
    width: 16,
    value: ({ log }) => (log === null ? none : countValue(log.clockChangeRows)),
  },
  {
    name: 'columns_understood',
    heading: 'Kolumner som lästs',
    width: 50,
    value: ({ log }) => textValue(log?.columnsUnderstood.join(', ') ?? null),
  },
  {
    name: 'columns_ignored',
    heading: 'Kolumner som inte behövs',
    width: 40,
    value: ({ log }) => textValue(log?.columnsIgnored.join(', ') ?? null),
  },
  {
    name: 'not_read',
    heading: 'Blad och filer som inte lästs',
    width: 30,
    value: ({ log }) => textValue(log?.notRead?.join(', ') ?? null),
  },
];

/** Everything that the figures were made from, each with its check sum. */
export function inputSheet({ inputs, ruleSet, organisation }: Result): Sheet {
  const rows: readonly InputRow[] = [
    ...inputs.map((log) => ({ what: 'logg', file: log.file, sha256: log.sha256, log })),
    ...(organisation === null ? [] : [{ what: 'organisationstabell', ...organisation, log: null }]),
    { what: 'regelverk', file: ruleSet.id, sha256: ruleSet.sha256, log: null },
  ];
  return sheetOf('Underlag', columns, rows);
}

function delimiterWord(delimiter: string | null): string | null {
  return delimiter === '\t' ? 'tabb' : delimiter;
}
