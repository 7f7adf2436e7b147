import type { AccountCounts, CorrectionFigures, Result, Share } from '../../model/result.js';
import { type Column, codeValue, countValue, shareValue, textValue } from '../table-value.js';
import { correctionWords } from '../words/sv/codes.js';
import { correctionSectionWords } from '../words/sv/corrections.js';
import { accountWords } from '../words/sv/promises.js';
import { type Sheet, sheetOf } from './sheet.js';

interface AccountSheetRow {
  readonly rule: string;
  readonly board: string | null;
  readonly year: number;
  readonly counts: AccountCounts;
}

const countColumns: readonly (readonly [name: string, heading: string, key: keyof AccountCounts])[] = [
  ['received', accountWords.received, 'received'],
  ['named', accountWords.named, 'named'],
  ['anonymous', accountWords.anonymous, 'anonymous'],
  ['unknown_name', accountWords.unknownName, 'unknownName'],
  ['with_measure', accountWords.withMeasure, 'withMeasure'],
  ['without_measure', accountWords.withoutMeasure, 'withoutMeasure'],
  ['unknown_measure', accountWords.unknownMeasure, 'unknownMeasure'],
  ['open', accountWords.open, 'open'],
];

const accountColumns: readonly Column<AccountSheetRow>[] = [
  { name: 'rule', heading: 'Löfte', width: 28, value: ({ rule }) => textValue(rule) },
  {
    name: 'board',
    heading: accountWords.board,
    width: 36,
    value: ({ board }) => textValue(board ?? accountWords.unknownBoard),
  },
  { name: 'year', heading: accountWords.year, width: 8, value: ({ year }) => textValue(String(year)) },
  ...countColumns.map(
    ([name, heading, key]): Column<AccountSheetRow> => ({
      name,
      heading,
      width: 12,
      value: ({ counts }) => countValue(counts[key]),
    }),
  ),
];

/** What came in and what was done, by promise, board and year; sums are for the reader to make. */
export function accountSheet({ rules }: Result): Sheet {
  const rows = rules.flatMap(({ rule, account }) => account.map((row) => ({ rule, ...row })));
  return sheetOf('Redovisning', accountColumns, rows);
}

type CorrectionRow = NonNullable<CorrectionFigures['counts']>[number];

const correctionColumns: readonly Column<CorrectionRow>[] = [
  { name: 'unit', heading: correctionSectionWords.unit, width: 42, value: ({ unit }) => textValue(unit) },
  {
    name: 'correction',
    heading: correctionSectionWords.kind,
    width: 28,
    value: ({ kind }) => codeValue(kind, correctionWords),
  },
  {
    name: 'reason',
    heading: correctionSectionWords.reason,
    width: 60,
    value: ({ reason }) => textValue(reason),
  },
  {
    name: 'contacts',
    heading: correctionSectionWords.contacts,
    width: 12,
    value: ({ contacts }) => countValue(contacts),
  },
];

export function correctionSheet({ corrections }: Result): Sheet {
  return sheetOf('Rättelser', correctionColumns, corrections?.counts ?? []);
}

type ChangeRow = CorrectionFigures['rules'][number];

const shareColumn = (
  name: string,
  heading: string,
  of: (row: ChangeRow) => Share | null,
): Column<ChangeRow> => ({
  name,
  heading,
  width: 14,
  value: (row) => shareValue(of(row)?.value),
});

const changeColumns: readonly Column<ChangeRow>[] = [
  { name: 'rule', heading: 'Löfte', width: 28, value: ({ rule }) => textValue(rule) },
  shareColumn('before', 'Andel uppfyllda före', ({ before }) => before),
  shareColumn('after', 'Andel uppfyllda efter', ({ after }) => after),
  {
    name: 'judged_before',
    heading: 'Bedömda före',
    width: 12,
    value: ({ before }) => countValue(before?.judged ?? 0),
  },
  {
    name: 'judged_after',
    heading: 'Bedömda efter',
    width: 12,
    value: ({ after }) => countValue(after?.judged ?? 0),
  },
];

/** The main reading of each rule without the corrections and with them. */
export function changeSheet({ corrections }: Result): Sheet {
  return sheetOf('Före och efter', changeColumns, corrections?.rules ?? []);
}
