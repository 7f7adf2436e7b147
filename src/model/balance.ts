/** One sum and the parts that it must equal; parts are stable codes such as `folded.leg`. */
export interface BalanceStep {
  readonly total: number;
  readonly parts: readonly { readonly part: string; readonly count: number }[];
}

export interface Balance {
  readonly rows: BalanceStep;
  readonly events: BalanceStep;
  readonly incoming: BalanceStep;
  readonly outgoing: BalanceStep;
  readonly contacts: BalanceStep;
  /** Per rule under its main reading: the contacts in the period. */
  readonly rules: readonly { readonly rule: string; readonly reading: string; readonly step: BalanceStep }[];
}
