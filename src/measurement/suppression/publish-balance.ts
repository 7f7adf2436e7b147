import type { Balance, BalanceStep } from '../../model/balance.js';
import type { PublishedCell } from '../../model/cell.js';
import type { ToldRows } from './publish-inputs.js';
import type { View } from './view.js';

/**
 * Contacts in the period less those out of scope are a rule's whole, and where there are few events those
 * that came in and those that we sent tell almost as much: where the number of all contacts would tell of
 * a hidden cell only the rows are left. Of a rule whose whole is hidden nothing is.
 */
export function publishBalance(
  balance: Balance,
  { showsTotals, isShown }: View,
  { tellsSum }: ToldRows,
): Balance<PublishedCell> {
  const rows = tellsSum ? balance.rows : ({ hidden: 'protects' } as const);
  if (showsTotals) {
    return { ...balance, rows, rules: balance.rules.filter(({ rule }) => isShown(rule, { by: 'whole' })) };
  }
  const { events, incoming, outgoing, contacts } = balance;
  return {
    rows,
    events: untold(events),
    incoming: untold(incoming),
    outgoing: untold(outgoing),
    contacts: untold(contacts),
    rules: [],
  };
}

function untold(step: BalanceStep): BalanceStep {
  return { ...step, parts: [] };
}
