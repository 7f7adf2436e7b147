import type { PublishedCell } from '../../model/cell.js';
import type { Channel, MissingColumn } from '../../model/event.js';
import type { OrganisationKind } from '../../model/organisation.js';
import type { ReadingFigures, UnitGroup } from '../../model/reading-figures.js';

type Shown = PublishedCell;
type Reading = ReadingFigures<Shown>;

/** Cells that together are one group. */
export interface Group {
  readonly cells: readonly Shown[];
  /** Whether a reader of the cells knows the group's counts: it sees them all, or all that is beside them. */
  readonly isTold: boolean;
}

/** The groups of a reading that are compared: of all its channels, or of some alone. */
export interface Selection {
  readonly whole: Group;
  readonly units: readonly Pick<UnitGroup<Shown>, 'unit' | 'kind' | 'board'>[];
  readonly channelsWithContacts: ReadonlySet<Channel>;
  readonly channel: (channel: Channel) => Group;
  readonly kind: (kind: OrganisationKind | null) => Group;
  readonly board: (board: string) => Group;
  readonly unit: (unit: string) => Group;
  readonly unitsTogether: (units: ReadonlySet<string>) => Group;
}

/** `channels` null: all contacts. */
export function selectionOf(channels: readonly Channel[] | null): (reading: Reading) => Selection {
  return (reading) => {
    const ofChannels = (parts: Reading['channels']): readonly Shown[] =>
      parts.filter(({ channel }) => channels?.includes(channel)).map(({ cell }) => cell);
    const ofUnit = (unit: UnitGroup<Shown>): readonly Shown[] =>
      channels === null ? [unit.cell] : ofChannels(unit.channels);
    const units = reading.units.filter((unit) => ofUnit(unit).length > 0);
    const whole = group(channels === null ? [reading.whole] : ofChannels(reading.channels));
    const unitsWhere = (isMeant: (unit: UnitGroup<Shown>) => boolean): readonly Shown[] =>
      units.filter(isMeant).flatMap(ofUnit);
    return {
      whole,
      units,
      channelsWithContacts: new Set(reading.channels.map(({ channel }) => channel)),
      channel: (wanted) => {
        return group(reading.channels.filter(({ channel }) => channel === wanted).map(({ cell }) => cell));
      },
      kind: (wanted) => {
        if (channels !== null) return group(unitsWhere(({ kind }) => kind === wanted));
        const kinds = reading.organisationKinds.filter(({ kind }) => kind === wanted);
        return group(kinds.map(({ cell }) => cell));
      },
      board: (wanted) => {
        if (channels !== null) return group(unitsWhere(({ board }) => board === wanted));
        return group(reading.boards.filter(({ board }) => board === wanted).map(({ cell }) => cell));
      },
      unit: (wanted) => group(unitsWhere(({ unit }) => unit === wanted)),
      unitsTogether: (names) => {
        const cells = unitsWhere(({ unit }) => names.has(unit));
        const others = unitsWhere(({ unit }) => !names.has(unit));
        return { cells, isTold: isShown(cells) || (whole.isTold && isShown(others)) };
      },
    };
  };
}

/** The columns for which a group has no share: of any of its cells; none where all of them have one. */
export function oneSidedColumns({ cells }: Group): readonly MissingColumn[] {
  return [...new Set(cells.flatMap((cell) => ('oneSided' in cell ? cell.oneSided.columns : [])))];
}

function group(cells: readonly Shown[]): Group {
  return { cells, isTold: isShown(cells) };
}

function isShown(cells: readonly Shown[]): boolean {
  return cells.every((cell) => !('hidden' in cell));
}
