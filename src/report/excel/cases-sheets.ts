import type { AccountCounts } from '../../model/account.js';
import type { CorrectionFigures, Result } from '../../model/result.js';
import type { Share } from '../../model/share.js';
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
import { ruleColumn } from './group-columns.js';
import { type Sheet, sheetOf } from './sheet.js';

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

interface Account {
  readonly board: string | null;
  readonly year: number;
  readonly counts: AccountCounts | { readonly hidden: string };
}

/** Whose account it is, of which year, and its counts, a column each. */
export function accountColumns({ promises }: Words): readonly Column<Account>[] {
  const { accountWords } = promises;
  return [
    {
      name: 'board',
      heading: accountWords.board,
      width: 36,
      value: ({ board }) => textValue(board ?? accountWords.unknownBoard),
    },
    { name: 'year', heading: accountWords.year, width: 8, value: ({ year }) => textValue(String(year)) },
    ...countColumns.map(
      ([name, key]): Column<Account> => ({
        name,
        heading: accountWords[key],
        width: 12,
        value: ({ counts }) => ('hidden' in counts ? none : countValue(counts[key])),
      }),
    ),
  ];
}

/** What came in and what was done, by promise, board and year; sums are for the reader to make. */
export function accountSheet({ rules }: Result, words: Words): Sheet {
  const rows = rules.flatMap(({ rule, account }) => account.map((row) => ({ rule, ...row })));
  return sheetOf(words.workbook.sheetNames.account, [ruleColumn(words), ...accountColumns(words)], rows);
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

function changeColumns(words: Words): readonly Column<ChangeRow>[] {
  const { accountHeadings: headings } = words.workbook;
  return [
    ruleColumn(words),
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
