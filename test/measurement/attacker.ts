import type { Cell, HiddenCell } from '../../src/model/cell.js';
import type { ReadingFigures } from '../../src/model/reading-figures.js';
import type { RuleFigures } from '../../src/model/rule-figures.js';

type Shown = Cell | HiddenCell;

/** A published cell: its count, or null where it is hidden. */
export interface Seen {
  readonly name: string;
  readonly hidden: HiddenCell['hidden'] | null;
  readonly count: number;
}

/** `total` is the sum of `parts`. */
export interface Sum {
  readonly total: Seen;
  readonly parts: readonly Seen[];
}

export type Count = (cell: Cell) => number;

const total = (counts: { readonly [reason: string]: number }): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0);

export const departures: Count = (cell) => cell.late + cell.unanswered;
export const contacts: Count = (cell) =>
  cell.met + departures(cell) + cell.pending + total(cell.notAssessable) + total(cell.excluded);

/** Every sum that a reader of the published tables knows to hold. `nameOf` may give cells of two rules one name. */
export function sumsOf(
  reading: ReadingFigures<Shown>,
  count: Count,
  nameOf: (name: string, isOfOneChannel: boolean) => string = (name) => name,
): readonly Sum[] {
  const see = (name: string, cell: Shown, isOfOneChannel = false): Seen => ({
    name: nameOf(name, isOfOneChannel),
    hidden: 'hidden' in cell ? cell.hidden : null,
    count: 'hidden' in cell ? 0 : count(cell),
  });
  const whole = see('whole', reading.whole);
  const units = reading.units.map((unit) => ({ ...unit, seen: see(`unit ${unit.unit}`, unit.cell) }));
  const weeks = reading.weeks.map((week) => ({ ...week, seen: see(`week ${week.week}`, week.cell) }));
  const partsOf = (owner: { channels: readonly { channel: string; cell: Shown }[] }, name: string) =>
    owner.channels.map(({ channel, cell }) => ({ channel, seen: see(`${name} ${channel}`, cell, true) }));
  const unitParts = units.map((unit) => ({ owner: unit.seen, parts: partsOf(unit, unit.unit) }));
  const weekParts = weeks.map((week) => ({ owner: week.seen, parts: partsOf(week, week.week) }));
  const ofChannel = (groups: typeof unitParts, channel: string): readonly Seen[] =>
    groups.flatMap(({ parts }) => parts.filter((part) => part.channel === channel).map(({ seen }) => seen));
  const channels = reading.channels.map(({ channel, cell }) => ({
    channel,
    seen: see(`channel ${channel}`, cell, true),
  }));
  const kinds = reading.organisationKinds.map(({ kind, cell }) => ({
    kind,
    seen: see(`kind ${kind}`, cell),
  }));
  return [
    ...[channels, kinds, units, weeks].map((parts) => ({
      total: whole,
      parts: parts.map(({ seen }) => seen),
    })),
    ...kinds.map(({ kind, seen }) => ({
      total: seen,
      parts: units.filter((unit) => unit.kind === kind).map((unit) => unit.seen),
    })),
    ...[...unitParts, ...weekParts].map(({ owner, parts }) => ({
      total: owner,
      parts: parts.map(({ seen }) => seen),
    })),
    ...channels.flatMap(({ channel, seen }) => [
      { total: seen, parts: ofChannel(unitParts, channel) },
      { total: seen, parts: ofChannel(weekParts, channel) },
    ]),
  ];
}

export function hiddenIn(sums: readonly Sum[]): ReadonlyMap<string, Seen> {
  const seen = sums.flatMap((sum) => [sum.total, ...sum.parts]);
  return new Map(seen.filter(({ hidden }) => hidden !== null).map((one) => [one.name, one]));
}

/** The hidden cells of each sum with their signs. */
export function equationsOf(sums: readonly Sum[]): readonly ReadonlyMap<string, number>[] {
  return sums.map(({ total: whole, parts }) => {
    const terms: readonly (readonly [Seen, number])[] = [
      [whole, 1],
      ...parts.map((part): [Seen, number] => [part, -1]),
    ];
    return new Map(terms.filter(([{ hidden }]) => hidden !== null).map(([{ name }, sign]) => [name, sign]));
  });
}

interface Fraction {
  readonly above: bigint;
  readonly below: bigint;
}

function fraction(above: bigint, below: bigint): Fraction {
  let [a, b] = [above < 0n ? -above : above, below < 0n ? -below : below];
  while (b !== 0n) [a, b] = [b, a % b];
  const sign = below < 0n ? -1n : 1n;
  return { above: (sign * above) / a, below: (sign * below) / a };
}

/** Gaussian elimination over fractions: the unknowns that the sums determine, with what they come to. */
export function solved(sums: readonly Sum[]): ReadonlyMap<string, Fraction> {
  const shown = new Set(
    sums.flatMap((sum) =>
      [sum.total, ...sum.parts].filter(({ hidden }) => hidden === null).map(({ name }) => name),
    ),
  );
  const counts = new Map(
    sums.flatMap((sum) =>
      [sum.total, ...sum.parts]
        .filter(({ hidden }) => hidden === null)
        .map(({ name, count }): [string, number] => [name, count]),
    ),
  );
  const unknowns = [
    ...new Set(sums.flatMap((sum) => [sum.total, ...sum.parts].map(({ name }) => name))),
  ].filter((name) => !shown.has(name));
  const rows = sums.map((sum) => {
    const row = [...unknowns, ''].map(() => 0n);
    const add = (name: string, sign: bigint): void => {
      const column = unknowns.indexOf(name);
      if (column >= 0) row[column] = (row[column] ?? 0n) + sign;
      else row[unknowns.length] = (row[unknowns.length] ?? 0n) - sign * BigInt(counts.get(name) ?? 0);
    };
    add(sum.total.name, 1n);
    for (const part of sum.parts) add(part.name, -1n);
    return row.map((value) => fraction(value, 1n));
  });
  return readOff(reduce(rows, unknowns.length), unknowns);
}

function reduce(rows: readonly (readonly Fraction[])[], columns: number): readonly (readonly Fraction[])[] {
  let rest = [...rows];
  let done: (readonly Fraction[])[] = [];
  for (let column = 0; column < columns; column++) {
    const pivot = rest.find((row) => at(row, column).above !== 0n);
    if (pivot === undefined) continue;
    const unit = pivot.map((value) => divide(value, at(pivot, column)));
    const clear = (row: readonly Fraction[]): readonly Fraction[] =>
      at(row, column).above === 0n
        ? row
        : row.map((value, index) => minus(value, times(at(row, column), at(unit, index))));
    rest = rest.filter((row) => row !== pivot).map(clear);
    done = [...done.map(clear), unit];
  }
  return done;
}

function readOff(
  rows: readonly (readonly Fraction[])[],
  unknowns: readonly string[],
): ReadonlyMap<string, Fraction> {
  return new Map(
    rows.flatMap((row): [string, Fraction][] => {
      const standing = unknowns.filter((_, column) => at(row, column).above !== 0n);
      const [only, ...others] = standing;
      return only === undefined || others.length > 0 ? [] : [[only, at(row, unknowns.length)]];
    }),
  );
}

function at(row: readonly Fraction[], column: number): Fraction {
  return row[column] ?? { above: 0n, below: 1n };
}

function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.above * b.below, a.below * b.above);
}

function times(a: Fraction, b: Fraction): Fraction {
  return fraction(a.above * b.above, a.below * b.below);
}

function minus(a: Fraction, b: Fraction): Fraction {
  return fraction(a.above * b.below - b.above * a.below, a.below * b.below);
}

export interface Range {
  readonly least: number;
  readonly most: number;
}

/** What each hidden count can be, by narrowing ranges along every sum until nothing more follows. */
export function narrowed(sums: readonly Sum[], start: (seen: Seen) => Range): ReadonlyMap<string, Range> {
  const ranges = new Map<string, Range>();
  const rangeOf = (seen: Seen): Range =>
    seen.hidden === null ? { least: seen.count, most: seen.count } : (ranges.get(seen.name) ?? start(seen));
  const narrow = (seen: Seen, least: number, most: number): boolean => {
    const old = rangeOf(seen);
    const range = { least: Math.max(old.least, least), most: Math.min(old.most, most) };
    if (seen.hidden === null || (range.least === old.least && range.most === old.most)) return false;
    ranges.set(seen.name, range);
    return true;
  };
  const bound = (parts: readonly Seen[], end: keyof Range): number =>
    parts.reduce((sum, part) => sum + rangeOf(part)[end], 0);
  const narrowSum = ({ total: whole, parts }: Sum): boolean =>
    [
      narrow(whole, bound(parts, 'least'), bound(parts, 'most')),
      ...parts.map((part) => {
        const others = parts.filter((other) => other !== part);
        return narrow(
          part,
          rangeOf(whole).least - bound(others, 'most'),
          rangeOf(whole).most - bound(others, 'least'),
        );
      }),
    ].some((isNarrower) => isNarrower);
  for (let round = 0; round < 200; round++) {
    if (sums.map(narrowSum).every((isNarrower) => !isNarrower)) break;
  }
  return ranges;
}

/** Cells that are few in the unpublished figures: by contacts, or by judged contacts of any reading. */
export function fewCells(figures: RuleFigures): ReadonlySet<string> {
  const few = figures.readings.flatMap((reading) => {
    const judged = sumsOf(reading, (cell) => cell.met + departures(cell));
    const all = sumsOf(reading, contacts);
    return [...judged, ...all]
      .flatMap((sum) => [sum.total, ...sum.parts])
      .filter(({ count }) => count > 0 && count < 5)
      .map(({ name }) => name);
  });
  return new Set(few);
}
