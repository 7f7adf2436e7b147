import type { AccountCounts } from '../model/account.js';
import type { PublishedRule } from './cells.js';

export type PublishedAccount = PublishedRule['account'][number];

export interface AccountYear {
  readonly year: number;
  readonly boards: readonly PublishedAccount[];
  /** The boards together; null where one of them is hidden, which the sum would give away. */
  readonly all: AccountCounts | null;
}

const nothing: AccountCounts = {
  received: 0,
  named: 0,
  anonymous: 0,
  unknownName: 0,
  withMeasure: 0,
  withoutMeasure: 0,
  unknownMeasure: 0,
  open: 0,
};

/** The account year by year, each with its boards and the overall figures of the annual report. */
export function accountYears({ account }: Pick<PublishedRule, 'account'>): readonly AccountYear[] {
  const years = [...new Set(account.map(({ year }) => year))].toSorted((a, b) => a - b);
  return years.map((year) => {
    const boards = account.filter((row) => row.year === year);
    return { year, boards, all: sumOf(boards) };
  });
}

function sumOf(boards: readonly PublishedAccount[]): AccountCounts | null {
  return boards.reduce<AccountCounts | null>(
    (sum, { counts }) => (sum === null || 'hidden' in counts ? null : added(sum, counts)),
    nothing,
  );
}

function added(a: AccountCounts, b: AccountCounts): AccountCounts {
  return {
    received: a.received + b.received,
    named: a.named + b.named,
    anonymous: a.anonymous + b.anonymous,
    unknownName: a.unknownName + b.unknownName,
    withMeasure: a.withMeasure + b.withMeasure,
    withoutMeasure: a.withoutMeasure + b.withoutMeasure,
    unknownMeasure: a.unknownMeasure + b.unknownMeasure,
    open: a.open + b.open,
  };
}
