import type { Change, ChangeFigures } from '../../model/comparison.js';
import { intervalParts } from '../charts/interval-parts.js';
import type { IntervalGroup, IntervalRow, IntervalRows } from '../charts/interval-rows.js';
import type { Block } from '../document/block.js';
import { figureInParts } from '../document/figure.js';
import type { MarkName } from '../document/inline.js';
import type { NamedChange } from '../named-changes.js';
import type { ReportContext } from '../report-context.js';
import { changeAxis, type ToldChange, toldChange } from '../view-comparison.js';
import type { Side } from '../view-target.js';
import { type ChangeFacts, changesIn } from './change-tables.js';

/** Every group and unit around the line where nothing changed; what is not comparable last, with the reason. */
export function changeFigure(
  context: ReportContext,
  figures: ChangeFigures,
  facts: ChangeFacts,
): readonly Block[] {
  const { rule, told } = facts;
  const { names, words } = told;
  const drawn = drawnChanges(figures, facts);
  if (drawn.length === 0) return [];
  const { changeFigureWords } = words.comparisonSection;
  const chart = changeChart(figures, drawn, facts);
  return [
    figureInParts({
      id: rule.idOf('figur-jamforelse'),
      number: context.nextFigure(),
      level: rule.named ? 4 : 3,
      title: changeFigureWords.title(changedUnits(drawn), names),
      sub: changeFigureWords.sub(rule.names.share, names),
      parts: intervalParts(chart, words.figures.continued),
      reading: changeFigureWords.reading,
      behind: { kind: 'link', text: changeFigureWords.tableLink, to: rule.idOf('tabell-jamforelse') },
    }),
  ];
}

interface DrawnChange {
  readonly named: NamedChange;
  readonly change: ToldChange;
}

function drawnChanges(figures: ChangeFigures, facts: ChangeFacts): readonly DrawnChange[] {
  return changesIn(figures, facts).flatMap((named) => {
    const change = toldChange(named.cell, facts.rule.side);
    return typeof change === 'string' ? [] : [{ named, change }];
  });
}

function changedUnits(drawn: readonly DrawnChange[]) {
  const units = drawn.filter(({ named }) => named.of === 'unit');
  const namesOf = (wanted: Change): readonly string[] =>
    units.filter(({ change }) => change.difference.change === wanted).map(({ named }) => named.name);
  return { higher: namesOf('clear-up'), lower: namesOf('clear-down'), units: units.length };
}

const changes: readonly Change[] = ['clear-down', 'clear-up', 'no-clear-difference'];

function changeChart(
  figures: ChangeFigures,
  drawn: readonly DrawnChange[],
  facts: ChangeFacts,
): Omit<IntervalRows, 'dense'> {
  const { rule, told } = facts;
  const { changeFigureWords: words } = told.words.comparisonSection;
  const seen = new Set(drawn.map(({ change }) => change.difference.change));
  const rowsWhere = (of: NamedChange['of']): readonly IntervalRow[] =>
    drawn.filter(({ named }) => named.of === of).map((one) => rowOf(one, facts));
  const groups: readonly IntervalGroup[] = [
    { title: '', note: '', rows: rowsWhere('group') },
    { title: words.boards, note: '', rows: rowsWhere('board') },
    { title: words.units, note: '', rows: rowsWhere('unit') },
    {
      title: told.words.comparisonSection.comparisonSectionWords.notComparable,
      note: '',
      rows: apart(figures, facts),
    },
  ];
  return {
    groups: groups.filter(({ rows }) => rows.length > 0),
    axis: { ...changeAxis(drawn.map(({ change }) => change)), percent: words.tick },
    target: { at: 0, text: words.unchanged },
    reference: null,
    key: changes
      .filter((change) => seen.has(change))
      .map((change) => ({
        mark: markOf(change, rule.side),
        text: told.words.comparison.changeWords[change],
      })),
  };
}

function rowOf({ named, change }: DrawnChange, { rule, told }: ChangeFacts): IntervalRow {
  const { earlier, present, difference, interval } = told.words.comparison.writtenChange(change);
  const { described, note } = told.words.comparisonSection.changeFigureWords;
  const { change: kind } = change.difference;
  return {
    name: named.name,
    bold: kind !== 'no-clear-difference',
    mark: markOf(kind, rule.side),
    share: change.difference,
    figure: difference,
    note: note(earlier, present),
    told: described(named.name, earlier, present, `${difference} (${interval})`),
  };
}

/** What went the wrong way stands out by its shape: fewer in time, or more that depart. */
function markOf(change: Change, side: Side): MarkName {
  if (change === 'no-clear-difference') return 'ring';
  return (change === 'clear-down') === (side === 'kept') ? 'diamond' : 'dot';
}

/** Groups that one of the measurements does not show, and units that only one of them has. */
function apart(figures: ChangeFigures, facts: ChangeFacts): readonly IntervalRow[] {
  const { rule, told } = facts;
  const { comparisonWords } = told.words.comparison;
  const { newUnit, vanishedUnit } = told.words.comparisonSection.comparisonSectionWords;
  const row = (name: string, why: string): IntervalRow => {
    return { name, bold: false, mark: 'ring', share: null, figure: why, note: '', told: '' };
  };
  return [
    ...changesIn(figures, facts).flatMap(({ name, cell }) => {
      const change = toldChange(cell, rule.side);
      if (change === 'hidden') return [row(name, comparisonWords.hiddenWhy)];
      return change === 'not-judged' ? [row(name, comparisonWords.notJudged)] : [];
    }),
    ...figures.newUnits.map((unit) => row(unit, newUnit(told.names))),
    ...figures.vanishedUnits.map((unit) => row(unit, vanishedUnit(told.names))),
  ];
}
