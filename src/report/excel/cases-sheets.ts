import type { AccountCounts, CorrectionFigures, Result, Share } from '../../model/result.js';
import {
  type Column,
  codeValue,
  countValue,
  none,
  shareValue,
  textValue,
  unitValue,
} from '../table-value.js';
import type { Words } from '../words/words.js';
import { type Sheet, sheetOf } from './sheet.js';

interface AccountSheetRow {
  readonly rule: string;
  readonly board: string | null;
  readonly year: number;
  readonly counts: AccountCounts;
}

const countColumns = [
  ['received', 'received'],
  ['named', 'named'],
  ['anonymous', 'anonymous'],
  ['unknown_name', 'unknownName'],
  ['with_measure', 'withMeasure'],
  ['without_measure', 'withoutMeasure'],
  ['unknown_measure', 'unknownMeasure'],
  ['open', 'open'],
] as const satisfies readonly (readonly [name: string, key: keyof AccountCounts])[];

function accountColumns(words: Words): readonly Column<AccountSheetRow>[] {
  const { promises, workbook } = words;
  const { accountWords } = promises;
  return [
    { name: 'rule', heading: workbook.groupHeadings.rule, width: 28, value: ({ rule }) => textValue(rule) },
    {
      name: 'board',
      heading: accountWords.board,
      width: 36,
      value: ({ board }) => textValue(board ?? accountWords.unknownBoard),
    },
    { name: 'year', heading: accountWords.year, width: 8, value: ({ year }) => textValue(String(year)) },
    ...accountCountColumns(words),
  ];
}

interface Counted {
  readonly counts: AccountCounts | { readonly hidden: string };
}

/** The counts of an account, a column each. */
export function accountCountColumns({ promises }: Words): readonly Column<Counted>[] {
  return countColumns.map(([name, key]) => ({
    name,
    heading: promises.accountWords[key],
    width: 12,
    value: ({ counts }) => ('hidden' in counts ? none : countValue(counts[key])),
  }));
}

/** What came in and what was done, by promise, board and year; sums are for the reader to make. */
export function accountSheet({ rules }: Result, words: Words): Sheet {
  const rows = rules.flatMap(({ rule, account }) => account.map((row) => ({ rule, ...row })));
  return sheetOf(words.workbook.sheetNames.account, accountColumns(words), rows);
}

type CorrectionRow = NonNullable<CorrectionFigures['counts']>[number];

function correctionColumns({ codes, corrections }: Words): readonly Column<CorrectionRow>[] {
  const { correctionSectionWords: headings } = corrections;
  return [
    { name: 'unit', heading: headings.unit, width: 42, value: ({ unit }) => unitValue(unit, codes) },
    {
      name: 'correction',
      heading: headings.kind,
      width: 28,
      value: ({ kind }) => codeValue(kind, codes.correctionWords),
    },
    {
      name: 'reason',
      heading: headings.reason,
      width: 60,
      value: ({ reason }) => textValue(reason),
    },
    {
      name: 'contacts',
      heading: headings.contacts,
      width: 12,
      value: ({ contacts }) => countValue(contacts),
    },
  ];
}

export function correctionSheet({ corrections }: Result, words: Words): Sheet {
  return sheetOf(words.workbook.sheetNames.corrections, correctionColumns(words), corrections?.counts ?? []);
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

function changeColumns({ workbook }: Words): readonly Column<ChangeRow>[] {
  const { accountHeadings: headings, groupHeadings } = workbook;
  return [
    { name: 'rule', heading: groupHeadings.rule, width: 28, value: ({ rule }) => textValue(rule) },
    shareColumn('before', headings.shareBefore, ({ before }) => before),
    shareColumn('after', headings.shareAfter, ({ after }) => after),
    {
      name: 'judged_before',
      heading: headings.judgedBefore,
      width: 12,
      value: ({ before }) => countValue(before?.judged ?? 0),
    },
    {
      name: 'judged_after',
      heading: headings.judgedAfter,
      width: 12,
      value: ({ after }) => countValue(after?.judged ?? 0),
    },
  ];
}

/** The main reading of each rule without the corrections and with them. */
export function changeSheet({ corrections }: Result, words: Words): Sheet {
  return sheetOf(words.workbook.sheetNames.change, changeColumns(words), corrections?.rules ?? []);
}
