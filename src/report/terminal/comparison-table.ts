import type { Change, ChangeFigures } from '../../model/comparison.js';
import { type NamedChange, namedChanges } from '../named-changes.js';
import type { ToldComparison } from '../told-comparison.js';
import { toldChange } from '../view-comparison.js';
import type { Side } from '../view-target.js';
import { measurementHeads } from './measurement-heads.js';
import { plainTable } from './plain-table.js';
import type { Screen } from './screen.js';
import { terminalText } from './terminal-text.js';

interface TableFacts {
  readonly told: ToldComparison;
  readonly side: Side;
  readonly isRestricted: boolean;
  readonly screen: Screen;
}

const shareWidth = 7;
const changeWidth = 9;
const intervalWidth = 16;
const markWidth = 1;
/** Two spaces before each of six columns. */
const between = 12;

const changeMarks: Record<Change, string> = { 'clear-up': '↑', 'clear-down': '↓', 'no-clear-difference': '' };

/** Every group in both measurements: the whole, the units that both have, channels, kinds, units by what became of them. */
export function comparisonTable(figures: ChangeFigures, facts: TableFacts): readonly string[] {
  const { told, screen } = facts;
  const { width, paint } = screen;
  const { comparisonWords } = told.words.comparison;
  const nameWidth = width - between - markWidth - 2 * shareWidth - changeWidth - intervalWidth;
  const column = (heading: string, columnWidth: number) => {
    return { heading: paint.faint(heading), width: columnWidth, align: 'right' as const };
  };
  const rows = namedChanges(figures, { ...facts, words: told.words });
  const heads = measurementHeads(told, shareWidth);
  const used = rows.map(({ cell }) => toldChange(cell, facts.side));
  return [
    ...plainTable(
      [
        { heading: '', width: markWidth, align: 'left' },
        { heading: paint.strong(comparisonWords.group), width: nameWidth, align: 'left' },
        column(heads.earlier, shareWidth),
        column(heads.present, shareWidth),
        column(comparisonWords.change, changeWidth),
        column(comparisonWords.interval, intervalWidth),
      ],
      rows.map((row) => cellsOf(row, facts)),
    ),
    ...legend(used, told),
  ];
}

function cellsOf(
  { name, cell }: NamedChange,
  { told: { words }, side, screen: { paint } }: TableFacts,
): readonly string[] {
  const { comparisonWords, writtenChange } = words.comparison;
  const told = toldChange(cell, side);
  const shown = terminalText(name);
  if (told === 'hidden') return ['', shown, '', '', '', paint.faint(comparisonWords.hidden)];
  if (told === 'not-judged') return ['', shown, '', '', '', paint.faint(comparisonWords.notJudged)];
  const { earlier, present, difference, interval } = writtenChange(told);
  return [changeMarks[told.difference.change], shown, earlier, present, difference, interval];
}

/** The words of the marks that were used, and what the figures are in. */
function legend(
  told: readonly ReturnType<typeof toldChange>[],
  { words }: ToldComparison,
): readonly string[] {
  const { changeWords, comparisonWords } = words.comparison;
  const changes = told.flatMap((one) => (typeof one === 'string' ? [] : [one.difference.change]));
  const seen = (['clear-down', 'clear-up'] as const).filter((change) => changes.includes(change));
  const marks = seen.map((change) => `${changeMarks[change]} ${changeWords[change]}`);
  return [...(marks.length === 0 ? [] : [`  ${marks.join('   ')}`]), `  ${comparisonWords.changeNote}`];
}
