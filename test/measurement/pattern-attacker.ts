import type { PartCounts } from '../../src/model/patterns.js';
import type { Cell, HiddenCell, RuleFigures } from '../../src/model/result.js';
import { contacts, departures, type Seen, type Sum, sumsOf } from './attacker.js';

type Shown = PartCounts | HiddenCell;

/** The counts that a part of a cell has, each with what it is of a cell. */
export const partCounts: readonly {
  readonly name: keyof PartCounts;
  readonly ofCell: (cell: Cell) => number;
}[] = [
  { name: 'contacts', ofCell: contacts },
  { name: 'judged', ofCell: (cell) => cell.met + departures(cell) },
  { name: 'met', ofCell: (cell) => cell.met },
];

/** Friday noon to Sunday, as the appendix of the report says. */
export function isAfterWeekend(weekday: number, hour: number): boolean {
  return weekday > 4 || (weekday === 4 && hour >= 12);
}

/** Every sum that a reader knows to hold between the tables of a rule: those of cells, and those of their parts. */
export function allSumsOf(
  figures: RuleFigures<Cell | HiddenCell>,
  { name, ofCell }: (typeof partCounts)[number],
): readonly Sum[] {
  const [main] = figures.readings;
  const own = sumsOf(main, ofCell);
  const cells = new Map(
    own.flatMap(({ total, parts }) => [total, ...parts]).map((seen) => [seen.name, seen]),
  );
  const cell = (key: string): Seen => cells.get(key) ?? { name: key, hidden: null, count: 0 };
  const see = (key: string, counts: Shown): Seen => ({
    name: key,
    hidden: 'hidden' in counts ? counts.hidden : null,
    count: 'hidden' in counts ? 0 : counts[name],
  });
  const boards = main.boards.map(
    ({ board, cell: shown }): Sum => ({
      total: {
        name: `board ${board}`,
        hidden: 'hidden' in shown ? shown.hidden : null,
        count: 'hidden' in shown ? 0 : ofCell(shown),
      },
      parts: main.units.filter((unit) => unit.board === board).map(({ unit }) => cell(`unit ${unit}`)),
    }),
  );
  const ofPatterns = figures.patterns.flatMap(({ pattern, whole, units }): readonly Sum[] => {
    const sides = ['with', 'without'] as const;
    const part = (side: (typeof sides)[number]): Seen => see(`${pattern} ${side}`, whole[side]);
    const ofUnit = units.map((unit) => ({
      unit: unit.unit,
      with: see(`${pattern} with ${unit.unit}`, unit.with),
      without: see(`${pattern} without ${unit.unit}`, unit.without),
    }));
    return [
      { total: cell('whole'), parts: sides.map(part) },
      ...sides.map((side) => ({ total: part(side), parts: ofUnit.map((unit) => unit[side]) })),
      ...ofUnit.map((unit) => ({ total: cell(`unit ${unit.unit}`), parts: [unit.with, unit.without] })),
    ];
  });
  const slots = (figures.arrivals?.slots ?? []).map(({ weekday, band, counts, channels }) => ({
    isAfterWeekend: isAfterWeekend(weekday, band?.from ?? 0),
    seen: see(`slot ${weekday} ${band?.from}`, counts),
    channels: channels.map((one) => ({
      channel: one.channel,
      seen: see(`slot ${weekday} ${band?.from} ${one.channel}`, one.counts),
    })),
  }));
  const weekend = figures.patterns.find(({ pattern }) => pattern === 'after-weekend');
  const ofSlots: readonly Sum[] =
    figures.arrivals === null
      ? []
      : [
          { total: cell('whole'), parts: slots.map(({ seen }) => seen) },
          ...slots.map(({ seen, channels }) => ({ total: seen, parts: channels.map((one) => one.seen) })),
          ...main.channels.map(({ channel }) => ({
            total: cell(`channel ${channel}`),
            parts: slots.flatMap(({ channels }) =>
              channels.filter((one) => one.channel === channel).map(({ seen }) => seen),
            ),
          })),
          ...(weekend === undefined
            ? []
            : ([true, false] as const).map((side) => ({
                total: see(
                  `after-weekend ${side ? 'with' : 'without'}`,
                  side ? weekend.whole.with : weekend.whole.without,
                ),
                parts: slots.filter((slot) => slot.isAfterWeekend === side).map(({ seen }) => seen),
              }))),
        ];
  return [...own, ...boards, ...ofPatterns, ...ofSlots];
}
