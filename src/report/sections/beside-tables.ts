import type { AccountsBeside, ReadingComparison } from '../../model/comparison.js';
import type { Block } from '../document/block.js';
import { name, swedish } from '../document/inline.js';
import { numeric, type Row, type Table, table, textual } from '../document/table.js';
import { namedTimes } from '../named-times.js';
import type { RuleContext } from '../report-context.js';
import { notComparableWords, type ToldComparison } from '../told-comparison.js';
import { type AccountYear, accountYears } from '../view-account.js';
import { accountCells, accountColumns } from './account.js';

/*
 * What stands side by side without a claim of a change.
 */

/** How long half and nine of ten waited, side by side; nothing is claimed of what lies between. */
export function timesTable(
  rule: RuleContext,
  { times }: ReadingComparison,
  { names, words }: ToldComparison,
): readonly Table[] {
  if (times === null || 'hidden' in times) return [];
  const { comparisonSectionWords } = words.comparisonSection;
  const { target } = rule.rule.target;
  return [
    table({
      id: rule.idOf('tabell-jamforelse-tider'),
      caption: rule.captionOf(comparisonSectionWords.times(names)),
      note: comparisonSectionWords.timesNote,
      columns: [textual(comparisonSectionWords.time), ...[names.earlier, names.present].map(numeric)],
      rows: namedTimes(target, words).map(({ name: head, written }) => {
        return { head, cells: [times.earlier, times.present].map(written) };
      }),
    }),
  ];
}

/** The time of a promise of a time under its other readings, or why it cannot be told. */
export function otherTimesTable(
  rule: RuleContext,
  readings: readonly ReadingComparison[],
  told: ToldComparison,
): Table {
  const { names, words } = told;
  const { comparisonSectionWords } = words.comparisonSection;
  return table({
    id: rule.idOf('tabell-jamforelse-tolkningar'),
    caption: rule.captionOf(comparisonSectionWords.readings),
    note: words.comparison.comparisonWords.timesNote,
    columns: [textual(comparisonSectionWords.reading), ...[names.earlier, names.present].map(numeric)],
    rows: readings.map((reading) => ({
      head: swedish(words.format.capital(reading.title)),
      cells: timeCells(rule, reading, told),
    })),
  });
}

function timeCells(
  { rule }: RuleContext,
  { times, reasons }: ReadingComparison,
  told: ToldComparison,
): Row['cells'] {
  const { words } = told;
  const { comparisonWords } = words.comparison;
  const unsaid = (content: string): Row['cells'] => [0, 1].map(() => ({ content, muted: true }));
  if (reasons.length > 0) return unsaid(notComparableWords(reasons, told));
  if (times === null) return unsaid(comparisonWords.notJudged);
  if ('hidden' in times) return unsaid(comparisonWords.hidden);
  return [times.earlier, times.present].map((one) => words.targets.timeWords(rule.target.target, one));
}

/** Both accounts, board by board: counts alone, for they hang on how long it was measured. */
export function accountsTable(
  rule: RuleContext,
  accounts: AccountsBeside,
  { names, words }: ToldComparison,
): readonly Block[] {
  const sides = [
    { name: names.earlier, years: accountYears({ account: accounts.earlier }) },
    { name: names.present, years: accountYears({ account: accounts.present }) },
  ];
  const years = sides.flatMap((side) => side.years.map((year) => ({ measurement: side.name, ...year })));
  if (years.length === 0) return [];
  const { comparisonSectionWords } = words.comparisonSection;
  const { accountWords } = words.promises;
  const ofBoard = (board: string | null): readonly Row[] => {
    return years.flatMap((year) => boardRows(board, year, words));
  };
  return [
    table({
      id: rule.idOf('tabell-jamforelse-redovisning'),
      caption: rule.captionOf(comparisonSectionWords.accounts(names)),
      note: comparisonSectionWords.accountsNote,
      columns: [
        textual(accountWords.board),
        textual(comparisonSectionWords.measurement),
        numeric(accountWords.year),
        ...accountColumns.map((column) => numeric(accountWords[column])),
      ],
      rows: [
        ...boardsIn(accounts).flatMap(ofBoard),
        ...years.map(({ measurement, year, all }): Row => {
          const cells = [measurement, String(year), ...accountCells(all, words)];
          return { head: accountWords.all, cells, kind: 'sum' };
        }),
      ],
    }),
  ];
}

/** As the present account has them, then those of the earlier one alone; contacts of no known board last. */
function boardsIn({ earlier, present }: AccountsBeside): readonly (string | null)[] {
  const boards = [...new Set([...present, ...earlier].map(({ board }) => board))];
  return [...boards.filter((board) => board !== null), ...boards.filter((board) => board === null)];
}

function boardRows(
  wanted: string | null,
  { measurement, year, boards }: AccountYear & { readonly measurement: string },
  words: ToldComparison['words'],
): readonly Row[] {
  const head = wanted === null ? words.promises.accountWords.unknownBoard : name(wanted);
  return boards
    .filter(({ board }) => board === wanted)
    .map(({ counts }): Row => {
      const shown = 'hidden' in counts ? null : counts;
      return { head, cells: [measurement, String(year), ...accountCells(shown, words)] };
    });
}
