import type { ChangeCell, ChangeFigures, RuleComparison } from '../../model/comparison.js';
import type { Block } from '../document/block.js';
import { name, swedish, type Text, unitName } from '../document/inline.js';
import { numeric, type Row, type Table, type TableCell, table, textual } from '../document/table.js';
import { type NamedChange, namedChanges } from '../named-changes.js';
import type { RuleContext } from '../report-context.js';
import { notComparableWords, type ToldComparison } from '../told-comparison.js';
import { toldChange } from '../view-comparison.js';
import { isOfTime } from '../view-target.js';
import { otherTimesTable } from './beside-tables.js';

/** What the rows of a comparison are told with. */
export interface ChangeFacts {
  readonly rule: RuleContext;
  readonly told: ToldComparison;
  /** Whether only the channels that both measured are compared. */
  readonly isRestricted: boolean;
}

/** The groups of a comparison with their names. */
export function changesIn(figures: ChangeFigures, facts: ChangeFacts): readonly NamedChange[] {
  const { rule, isRestricted } = facts;
  return namedChanges(figures, { side: rule.side, words: rule.words, isRestricted });
}

export function changeTable(figures: ChangeFigures, facts: ChangeFacts): Table {
  const { rule, told } = facts;
  const { names, words } = told;
  const { comparisonSectionWords } = words.comparisonSection;
  const { group, difference, interval, change } = comparisonSectionWords.columns;
  return table({
    id: rule.idOf('tabell-jamforelse'),
    caption: rule.captionOf(comparisonSectionWords.table(names)),
    note: comparisonSectionWords.tableNote(rule.names.share),
    columns: [
      textual(group),
      ...[names.earlier, names.present, difference, interval].map(numeric),
      textual(change),
    ],
    rows: changesIn(figures, facts).map((named) => changeRow(named, facts)),
    sortable: true,
  });
}

function changeRow({ name: title, of, cell }: NamedChange, facts: ChangeFacts): Row {
  const head = { group: title, board: name(title), unit: unitName(title) }[of];
  return { head, cells: changeCells(cell, facts) };
}

function changeCells(cell: ChangeCell, { rule, told: { words } }: ChangeFacts): readonly TableCell[] {
  const { comparisonWords, writtenChange, changeWords } = words.comparison;
  const change = toldChange(cell, rule.side);
  if (typeof change === 'string') {
    const why = change === 'hidden' ? comparisonWords.hidden : comparisonWords.notJudged;
    return unsaid(why);
  }
  const { earlier, present, difference } = change;
  const written = writtenChange(change);
  return [
    { content: written.earlier, sort: earlier.value },
    { content: written.present, sort: present.value },
    { content: written.difference, sort: difference.value },
    { content: written.interval, sort: difference.low },
    { content: changeWords[difference.change] },
  ];
}

function unsaid(why: Text): readonly TableCell[] {
  const dash = { content: '–', muted: true };
  return [dash, dash, dash, dash, { content: why, muted: true }];
}

/** The change of all contacts under the other readings, or why it cannot be told. */
export function readingChangeTable(
  rule: RuleContext,
  { readings, leftOut }: RuleComparison,
  told: ToldComparison,
): readonly Block[] {
  const others = readings.filter(({ main }) => !main);
  if (others.length === 0) return [];
  if (isOfTime(rule.rule)) return [otherTimesTable(rule, others, told)];
  const { names, words } = told;
  const { comparisonSectionWords } = words.comparisonSection;
  const { difference, interval, change } = comparisonSectionWords.columns;
  const facts = { rule, told, isRestricted: leftOut.length > 0 };
  return [
    table({
      id: rule.idOf('tabell-jamforelse-tolkningar'),
      caption: rule.captionOf(comparisonSectionWords.readings),
      note: comparisonSectionWords.tableNote(rule.names.share),
      columns: [
        textual(comparisonSectionWords.reading),
        ...[names.earlier, names.present, difference, interval].map(numeric),
        textual(change),
      ],
      rows: others.map(({ title, figures, reasons }) => ({
        head: swedish(words.format.capital(title)),
        cells:
          figures === null ? unsaid(notComparableWords(reasons, told)) : changeCells(figures.whole, facts),
      })),
    }),
  ];
}
