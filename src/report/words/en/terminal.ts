import type { HiddenCell } from '../../../model/cell.js';
import { count, counted, percent } from './format.js';

/** The run on a screen, after the words that it shares with the report. */
export const terminalWords = {
  title: 'Service measurement',
  noEvents: 'no events',
  unit: 'Unit',
  judged: 'assessed',
  interval: 'interval',
  moreUnits: (units: number, where: string) => `… and ${counted(units, 'more unit', 'more units')} ${where}`,
  balance: ({ rows, agrees, rejected }: BalanceInBrief) =>
    `Balance: ${counted(rows, 'row', 'rows')}, ${agrees ? 'all accounted for' : 'the sums do not agree'}, ${count(rejected)} rejected`,
  balanceHidden: (agrees: boolean) =>
    `Balance: rows not shown, ${agrees ? 'all accounted for' : 'the sums do not agree'}`,
  nothingJudged: 'No contact could be assessed.',
  pending: (contacts: number) => `not counted yet ${count(contacts)}`,
  notAssessable: (contacts: number) => `not assessable ${count(contacts)}`,
  excluded: (contacts: number) => `excluded ${count(contacts)}`,
  withinLog: (share: number) => `Among those whose deadline lies within the log: ${percent(share)} in time`,
  channelHidden: 'not shown',
  channelPending: (contacts: number) => `none assessed (${counted(contacts, 'is waiting', 'are waiting')})`,
};

interface BalanceInBrief {
  readonly rows: number;
  readonly agrees: boolean;
  readonly rejected: number;
}

export const hiddenWhole: Record<HiddenCell['hidden'], string> = {
  few: 'Fewer than five contacts: the figures are not shown.',
  protects: 'The figures are not shown: they would reveal a group of fewer than five.',
};
