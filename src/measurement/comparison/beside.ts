import type { Cell, HiddenCell } from '../../model/cell.js';
import type { AccountBeside, AccountsBeside, TimesBeside, WaitTimes } from '../../model/comparison.js';
import type { AccountRow, RuleFigures } from '../../model/rule-figures.js';
import type { BothReadings } from './change-figures.js';
import type { BothRules } from './measured-channels.js';
import { type Group, selectionOf } from './selection.js';

/*
 * What stands side by side without a claim: times, for which there is no interval, and counts, which hang on how long
 * it was measured.
 */

/** Of one cell each: the times of several cannot be added up. */
export function timesBeside({ earlier, present, channels, isRestricted }: BothReadings): TimesBeside | null {
  const select = selectionOf(isRestricted ? channels : null);
  const [then, now] = [earlier, present].map(({ all }) => onlyTimes(select(all).whole));
  if (then === undefined || then === null || now === undefined || now === null) return null;
  const published = [earlier, present].map((side) => select(side.published).whole);
  return { earlier: then, present: now, mayPublish: published.every(({ isTold }) => isTold) };
}

function onlyTimes({ cells: [cell, ...others] }: Group): WaitTimes | null {
  if (cell === undefined || others.length > 0 || 'hidden' in cell) return null;
  return cell.share === null ? null : { ...cell.own, mean: cell.mean };
}

type PublishedAccount = readonly AccountRow<Cell | HiddenCell>[];

/** The accounts of both, each row with whether the published report of its measurement shows it. */
export function accountsBeside(
  { earlier, present }: BothRules,
  published: { readonly earlier: PublishedAccount; readonly present: PublishedAccount },
): AccountsBeside {
  return {
    earlier: rowsOf(earlier, published.earlier),
    present: rowsOf(present, published.present),
  };
}

function rowsOf({ account }: RuleFigures, published: PublishedAccount): readonly AccountBeside[] {
  return account.map(({ board, year, counts }) => {
    const told = published.find((row) => row.board === board && row.year === year);
    return { board, year, counts, mayPublish: told !== undefined && !('hidden' in told.counts) };
  });
}
