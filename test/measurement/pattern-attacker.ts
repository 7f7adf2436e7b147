import type { ArrivalFigures } from '../../src/model/arrival.js';
import type { Cell, HiddenCell } from '../../src/model/cell.js';
import type { PartCounts, PatternFigures } from '../../src/model/patterns.js';
import type { RuleFigures } from '../../src/model/rule-figures.js';
import { contacts, departures, type Seen, type Sum, sumsOf } from './attacker.js';

type Shown = PartCounts | HiddenCell;

/** A count that a part of a cell has, and what it is of a cell. */
export interface PartCount {
  readonly name: keyof PartCounts;
  readonly ofCell: (cell: Cell) => number;
}

export const partCounts: readonly PartCount[] = [
  { name: 'contacts', ofCell: contacts },
  { name: 'judged', ofCell: (cell) => cell.met + departures(cell) },
  { name: 'met', ofCell: (cell) => cell.met },
];

/** Friday noon to Sunday, as the appendix of the report says. */
export function isAfterWeekend(weekday: number, hour: number): boolean {
  return weekday > 4 || (weekday === 4 && hour >= 12);
}

/** How the attacker sees the cells of a rule, and the parts of these. */
interface Eye {
  readonly cell: (name: string) => Seen;
  readonly part: (name: string, counts: Shown) => Seen;
}

/** Every sum that a reader knows to hold between the tables of a rule: those of cells, and those of their parts. */
export function allSumsOf(
  figures: RuleFigures<Cell | HiddenCell>,
  { name, ofCell }: PartCount,
): readonly Sum[] {
  const [main] = figures.readings;
  const own = sumsOf(main, ofCell);
  const cells = new Map(
    own.flatMap(({ total, parts }) => [total, ...parts]).map((seen) => [seen.name, seen]),
  );
  const eye: Eye = {
    cell: (key) => cells.get(key) ?? { name: key, hidden: null, count: 0 },
    part: (key, counts) => ({ name: key, ...seen(counts, (shown) => shown[name]) }),
  };
  const boards = main.boards.map(({ board, cell }): Sum => {
    const units = main.units.filter((unit) => unit.board === board);
    return {
      total: { name: `board ${board}`, ...seen(cell, ofCell) },
      parts: units.map(({ unit }) => eye.cell(`unit ${unit}`)),
    };
  });
  return [
    ...own,
    ...boards,
    ...figures.patterns.flatMap((pattern) => patternSums(pattern, eye)),
    ...(figures.arrivals === null ? [] : arrivalSums(figures.arrivals, figures, eye)),
  ];
}

function seen<Counts extends object>(
  counts: Counts | HiddenCell,
  of: (shown: Counts) => number,
): Pick<Seen, 'hidden' | 'count'> {
  return 'hidden' in counts ? { hidden: counts.hidden, count: 0 } : { hidden: null, count: of(counts) };
}

const sides = ['with', 'without'] as const;

function patternSums({ pattern, whole, units }: PatternFigures<Shown>, eye: Eye): readonly Sum[] {
  const ofUnits = units.map((unit) => ({
    unit: unit.unit,
    with: eye.part(`${pattern} with ${unit.unit}`, unit.with),
    without: eye.part(`${pattern} without ${unit.unit}`, unit.without),
  }));
  const all = sides.map((side) => eye.part(`${pattern} ${side}`, whole[side]));
  return [
    { total: eye.cell('whole'), parts: all },
    ...sides.map((side) => ({
      total: eye.part(`${pattern} ${side}`, whole[side]),
      parts: ofUnits.map((unit) => unit[side]),
    })),
    ...ofUnits.map((unit) => ({ total: eye.cell(`unit ${unit.unit}`), parts: [unit.with, unit.without] })),
  ];
}

function arrivalSums(
  arrivals: ArrivalFigures<Shown>,
  { patterns, readings: [main] }: RuleFigures<Cell | HiddenCell>,
  eye: Eye,
): readonly Sum[] {
  const slots = arrivals.slots.map(({ weekday, band, counts, channels }) => ({
    side: isAfterWeekend(weekday, band?.from ?? 0) ? 'with' : 'without',
    seen: eye.part(`slot ${weekday} ${band?.from}`, counts),
    channels: channels.map((one) => ({
      channel: one.channel,
      seen: eye.part(`slot ${weekday} ${band?.from} ${one.channel}`, one.counts),
    })),
  }));
  const weekend = patterns.find(({ pattern }) => pattern === 'after-weekend');
  return [
    { total: eye.cell('whole'), parts: slots.map((slot) => slot.seen) },
    ...slots.map((slot) => ({ total: slot.seen, parts: slot.channels.map((one) => one.seen) })),
    ...main.channels.map(({ channel }) => ({
      total: eye.cell(`channel ${channel}`),
      parts: slots
        .flatMap((slot) => slot.channels.filter((one) => one.channel === channel))
        .map((one) => one.seen),
    })),
    ...sides.flatMap((side): readonly Sum[] => {
      if (weekend === undefined) return [];
      const parts = slots.filter((slot) => slot.side === side).map((slot) => slot.seen);
      return [{ total: eye.part(`after-weekend ${side}`, weekend.whole[side]), parts }];
    }),
  ];
}
