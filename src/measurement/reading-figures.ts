import type { Channel } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { Cell, Period, ReadingFigures, UnitGroup, WeekGroup } from '../model/result.js';
import { cellOf } from './cell.js';
import { standingOf } from './funnel.js';
import {
  boardsIn,
  channelOrder,
  findGroup,
  groupOrEmpty,
  kindOrder,
  unitsIn,
  type Week,
  weeksOf,
} from './groups.js';
import { isCompared, limitOf, type Subject, type SubjectReading } from './subject.js';
import type { Group, ReadingTally } from './tally.js';

/** What was tallied under one reading, and what it is of. */
export interface Counted {
  readonly tally: ReadingTally;
  readonly subject: Subject;
  readonly reading: SubjectReading;
}

/** The figures of every group under one reading: the whole, then each table that adds up to it. */
export function readingFigures(
  counted: Counted,
  { units, period }: { readonly units: ReadonlyMap<string, Unit>; readonly period: Period },
): ReadingFigures {
  const { tally, reading } = counted;
  const whole = cellIn(counted, { by: 'whole' });
  return {
    reading: reading.id,
    main: reading.main,
    title: reading.title,
    allowed: reading.allowed,
    limit: limitOf(reading),
    whole,
    channels: channelCells(counted, (channel) => ({ by: 'channel', channel })),
    organisationKinds: kindOrder.flatMap((kind) => {
      const group: Group = { by: 'kind', kind };
      return findGroup(tally, group) === null ? [] : [{ kind, cell: cellIn(counted, group) }];
    }),
    boards: boardsIn(tally).map((board) => ({ board, cell: cellIn(counted, { by: 'board', board }) })),
    units: unitsIn(tally, units).map((unit) => unitGroup(counted, unit, whole)),
    weeks: weeksOf(period, tally).map((week) => weekGroup(counted, week)),
  };
}

function cellIn({ tally, subject }: Counted, group: Group): Cell {
  return cellOf(groupOrEmpty(tally, group), subject.rule.kind);
}

function channelCells(
  counted: Counted,
  groupOf: (channel: Channel) => Group,
): readonly { readonly channel: Channel; readonly cell: Cell }[] {
  return channelOrder.flatMap((channel) => {
    const group = groupOf(channel);
    return findGroup(counted.tally, group) === null ? [] : [{ channel, cell: cellIn(counted, group) }];
  });
}

function unitGroup(counted: Counted, { name: unit, kind, board }: Unit, whole: Cell): UnitGroup<Cell> {
  const { subject } = counted;
  const cell = cellIn(counted, { by: 'unit', unit });
  return {
    unit,
    kind,
    board,
    standing: isCompared(subject) ? standingOf(cell.share, whole.share, subject.rule.improvementBelow) : null,
    cell,
    channels: channelCells(counted, (channel) => ({ by: 'unit-channel', unit, channel })),
  };
}

function weekGroup(counted: Counted, { week, monday }: Week): WeekGroup<Cell> {
  return {
    week,
    monday,
    cell: cellIn(counted, { by: 'week', week }),
    channels: channelCells(counted, (channel) => ({ by: 'week-channel', week, channel })),
  };
}
