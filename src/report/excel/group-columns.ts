import type { Cell } from '../../model/cell.js';
import type { Channel } from '../../model/event.js';
import type { OrganisationKind } from '../../model/organisation.js';
import type { ReadingFigures, UnitGroup, WeekGroup } from '../../model/reading-figures.js';
import { type Column, codeValue, dateValue, limitValue, textValue, unitValue } from '../table-value.js';
import type { Words } from '../words/words.js';

/*
 * What a group of contacts is called, a column for each part of its name.
 */

export function ruleColumn({ workbook }: Words): Column<{ readonly rule: string }> {
  const heading = workbook.groupHeadings.rule;
  return { name: 'rule', heading, width: 28, value: ({ rule }) => textValue(rule) };
}

export function channelColumn({ codes, workbook }: Words): Column<{ readonly channel: Channel }> {
  return {
    name: 'channel',
    heading: workbook.groupHeadings.channel,
    width: 14,
    value: ({ channel }) => codeValue(channel, codes.channelWords),
  };
}

export function kindColumn({ codes, workbook }: Words): Column<{ readonly kind: OrganisationKind | null }> {
  return {
    name: 'organisation_kind',
    heading: workbook.groupHeadings.kind,
    width: 28,
    value: ({ kind }) =>
      kind === null ? textValue(codes.unknownKindWord) : codeValue(kind, codes.organisationKindWords),
  };
}

export function unitColumns(words: Words): readonly Column<UnitGroup<Cell>>[] {
  const { groupHeadings: headings } = words.workbook;
  return [
    { name: 'unit', heading: headings.unit, width: 42, value: ({ unit }) => unitValue(unit, words.codes) },
    kindColumn(words),
    { name: 'board', heading: headings.board, width: 36, value: ({ board }) => textValue(board) },
  ];
}

export function standingColumn({ codes, workbook }: Words): Column<UnitGroup<Cell>> {
  return {
    name: 'standing',
    heading: workbook.groupHeadings.standing,
    width: 20,
    value: ({ standing }) => codeValue(standing, codes.standingWords),
  };
}

export function weekColumns({
  workbook: { groupHeadings: headings },
}: Words): readonly Column<WeekGroup<Cell>>[] {
  return [
    { name: 'week', heading: headings.week, width: 11, value: ({ week }) => textValue(week) },
    { name: 'monday', heading: headings.monday, width: 12, value: ({ monday }) => dateValue(monday) },
  ];
}

export function readingColumns(words: Words): readonly Column<ReadingFigures>[] {
  const { groupHeadings: headings } = words.workbook;
  return [
    { name: 'title', heading: headings.readingTitle, width: 40, value: ({ title }) => textValue(title) },
    {
      name: 'allowed',
      heading: headings.allowed,
      width: 14,
      value: ({ allowed }) => limitValue(allowed, words),
    },
  ];
}
