import { localDate, partsOf } from '../calendar/zone.js';
import type { Contact, HappeningKind } from '../model/contact.js';
import type { AccountCounts, AccountRow } from '../model/result.js';
import type { Verdict } from '../model/verdict.js';
import { type Counts, type CountsByKey, increase } from './counts.js';

/** Nobody waits any longer for the person's matter. */
const ends: ReadonlySet<HappeningKind> = new Set(['answer', 'callback', 'own-later-call', 'closing']);

const swedish = new Intl.Collator('sv');

/** Counts a contact under its board and local year of receipt; what is excluded stands in no account. */
export function addToAccount(account: CountsByKey, verdict: Verdict): void {
  if (verdict.outcome === 'excluded') return;
  const { contact } = verdict;
  const key = accountKey(boardOf(contact), partsOf(localDate(contact.receivedAt.start)).year);
  account[key] ??= {};
  increase(account[key], 'received', 1);
  increase(account[key], nameCode(contact), 1);
  increase(account[key], measureCode(contact), 1);
}

/** By year, then by board in Swedish order; contacts of no known board last in their year. */
export function accountRows(account: { readonly [boardAndYear: string]: Counts }): readonly AccountRow[] {
  return Object.entries(account)
    .map(([key, counts]) => ({ ...parseKey(key), counts: accountCounts(counts) }))
    .sort((one, other) => one.year - other.year || compareBoards(one.board, other.board));
}

function accountCounts(counts: Counts): AccountCounts {
  const of = (code: keyof AccountCounts): number => counts[code] ?? 0;
  return {
    received: of('received'),
    named: of('named'),
    anonymous: of('anonymous'),
    unknownName: of('unknownName'),
    withMeasure: of('withMeasure'),
    withoutMeasure: of('withoutMeasure'),
    unknownMeasure: of('unknownMeasure'),
    open: of('open'),
  };
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

function accountKey(board: string | null, year: number): string {
  return `${year}:${board === null ? '' : `=${board}`}`;
}

function parseKey(key: string): { readonly board: string | null; readonly year: number } {
  const colon = key.indexOf(':');
  const board = key.slice(colon + 1);
  return { board: board === '' ? null : board.slice(1), year: Number(key.slice(0, colon)) };
}

function compareBoards(one: string | null, other: string | null): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return swedish.compare(one, other) || (one < other ? -1 : 1);
}
