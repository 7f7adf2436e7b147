import type { Cell } from '../model/cell.js';
import type { Channel } from '../model/event.js';
import type { Unit } from '../model/organisation.js';
import type { ReadingFigures, UnitGroup, WeekGroup } from '../model/reading-figures.js';
import { cellOf } from './cell.js';
import { standingOf } from './funnel.js';
import { type ChannelGroups, channelOrder, type Groups, kindOrder, type Week } from './groups.js';
import { isCompared, limitOf, type Subject, type SubjectReading } from './subject.js';

/** What was tallied under one reading, and what it is of. */
export interface Counted {
  readonly groups: Groups;
  readonly subject: Subject;
  readonly reading: SubjectReading;
}

/** The figures of every group under one reading: the whole, then each table that adds up to it. */
export function readingFigures(counted: Counted): ReadingFigures {
  const { groups, subject, reading } = counted;
  const { kind: ruleKind } = subject.rule;
  const whole = cellOf(groups.whole.all, ruleKind);
  return {
    reading: reading.id,
    main: reading.main,
    title: reading.title,
    allowed: reading.allowed,
    limit: limitOf(reading),
    whole,
    channels: channelCells(groups.whole, subject),
    organisationKinds: kindOrder.flatMap((kind) => {
      const group = groups.kinds.get(kind);
      return group === undefined ? [] : [{ kind, cell: cellOf(group, ruleKind) }];
    }),
    boards: [...groups.boards].map(([board, group]) => ({ board, cell: cellOf(group, ruleKind) })),
    units: [...groups.units].map(([unit, group]) => unitGroup(unit, group, { subject, whole })),
    weeks: [...groups.weeks].map(([week, group]) => weekGroup(week, group, subject)),
  };
}

function channelCells(
  { channels }: ChannelGroups,
  { rule }: Subject,
): readonly { readonly channel: Channel; readonly cell: Cell }[] {
  return channelOrder.flatMap((channel) => {
    const group = channels.get(channel);
    return group === undefined ? [] : [{ channel, cell: cellOf(group, rule.kind) }];
  });
}

function unitGroup(
  { name: unit, kind, board }: Unit,
  group: ChannelGroups,
  { subject, whole }: { readonly subject: Subject; readonly whole: Cell },
): UnitGroup<Cell> {
  const { rule } = subject;
  const cell = cellOf(group.all, rule.kind);
  return {
    unit,
    kind,
    board,
    standing: isCompared(subject) ? standingOf(cell.share, whole.share, rule.improvementBelow) : null,
    cell,
    channels: channelCells(group, subject),
  };
}

function weekGroup({ week, monday }: Week, group: ChannelGroups, subject: Subject): WeekGroup<Cell> {
  return {
    week,
    monday,
    cell: cellOf(group.all, subject.rule.kind),
    channels: channelCells(group, subject),
  };
}
