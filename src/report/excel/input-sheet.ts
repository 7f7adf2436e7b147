import type { InputFile } from '../../model/log-reading.js';
import type { Result } from '../../model/result.js';
import { titleOfFormat } from '../format-title.js';
import { type Column, codeValue, countValue, instantValue, none, textValue } from '../table-value.js';
import type { Words } from '../words/words.js';
import { type Sheet, sheetOf } from './sheet.js';

interface InputRow {
  readonly what: string;
  readonly file: string;
  readonly sha256: string;
  /** Null for what is no log. */
  readonly log: InputFile | null;
}

function fileColumns(words: Words): readonly Column<InputRow>[] {
  const { codes, workbook } = words;
  const { inputHeadings: headings, inputWords } = workbook;
  return [
    { name: 'file', heading: headings.file, width: 40, value: ({ file }) => textValue(file) },
    { name: 'what', heading: headings.what, width: 20, value: ({ what }) => textValue(what) },
    { name: 'sha256', heading: headings.sha256, width: 74, value: ({ sha256 }) => textValue(sha256) },
    {
      name: 'format',
      heading: headings.format,
      width: 26,
      value: ({ log }) => textValue(log?.format ?? null),
    },
    {
      name: 'format_title',
      heading: headings.formatTitle,
      width: 50,
      value: ({ log }) => textValue(log === null ? null : titleOfFormat(log, words)),
    },
    {
      name: 'channel',
      heading: headings.channel,
      width: 12,
      value: ({ log }) => codeValue(log?.channel, codes.channelWords),
    },
    {
      name: 'encoding',
      heading: headings.encoding,
      width: 14,
      value: ({ log }) => textValue(log?.encoding ?? null),
    },
    {
      name: 'delimiter',
      heading: headings.delimiter,
      width: 12,
      value: ({ log }) => textValue(log?.delimiter === '\t' ? inputWords.tab : (log?.delimiter ?? null)),
    },
    { name: 'sheet', heading: headings.sheet, width: 16, value: ({ log }) => textValue(log?.sheet ?? null) },
    { name: 'zone', heading: headings.zone, width: 18, value: ({ log }) => textValue(log?.zone ?? null) },
  ];
}

/** What was read of a log, and what was not. */
function readColumns({ workbook: { inputHeadings: headings } }: Words): readonly Column<InputRow>[] {
  return [
    {
      name: 'rows',
      heading: headings.rows,
      width: 10,
      value: ({ log }) => (log === null ? none : countValue(log.rows)),
    },
    { name: 'first', heading: headings.first, width: 19, value: ({ log }) => instantValue(log?.first) },
    { name: 'last', heading: headings.last, width: 19, value: ({ log }) => instantValue(log?.last) },
    {
      name: 'clock_change_rows',
      heading: headings.clockChangeRows,
      width: 16,
      value: ({ log }) => (log === null ? none : countValue(log.clockChangeRows)),
    },
    {
      name: 'columns_understood',
      heading: headings.columnsUnderstood,
      width: 50,
      value: ({ log }) => textValue(log?.columnsUnderstood.join(', ') ?? null),
    },
    {
      name: 'columns_ignored',
      heading: headings.columnsIgnored,
      width: 40,
      value: ({ log }) => textValue(log?.columnsIgnored.join(', ') ?? null),
    },
    {
      name: 'not_read',
      heading: headings.notRead,
      width: 30,
      value: ({ log }) => textValue(log?.notRead?.join(', ') ?? null),
    },
  ];
}

/** Everything that the figures were made from, each with its check sum. */
export function inputSheet({ inputs, ruleSet, organisation }: Result, words: Words): Sheet {
  const { inputWords, sheetNames } = words.workbook;
  const rows: readonly InputRow[] = [
    ...inputs.map((log) => ({ what: inputWords.log, file: log.file, sha256: log.sha256, log })),
    ...(organisation === null ? [] : [{ what: inputWords.organisation, ...organisation, log: null }]),
    { what: inputWords.ruleSet, file: ruleSet.id, sha256: ruleSet.sha256, log: null },
  ];
  return sheetOf(sheetNames.inputs, [...fileColumns(words), ...readColumns(words)], rows);
}
