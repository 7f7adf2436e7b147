import { type AccountCounts, nothingReceived } from '../model/account.js';
import type { PublishedRule } from './cells.js';

export type PublishedAccount = PublishedRule['account'][number];

export interface AccountYear {
  readonly year: number;
  readonly boards: readonly PublishedAccount[];
  /** The boards together; null where one of them is hidden, which the sum would give away. */
  readonly all: AccountCounts | null;
}

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
    nothingReceived,
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
