import type { Channel } from '../../model/event.js';
import type { OrganisationKind } from '../../model/organisation.js';
import type { Cell, ReadingFigures, Result, RuleFigures, UnitGroup, WeekGroup } from '../../model/result.js';
import { type Column, codeValue, dateValue, limitValue, textValue } from '../table-value.js';
import { channelWords, organisationKindWords, standingWords, unknownKindWord } from '../words/sv/codes.js';
import { cellColumns, within } from './cell-columns.js';
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

const ruleColumns: readonly Column<Row<unknown>>[] = [
  { name: 'rule', heading: 'Löfte', width: 28, value: ({ rule }) => textValue(rule.rule) },
  { name: 'reading', heading: 'Tolkning', width: 16, value: ({ reading }) => textValue(reading.reading) },
  {
    name: 'main_reading',
    heading: 'Huvudtolkning',
    width: 14,
    value: ({ reading }) => textValue(reading.main ? 'ja' : 'nej'),
  },
];

const channelColumn: Column<{ readonly channel: Channel }> = {
  name: 'channel',
  heading: 'Kanal',
  width: 14,
  value: ({ channel }) => codeValue(channel, channelWords),
};

const kindColumn: Column<{ readonly kind: OrganisationKind | null }> = {
  name: 'organisation_kind',
  heading: 'Organisationsform',
  width: 28,
  value: ({ kind }) => (kind === null ? textValue(unknownKindWord) : codeValue(kind, organisationKindWords)),
};

const unitColumns: readonly Column<UnitGroup<Cell>>[] = [
  { name: 'unit', heading: 'Enhet', width: 42, value: ({ unit }) => textValue(unit) },
  kindColumn,
  { name: 'board', heading: 'Nämnd', width: 26, value: ({ board }) => textValue(board) },
];

const standingColumn: Column<UnitGroup<Cell>> = {
  name: 'standing',
  heading: 'Läge mot helheten',
  width: 20,
  value: ({ standing }) => codeValue(standing, standingWords),
};

const weekColumns: readonly Column<WeekGroup<Cell>>[] = [
  { name: 'week', heading: 'Vecka', width: 11, value: ({ week }) => textValue(week) },
  { name: 'monday', heading: 'Måndag', width: 12, value: ({ monday }) => dateValue(monday) },
];

const readingColumns: readonly Column<ReadingFigures>[] = [
  { name: 'title', heading: 'Så räknas tiden', width: 40, value: ({ title }) => textValue(title) },
  { name: 'allowed', heading: 'Gräns', width: 14, value: ({ allowed }) => limitValue(allowed) },
];

/** The tables of figures: every rule, every reading, the main one first. */
export function figureSheets(result: Result): readonly Sheet[] {
  return [
    sheet<ChannelGroup>('Kanaler', result, [channelColumn], (reading) => reading.channels),
    sheet<KindGroup>('Organisationsformer', result, [kindColumn], (reading) => reading.organisationKinds),
    sheet('Enheter', result, [...unitColumns, standingColumn], (reading) => reading.units),
    sheet(
      'Enhet × kanal',
      result,
      [...within(unitColumns, ({ unit }: UnitChannel) => unit), channelColumn],
      unitChannels,
    ),
    sheet('Veckor', result, weekColumns, (reading) => reading.weeks),
    sheet(
      'Tolkningar',
      result,
      within(readingColumns, ({ figures }: WholeReading) => figures),
      (reading) => [{ figures: reading, cell: reading.whole }],
    ),
  ];
}

type ChannelGroup = ReadingFigures['channels'][number];
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
  name: string,
  result: Result,
  groupColumns: readonly Column<Group>[],
  groupsOf: (reading: ReadingFigures) => readonly Group[],
): Sheet {
  const rows = result.rules.flatMap((rule) =>
    rule.readings.flatMap((reading) =>
      groupsOf(reading).map((group): Row<Group> => ({ rule, reading, group, cell: group.cell })),
    ),
  );
  const columns: readonly Column<Row<Group>>[] = [
    ...ruleColumns,
    ...within(groupColumns, ({ group }: Row<Group>) => group),
    ...within(cellColumns, ({ cell }: Row<Group>) => cell),
  ];
  return sheetOf(name, columns, rows);
}
