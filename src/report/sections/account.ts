import type { AccountCounts } from '../../model/account.js';
import type { Block } from '../document/block.js';
import { name } from '../document/inline.js';
import { numeric, type Row, type TableCell, table, textual } from '../document/table.js';
import type { RuleContext } from '../report-context.js';
import { type AccountYear, accountYears } from '../view-account.js';
import type { Words } from '../words/words.js';
import { hiddenCells } from './outcome-rows.js';

export const accountColumns = [
  'received',
  'named',
  'anonymous',
  'unknownName',
  'withMeasure',
  'withoutMeasure',
  'unknownMeasure',
  'open',
] as const satisfies readonly (keyof AccountCounts)[];

/** What came in and what was done, by board and year, with the overall figures of the annual report. */
export function accountTable({ rule, words, idOf, captionOf }: RuleContext): readonly Block[] {
  const { accountWords } = words.promises;
  const years = accountYears(rule);
  if (years.length === 0) return [];
  const accounts = table({
    id: idOf('tabell-redovisning'),
    caption: captionOf(accountWords.caption),
    note: accountWords.note,
    columns: [
      textual(accountWords.board),
      numeric(accountWords.year),
      ...accountColumns.map((column) => numeric(accountWords[column])),
    ],
    rows: years.flatMap((year) => yearRows(year, words)),
  });
  return [accounts];
}

function yearRows({ year, boards, all }: AccountYear, words: Words): readonly Row[] {
  const { accountWords } = words.promises;
  const hidden = { columns: accountColumns.length };
  return [
    ...boards.map(
      ({ board, counts }): Row => ({
        head: board === null ? accountWords.unknownBoard : name(board),
        cells: [
          String(year),
          ...('hidden' in counts ? hiddenCells(counts, words, hidden) : accountCells(counts, words)),
        ],
      }),
    ),
    { head: accountWords.all, cells: [String(year), ...accountCells(all, words)], kind: 'sum' },
  ];
}

/** `counts` null: hidden. */
export function accountCells(counts: AccountCounts | null, { codes, format }: Words): readonly TableCell[] {
  if (counts === null)
    return accountColumns.map(() => ({ content: codes.hiddenWords.protects, muted: true }));
  return accountColumns.map((column) => ({ content: format.count(counts[column]) }));
}
