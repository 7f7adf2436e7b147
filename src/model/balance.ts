import type { Cell, HiddenCell } from './cell.js';

/** One sum and the parts that it must equal; parts are stable codes such as `folded.leg`. */
export interface BalanceStep {
  readonly total: number;
  readonly parts: readonly { readonly part: string; readonly count: number }[];
}

export interface Balance<C = Cell> {
  /** Hidden in what is published where the only logs are those of a group that is. */
  readonly rows: BalanceStep | Extract<C, HiddenCell>;
  readonly events: BalanceStep;
  readonly incoming: BalanceStep;
  readonly outgoing: BalanceStep;
  readonly contacts: BalanceStep;
  /** Per rule under its main reading: the contacts in the period. */
  readonly rules: readonly { readonly rule: string; readonly reading: string; readonly step: BalanceStep }[];
}
