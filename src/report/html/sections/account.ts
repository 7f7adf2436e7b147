import type { AccountCounts } from '../../../model/result.js';
import { type Html, html } from '../../markup.js';
import { type AccountYear, accountYears } from '../../view-account.js';
import { hiddenWords } from '../../words/sv/codes.js';
import { count } from '../../words/sv/format.js';
import { accountWords } from '../../words/sv/promises.js';
import type { RuleContext } from '../context.js';
import { hiddenCells } from '../outcome-rows.js';
import { numeric, type Row, softened, table, textual } from '../table.js';

const columns: readonly (readonly [title: string, key: keyof AccountCounts])[] = [
  [accountWords.received, 'received'],
  [accountWords.named, 'named'],
  [accountWords.anonymous, 'anonymous'],
  [accountWords.unknownName, 'unknownName'],
  [accountWords.withMeasure, 'withMeasure'],
  [accountWords.withoutMeasure, 'withoutMeasure'],
  [accountWords.unknownMeasure, 'unknownMeasure'],
  [accountWords.open, 'open'],
];

/** What came in and what was done, by board and year, with the overall figures of the annual report. */
export function accountTable({ rule, idOf, captionOf }: RuleContext): Html {
  const years = accountYears(rule);
  if (years.length === 0) return html``;
  return table({
    id: idOf('tabell-redovisning'),
    caption: captionOf(accountWords.caption),
    note: accountWords.note,
    columns: [
      textual(accountWords.board),
      numeric(accountWords.year),
      ...columns.map(([title]) => numeric(title)),
    ],
    rows: years.flatMap(yearRows),
  });
}

function yearRows({ year, boards, all }: AccountYear): readonly Row[] {
  const whole =
    all === null ? columns.map(() => ({ content: hiddenWords.protects, muted: true })) : cellsOf(all);
  return [
    ...boards.map(
      ({ board, counts }): Row => ({
        head: softened(board ?? accountWords.unknownBoard),
        cells: [
          String(year),
          ...('hidden' in counts ? hiddenCells(counts, columns.length) : cellsOf(counts)),
        ],
      }),
    ),
    { head: accountWords.all, cells: [String(year), ...whole], kind: 'sum' },
  ];
}

function cellsOf(counts: AccountCounts): readonly string[] {
  return columns.map(([, key]) => count(counts[key]));
}
