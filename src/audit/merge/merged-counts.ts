import type { Balance, BalanceStep } from '../../model/balance.js';
import type { Overlap } from '../../model/result.js';
import { compareTexts } from '../../pairing/order.js';

type PartBalance = Omit<Balance, 'rules'>;

/** The sums of parts, step by step; parts of a sum in the order in which one run has them. */
export function addBalances(balances: readonly PartBalance[]): PartBalance {
  const step = (name: keyof PartBalance): BalanceStep => addSteps(balances.map((balance) => balance[name]));
  return {
    rows: step('rows'),
    events: step('events'),
    incoming: step('incoming'),
    outgoing: step('outgoing'),
    contacts: step('contacts'),
  };
}

function addSteps(steps: readonly BalanceStep[]): BalanceStep {
  const counts = new Map<string, number>();
  for (const { part, count } of steps.flatMap(({ parts }) => parts)) {
    counts.set(part, (counts.get(part) ?? 0) + count);
  }
  const parts = [...counts].map(([part, count]) => ({ part, count }));
  const hasReason = ({ part }: { readonly part: string }): boolean => part.includes('.');
  return {
    total: steps.reduce((sum, { total }) => sum + total, 0),
    // What every run shows comes first, then what a reason is given for, by its code.
    parts: [
      ...parts.filter((one) => !hasReason(one)),
      ...parts.filter(hasReason).sort((one, other) => compareTexts(one.part, other.part)),
    ],
  };
}

/** Rows that could not be used. */
export function rejectedIn({ parts }: BalanceStep): number {
  return parts.filter(({ part }) => part.startsWith('rejected.')).reduce((sum, { count }) => sum + count, 0);
}

/** Contacts that the same rules judge, by unit and channel and by week and channel. */
export function addOverlaps(all: readonly Overlap[]): readonly Overlap[] {
  return gathered(all, ({ rules }) => JSON.stringify(rules)).map(([first, ...others]) => ({
    rules: first.rules,
    units: added(
      [first, ...others].flatMap(({ units }) => units),
      ({ unit, channel }) => [unit, channel],
    ),
    weeks: added(
      [first, ...others].flatMap(({ weeks }) => weeks),
      ({ week, channel }) => [week, channel],
    ),
  }));
}

function added<Row extends { readonly contacts: number }>(
  rows: readonly Row[],
  keyOf: (row: Row) => readonly string[],
): readonly Row[] {
  return gathered(rows, (row) => JSON.stringify(keyOf(row))).map(([first, ...others]) => ({
    ...first,
    contacts: others.reduce((sum, { contacts }) => sum + contacts, first.contacts),
  }));
}

/** What has the same key together, in the order of the keys. */
export function gathered<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [Item, ...Item[]])[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups].sort(([one], [other]) => compareTexts(one, other)).map(([, group]) => group);
}
