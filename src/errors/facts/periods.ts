/** A period as somebody wrote it. */
export interface StatedPeriod {
  readonly period: string;
  /** Under `period` in the project file, behind `--period`, or by itself on the command line. */
  readonly stated: 'in-project' | 'option' | 'argument';
}

/** Mistakes about the measuring period. */
export interface PeriodFacts {
  'period-unreadable': StatedPeriod & { readonly found: string };
  'period-reversed': StatedPeriod & { readonly from: string; readonly until: string };
  'period-out-of-calendar': StatedPeriod & { readonly first: number; readonly last: number };
  'period-without-data': {
    readonly period: string;
    readonly first: string;
    readonly last: string;
    readonly contacts: number;
  };
  'no-special-days': { readonly period: string };
  'no-rule-in-force': { readonly period: string; readonly ruleSet: string };
}
