import type { AccountCounts } from '../../model/account.js';
import type { AccountBeside, RuleComparison } from '../../model/comparison.js';
import { namedTimes } from '../named-times.js';
import { mainComparison } from '../view-comparison.js';
import { indented } from './comparison-lines.js';
import type { ComparisonPage } from './comparison-page.js';
import { measurementHeads } from './measurement-heads.js';
import { plainTable } from './plain-table.js';
import { terminalText } from './terminal-text.js';

const timeWidth = 16;
const countWidth = 11;
const measurementWidth = 12;
/** Two spaces before each column. */
const before = 2;

const swedish = new Intl.Collator('sv');

/** Times of all compared contacts side by side; nothing is claimed of what lies between. */
export function timesLines(
  compared: RuleComparison,
  { told, width, paint }: ComparisonPage,
): readonly string[] {
  const times = mainComparison(compared)?.times ?? null;
  const rule = told.result.rules.find((one) => one.rule === compared.rule);
  if (times === null || 'hidden' in times || rule === undefined) return [];
  const { words } = told;
  const heads = measurementHeads(told, timeWidth);
  const { comparisonWords } = words.comparison;
  const rows = namedTimes(rule.target.target, words).map(({ name, written }) => {
    return [name, written(times.earlier), written(times.present)];
  });
  const nameWidth = width - 3 * before - 2 * timeWidth;
  const column = (heading: string) => {
    return { heading: paint.faint(heading), width: timeWidth, align: 'right' as const };
  };
  return [
    '',
    ...plainTable(
      [{ heading: '', width: nameWidth, align: 'left' }, column(heads.earlier), column(heads.present)],
      rows,
    ),
    ...indented([comparisonWords.timesNote], width),
  ];
}

/** Of the account what fits a screen; all its counts stand in the report. */
const columns = ['received', 'withMeasure'] as const satisfies readonly (keyof AccountCounts)[];

/** Both accounts, board by board. */
export function accountLines(
  { accounts }: RuleComparison,
  { told, width, paint }: ComparisonPage,
): readonly string[] {
  if (accounts === null) return [];
  const { words } = told;
  const heads = measurementHeads(told, measurementWidth);
  const { accountWords } = words.promises;
  const { measurement } = words.comparisonSection.comparisonSectionWords;
  const rows = [...named(accounts.earlier, heads.earlier), ...named(accounts.present, heads.present)];
  if (rows.length === 0) return [];
  const nameWidth = width - 2 * before - measurementWidth - columns.length * (countWidth + before);
  return [
    '',
    ...plainTable(
      [
        { heading: paint.strong(accountWords.board), width: nameWidth, align: 'left' },
        { heading: paint.faint(measurement), width: measurementWidth, align: 'left' },
        ...columns.map((column) => {
          return { heading: paint.faint(accountWords[column]), width: countWidth, align: 'right' as const };
        }),
      ],
      rows
        .toSorted(byBoard)
        .map(({ board, measurement, counts }) => [
          terminalText(board ?? accountWords.unknownBoard),
          measurement,
          ...countsIn(counts, words),
        ]),
    ),
  ];
}

interface NamedRow extends AccountBeside {
  readonly measurement: string;
}

/** A measurement of several years has a row for each. */
function named(rows: readonly AccountBeside[], measurement: string): readonly NamedRow[] {
  const isOfOneYear = new Set(rows.map(({ year }) => year)).size <= 1;
  return rows.map((row) => ({
    ...row,
    measurement: isOfOneYear ? measurement : `${measurement}, ${row.year}`,
  }));
}

/** In the order of the account; contacts of no known board last. */
function byBoard({ board }: NamedRow, { board: other }: NamedRow): number {
  if (board === null || other === null) return Number(board === null) - Number(other === null);
  return swedish.compare(board, other);
}

function countsIn(
  counts: AccountBeside['counts'],
  { codes, format }: ComparisonPage['words'],
): readonly string[] {
  if ('hidden' in counts) return columns.map(() => codes.hiddenWords.protects);
  return columns.map((column) => format.count(counts[column]));
}
