import type { BackgroundValue, ChangeFigures, ComparedCell, RuleComparison } from '../../model/comparison.js';
import type { Result } from '../../model/result.js';
import {
  type Column,
  codeValue,
  countValue,
  none,
  pointsValue,
  shareValue,
  type TableValue,
  textValue,
} from '../table-value.js';
import { unitName } from '../unit-words.js';
import { toldChange } from '../view-comparison.js';
import { shownDifference } from '../view-difference.js';
import type { Words } from '../words/words.js';
import { type Sheet, sheetOf } from './sheet.js';

/** A group in both measurements, or what is said of one that is not compared. */
interface Row {
  readonly rule: string | null;
  readonly reading: string | null;
  readonly main: boolean | null;
  readonly group: string;
  readonly name: string | null;
  /** Null where nothing is compared. */
  readonly cell: ComparedCell | null;
  readonly note: string | null;
}

/** What changed, with all counts, and what is not comparable; then values made by other methods. */
export function comparisonSheets(result: Result, words: Words): readonly Sheet[] {
  const { comparison, background } = result;
  const { comparisonSheetWords } = words.comparison;
  return [
    ...(comparison === null
      ? []
      : [sheetOf(comparisonSheetWords.sheet, columnsOf(words), comparisonRows(result, words))]),
    ...(background.length === 0
      ? []
      : [sheetOf(comparisonSheetWords.background, backgroundColumns(words), background)]),
  ];
}

function comparisonRows({ comparison, period }: Result, words: Words): readonly Row[] {
  if (comparison === null) return [];
  const { comparisonSheetWords, measurementNames } = words.comparison;
  const { cautionSentence, reasonSentence } = words.comparisonReasons;
  const names = measurementNames(comparison.earlier.period, period);
  const said = [
    ...comparison.reasons.map((reason) => reasonSentence(reason, names)),
    ...comparison.cautions.map((caution) => cautionSentence(caution, names)),
  ];
  const ofAll = said.map(
    (note): Row => ({ ...nothing, rule: null, group: comparisonSheetWords.measurement, note }),
  );
  return [...ofAll, ...comparison.rules.flatMap((rule) => ruleRows(rule, words, names))];
}

const nothing = { reading: null, main: null, name: null, cell: null, note: null };

function ruleRows(
  compared: RuleComparison,
  words: Words,
  names: ReturnType<Words['comparison']['measurementNames']>,
): readonly Row[] {
  const { rule, reasons, readings } = compared;
  const group = words.comparison.comparisonWords.all;
  const { leftOutSentence, reasonSentence } = words.comparisonReasons;
  const leftOut = leftOutSentence(compared, names);
  return [
    ...reasons.map((reason): Row => ({ ...nothing, rule, group, note: reasonSentence(reason, names) })),
    ...readings.flatMap(({ reading, main, figures, reasons: why }) => {
      const ofReading = { ...nothing, rule, reading, main };
      if (figures !== null) return groupRows(figures, words, { ...ofReading, note: leftOut });
      return why.map((reason): Row => ({ ...ofReading, group, note: reasonSentence(reason, names) }));
    }),
  ];
}

function groupRows(figures: ChangeFigures, words: Words, of: Omit<Row, 'group'>): readonly Row[] {
  const { comparisonWords, comparisonSheetWords } = words.comparison;
  const { channelWords, organisationKindWords, unknownKindWord } = words.codes;
  const { board, channel, kind, unit } = words.workbook.groupHeadings;
  const groups: readonly (readonly [string, string | null, ChangeFigures['whole'] | null])[] = [
    [comparisonWords.all, null, figures.whole],
    [comparisonWords.commonUnits(figures.units.length), null, figures.commonUnits],
    ...figures.channels.map((one) => [channel, channelWords[one.channel], one.cell] as const),
    ...figures.organisationKinds.map(
      (one) =>
        [kind, one.kind === null ? unknownKindWord : organisationKindWords[one.kind], one.cell] as const,
    ),
    ...figures.boards.map((one) => [board, one.board, one.cell] as const),
    ...figures.units.map((one) => [unit, unitName(one.unit, words), one.cell] as const),
    ...figures.newUnits.map((name) => [comparisonSheetWords.newUnit, unitName(name, words), null] as const),
    ...figures.vanishedUnits.map(
      (name) => [comparisonSheetWords.vanishedUnit, unitName(name, words), null] as const,
    ),
  ];
  return groups.map(([group, name, cell]) => {
    return { ...of, group, name, cell: cell === null || 'hidden' in cell ? null : cell };
  });
}

function columnsOf({ columns, comparison, workbook }: Words): readonly Column<Row>[] {
  const { comparisonSheetWords: headings, changeWords } = comparison;
  const { rule, reading, mainReading } = workbook.groupHeadings;
  return [
    { name: 'rule', heading: rule, width: 28, value: (row) => textValue(row.rule) },
    { name: 'reading', heading: reading, width: 16, value: (row) => textValue(row.reading) },
    { name: 'main_reading', heading: mainReading, width: 14, value: ({ main }) => yesOrNo(main, columns) },
    { name: 'group', heading: headings.group, width: 26, value: ({ group }) => textValue(group) },
    { name: 'name', heading: headings.name, width: 42, value: ({ name }) => textValue(name) },
    ...sideColumns('earlier', headings.earlier),
    ...sideColumns('present', headings.present),
    ...(['difference', 'low', 'high'] as const).map(
      (name): Column<Row> => ({
        name,
        heading: headings[name],
        width: 13,
        value: ({ cell }) => pointsOf(cell, name),
      }),
    ),
    {
      name: 'change',
      heading: headings.change,
      width: 20,
      value: ({ cell }) => codeValue(cell?.difference?.change, changeWords),
    },
    { name: 'note', heading: headings.note, width: 60, value: ({ note }) => textValue(note) },
  ];
}

/** The difference as it is between the shares that stand beside it. */
function pointsOf(cell: ComparedCell | null, name: 'difference' | 'low' | 'high'): TableValue {
  const told = cell === null ? 'hidden' : toldChange(cell, 'kept');
  if (typeof told === 'string') return none;
  return pointsValue((name === 'difference' ? shownDifference(told) : told.difference[name]) * 100);
}

function yesOrNo(main: boolean | null, { yesNoWords }: Words['columns']): TableValue {
  return main === null ? none : textValue(main ? yesNoWords.yes : yesNoWords.no);
}

function sideColumns(
  side: 'earlier' | 'present',
  headings: { readonly judged: string; readonly met: string; readonly share: string },
): readonly Column<Row>[] {
  return [
    {
      name: `${side}_judged`,
      heading: headings.judged,
      width: 11,
      value: ({ cell }) => (cell === null ? none : countValue(cell[side]?.judged ?? 0)),
    },
    {
      name: `${side}_met`,
      heading: headings.met,
      width: 11,
      value: ({ cell }) => (cell === null ? none : countValue(cell[side]?.met ?? 0)),
    },
    {
      name: `${side}_share`,
      heading: headings.share,
      width: 12,
      value: ({ cell }) => shareValue(cell?.[side]?.value),
      quotient: { part: `${side}_met`, whole: `${side}_judged` },
    },
  ];
}

function backgroundColumns({ comparison }: Words): readonly Column<BackgroundValue>[] {
  const { comparisonSheetWords: headings, comparisonWords, backgroundFigure } = comparison;
  return [
    { name: 'label', heading: headings.label, width: 54, value: ({ label }) => textValue(label) },
    {
      name: 'value',
      heading: headings.value,
      width: 16,
      value: ({ value }) => textValue(backgroundFigure(value)),
    },
    { name: 'year', heading: headings.year, width: 8, value: ({ year }) => textValue(String(year)) },
    { name: 'source', heading: headings.source, width: 40, value: ({ source }) => textValue(source) },
    { name: 'method', heading: headings.method, width: 40, value: ({ method }) => textValue(method) },
    {
      name: 'note',
      heading: headings.note,
      width: 16,
      value: () => textValue(comparisonWords.notComparable),
    },
  ];
}
