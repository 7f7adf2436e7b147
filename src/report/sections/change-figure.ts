import type { Change, ChangeFigures } from '../../model/comparison.js';
import {
  drawIntervalRows,
  type IntervalGroup,
  type IntervalRow,
  type IntervalRows,
} from '../charts/interval-rows.js';
import type { Block } from '../document/block.js';
import { figure } from '../document/figure.js';
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
    figure({
      id: rule.idOf('figur-jamforelse'),
      number: context.nextFigure(),
      level: rule.named ? 4 : 3,
      title: changeFigureWords.title(changedUnits(drawn), names),
      sub: changeFigureWords.sub(rule.names.share, names),
      description: drawn.map((one) => described(one, facts)).join(' '),
      draw: (drawing) => drawIntervalRows(chart, drawing),
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
  const units = drawn.filter(({ named }) => named.isUnit);
  const namesOf = (wanted: Change): readonly string[] =>
    units.filter(({ change }) => change.difference.change === wanted).map(({ named }) => named.name);
  return { higher: namesOf('clear-up'), lower: namesOf('clear-down'), units: units.length };
}

function described({ named, change }: DrawnChange, { told: { words } }: ChangeFacts): string {
  const { percent } = words.format;
  const { changeFigure: figureOf, changeInterval } = words.comparison;
  const interval = `${figureOf(change.difference)} (${changeInterval(change.difference)})`;
  const [then, now] = [percent(change.earlier.value), percent(change.present.value)];
  return words.comparisonSection.changeFigureWords.described(named.name, then, now, interval);
}

const changes: readonly Change[] = ['clear-down', 'clear-up', 'no-clear-difference'];

function changeChart(
  figures: ChangeFigures,
  drawn: readonly DrawnChange[],
  facts: ChangeFacts,
): IntervalRows {
  const { rule, told } = facts;
  const { changeFigureWords: words } = told.words.comparisonSection;
  const seen = new Set(drawn.map(({ change }) => change.difference.change));
  const rowsWhere = (isUnit: boolean): readonly IntervalRow[] =>
    drawn.filter(({ named }) => named.isUnit === isUnit).map((one) => rowOf(one, facts));
  const groups: readonly IntervalGroup[] = [
    { title: '', note: '', rows: rowsWhere(false) },
    { title: words.units, note: '', rows: rowsWhere(true) },
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
  const { changeFigure: figureOf } = told.words.comparison;
  const { percent } = told.words.format;
  const { earlier, present, difference } = change;
  const { note } = told.words.comparisonSection.changeFigureWords;
  return {
    name: named.name,
    bold: difference.change !== 'no-clear-difference',
    mark: markOf(difference.change, rule.side),
    share: difference,
    figure: figureOf(difference),
    note: note(percent(earlier.value), percent(present.value)),
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
    return { name, bold: false, mark: 'ring', share: null, figure: why, note: '' };
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
