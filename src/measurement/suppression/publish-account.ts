import type { Cell, HiddenCell } from '../../model/cell.js';
import type { AccountRow, RuleFigures } from '../../model/rule-figures.js';
import { accountSums } from './account-sums.js';
import { determinedBy } from './determined.js';
import { FEWEST_SHOWN, isFew } from './table-cells.js';
import type { View } from './view.js';

/**
 * The rows of an account, those of fewer than 5 contacts hidden, and the smallest further ones without
 * which such a row, or a hidden cell of the promises about the same contacts, could be worked out: from
 * the whole, from the units of a board, from the weeks of a year, from the rules about named or anonymous
 * persons.
 */
export function publishAccount(rule: RuleFigures, view: View): readonly AccountRow<Cell | HiddenCell>[] {
  const { account } = rule;
  if (account.length === 0) return [];
  const few = new Set(account.filter((row) => isFew(receivedIn(row))));
  const hidden = rowsToHide(few, { rule, view });
  return account.map((row) => {
    if (!hidden.has(row)) return row;
    return { ...row, counts: { hidden: few.has(row) ? 'few' : 'protects' } };
  });
}

interface Account {
  readonly rule: RuleFigures;
  readonly view: View;
}

function rowsToHide(few: ReadonlySet<AccountRow>, { rule, view }: Account): ReadonlySet<AccountRow> {
  const sums = accountSums(rule, view);
  const bySize = rule.account.toSorted((one, other) => receivedIn(one) - receivedIn(other));
  const hidden = new Set(few);
  const isSafe = (rows: ReadonlySet<AccountRow>): boolean =>
    [...few].every((row) => canTrade(row, rows)) &&
    determinedBy(sums.equationsWithout(rows), sums.isSecret).size === 0;
  while (!isSafe(hidden) && hidden.size < bySize.length) {
    const open = bySize.filter((row) => !hidden.has(row));
    const enough = open.find((row) => isSafe(new Set([...hidden, row])));
    const next = enough ?? open[0];
    if (next !== undefined) hidden.add(next);
  }
  return hidden;
}

/**
 * Whether a row of few could have one more or one fewer, another hidden row making up for it, as far as a
 * reader can tell who knows that few is 1 to 4 and any other hidden row is of 5 or more.
 */
function canTrade(row: AccountRow, hidden: ReadonlySet<AccountRow>): boolean {
  return [...hidden].some((other) => {
    return other !== row && ((canGrow(row) && canShrink(other)) || (canShrink(row) && canGrow(other)));
  });
}

function canGrow(row: AccountRow): boolean {
  return !isFew(receivedIn(row)) || receivedIn(row) < FEWEST_SHOWN - 1;
}

function canShrink(row: AccountRow): boolean {
  return receivedIn(row) > (isFew(receivedIn(row)) ? 1 : FEWEST_SHOWN);
}

function receivedIn({ counts }: AccountRow): number {
  return counts.received;
}
