import type { AccountCounts } from '../model/account.js';
import type { Contact, HappeningKind } from '../model/contact.js';
import type { AccountRow } from '../model/rule-figures.js';
import type { Verdict } from '../model/verdict.js';
import type { Counters } from './counters.js';
import { emptyMap, within } from './counts.js';
import { type AccountTally, emptyAccount } from './tally.js';

/** Nobody waits any longer for the person's matter. */
const ends: ReadonlySet<HappeningKind> = new Set(['answer', 'callback', 'own-later-call', 'closing']);

const swedish = new Intl.Collator('sv');

/** Counts a contact under its board and the local `year` of receipt; what is excluded stands in no account. */
export function addToAccount(account: AccountTally, { contact, outcome }: Verdict, year: number): void {
  if (outcome === 'excluded') return;
  const boards = within(account, year, emptyMap<string | null, Counters<keyof AccountCounts>>);
  const counts = within(boards, boardOf(contact), emptyAccount);
  counts.received += 1;
  counts[nameCode(contact)] += 1;
  counts[measureCode(contact)] += 1;
}

/** By year, then by board in Swedish order; contacts of no known board last in their year. */
export function accountRows(account: AccountTally): readonly AccountRow[] {
  return [...account]
    .flatMap(([year, boards]) =>
      [...boards].map(([board, counts]) => ({ board, year, counts: { ...counts } })),
    )
    .sort((one, other) => one.year - other.year || compareBoards(one.board, other.board));
}

/** The organisation table knows whose board it is; the register may where that does not. */
function boardOf({ unit, register }: Contact): string | null {
  return unit.board ?? register?.board ?? null;
}

function nameCode({ named }: Contact): keyof AccountCounts {
  if (named === null) return 'unknownName';
  return named ? 'named' : 'anonymous';
}

function measureCode({ register, history }: Contact): keyof AccountCounts {
  if (!register?.fields.has('measure')) return 'unknownMeasure';
  if (register.measure !== null) return 'withMeasure';
  return history.some(({ what }) => ends.has(what)) ? 'withoutMeasure' : 'open';
}

function compareBoards(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return swedish.compare(one, other) || (one < other ? -1 : 1);
}
