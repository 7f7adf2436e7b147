import type { Cell } from '../model/cell.js';
import type { ReadingFigures, UnitGroup } from '../model/reading-figures.js';
import type { RuleKind } from '../model/rule.js';
import { cellOf } from './cell.js';
import { standingOf } from './funnel.js';
import { type ChannelGroups, channelOrder, type Groups, kindOrder } from './groups.js';
import { isCompared, limitOf, type Subject, type SubjectReading } from './subject.js';
import type { GroupTally } from './tally.js';

/** What was tallied under one reading, and what it is of. */
export interface Counted {
  readonly groups: Groups;
  readonly subject: Subject;
  readonly reading: SubjectReading;
}

/** The figures of every group under one reading: the whole, then each table that adds up to it. */
export function readingFigures({ groups, subject, reading }: Counted): ReadingFigures {
  const cellOfGroup = rememberedCells(subject.rule.kind);
  const whole = cellOfGroup(groups.whole.all);
  const channelCells = ({ channels }: ChannelGroups): UnitGroup<Cell>['channels'] =>
    channelOrder.flatMap((channel) => {
      const group = channels.get(channel);
      return group === undefined ? [] : [{ channel, cell: cellOfGroup(group) }];
    });
  return {
    reading: reading.id,
    main: reading.main,
    title: reading.title,
    allowed: reading.allowed,
    limit: limitOf(reading),
    whole,
    channels: channelCells(groups.whole),
    organisationKinds: kindOrder.flatMap((kind) => {
      const group = groups.kinds.get(kind);
      return group === undefined ? [] : [{ kind, cell: cellOfGroup(group) }];
    }),
    boards: [...groups.boards].map(([board, group]) => ({ board, cell: cellOfGroup(group) })),
    units: [...groups.units].map(([{ name: unit, kind, board }, group]) => {
      const cell = cellOfGroup(group.all);
      const standing = standingBeside(whole, cell, subject);
      return { unit, kind, board, standing, cell, channels: channelCells(group) };
    }),
    weeks: [...groups.weeks].map(([{ week, monday }, group]) => {
      return { week, monday, cell: cellOfGroup(group.all), channels: channelCells(group) };
    }),
  };
}

/** A unit with one channel is one group, and so is a board of one unit: its figures are made once. */
function rememberedCells(kind: RuleKind): (group: GroupTally) => Cell {
  const cells = new Map<GroupTally, Cell>();
  return (group) => {
    const known = cells.get(group) ?? cellOf(group, kind);
    cells.set(group, known);
    return known;
  };
}

function standingBeside(whole: Cell, cell: Cell, subject: Subject): UnitGroup<Cell>['standing'] {
  if (!isCompared(subject)) return null;
  return standingOf(cell.share, whole.share, subject.rule.improvementBelow);
}
