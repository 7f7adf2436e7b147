import type { Cell } from '../../model/cell.js';
import type { Channel } from '../../model/event.js';
import type { ReadingFigures, UnitGroup } from '../../model/reading-figures.js';
import type { Result } from '../../model/result.js';
import type { RuleFigures } from '../../model/rule-figures.js';
import { type Column, textValue } from '../table-value.js';
import type { Words } from '../words/words.js';
import { cellColumns, within } from './cell-columns.js';
import {
  channelColumn,
  kindColumn,
  readingColumns,
  standingColumn,
  unitColumns,
  weekColumns,
} from './group-columns.js';
import { type Sheet, sheetOf } from './sheet.js';

/** A group of contacts under one reading of one rule. */
interface Row<Group> {
  readonly rule: RuleFigures;
  readonly reading: ReadingFigures;
  readonly group: Group;
  readonly cell: Cell;
}

interface Grouped {
  readonly cell: Cell;
}

function ruleColumns({ columns: { yesNoWords }, workbook }: Words): readonly Column<Row<unknown>>[] {
  const { groupHeadings: headings } = workbook;
  return [
    { name: 'rule', heading: headings.rule, width: 28, value: ({ rule }) => textValue(rule.rule) },
    {
      name: 'reading',
      heading: headings.reading,
      width: 16,
      value: ({ reading }) => textValue(reading.reading),
    },
    {
      name: 'main_reading',
      heading: headings.mainReading,
      width: 14,
      value: ({ reading }) => textValue(yesNoWords[reading.main ? 'yes' : 'no']),
    },
  ];
}

/** The tables of figures: every rule, every reading, the main one first. */
export function figureSheets(result: Result, words: Words): readonly Sheet[] {
  const { sheetNames } = words.workbook;
  const book: Book = { result, words };
  const unitAndChannel = [
    ...within(unitColumns(words), ({ unit }: UnitChannel) => unit),
    channelColumn(words),
  ];
  return [
    sheet<ChannelGroup>(book, {
      name: sheetNames.channels,
      columns: [channelColumn(words)],
      groupsOf: (reading) => reading.channels,
    }),
    sheet<KindGroup>(book, {
      name: sheetNames.kinds,
      columns: [kindColumn(words)],
      groupsOf: (reading) => reading.organisationKinds,
    }),
    ...boardSheet(book),
    sheet(book, {
      name: sheetNames.units,
      columns: [...unitColumns(words), standingColumn(words)],
      groupsOf: (reading) => reading.units,
    }),
    sheet(book, { name: sheetNames.unitChannels, columns: unitAndChannel, groupsOf: unitChannels }),
    sheet(book, {
      name: sheetNames.weeks,
      columns: weekColumns(words),
      groupsOf: (reading) => reading.weeks,
    }),
    sheet(book, {
      name: sheetNames.readings,
      columns: within(readingColumns(words), ({ figures }: WholeReading) => figures),
      groupsOf: (reading) => [{ figures: reading, cell: reading.whole }],
    }),
  ];
}

/** Left out where no unit answers to a board. */
function boardSheet(book: Book): readonly Sheet[] {
  const { result, words } = book;
  if (result.rules.every(({ readings: [main] }) => main.boards.length === 0)) return [];
  const { groupHeadings: headings, sheetNames } = words.workbook;
  const column: Column<BoardGroup> = {
    name: 'board',
    heading: headings.board,
    width: 36,
    value: ({ board }) => textValue(board ?? headings.noBoard),
  };
  return [
    sheet<BoardGroup>(book, {
      name: sheetNames.boards,
      columns: [column],
      groupsOf: (reading) => reading.boards,
    }),
  ];
}

interface Book {
  readonly result: Result;
  readonly words: Words;
}

/** One table: what the groups are called, and where in a reading they stand. */
interface GroupTable<Group> {
  readonly name: string;
  readonly columns: readonly Column<Group>[];
  readonly groupsOf: (reading: ReadingFigures) => readonly Group[];
}

type ChannelGroup = ReadingFigures['channels'][number];
type BoardGroup = ReadingFigures['boards'][number];
type KindGroup = ReadingFigures['organisationKinds'][number];

interface WholeReading extends Grouped {
  readonly figures: ReadingFigures;
}

interface UnitChannel extends Grouped {
  readonly unit: UnitGroup<Cell>;
  readonly channel: Channel;
}

function unitChannels(reading: ReadingFigures): readonly UnitChannel[] {
  return reading.units.flatMap((unit) => unit.channels.map(({ channel, cell }) => ({ unit, channel, cell })));
}

function sheet<Group extends Grouped>(
  { result, words }: Book,
  { name, columns, groupsOf }: GroupTable<Group>,
): Sheet {
  const rows = result.rules.flatMap((rule) =>
    rule.readings.flatMap((reading) =>
      groupsOf(reading).map((group): Row<Group> => ({ rule, reading, group, cell: group.cell })),
    ),
  );
  // What the group is called stays in sight and on every printed page.
  const [named, ...told] = within(columns, ({ group }: Row<Group>) => group);
  const all: readonly Column<Row<Group>>[] = [
    ...(named === undefined ? [] : [named]),
    ...ruleColumns(words),
    ...told,
    ...within(cellColumns(words), ({ cell }: Row<Group>) => cell),
  ];
  return sheetOf(name, all, rows);
}
