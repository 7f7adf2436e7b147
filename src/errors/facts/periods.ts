/** Mistakes about the measuring period. */
export interface PeriodFacts {
  'period-unreadable': { readonly found: string; readonly period: string };
  'period-reversed': { readonly period: string; readonly from: string; readonly until: string };
  'period-out-of-calendar': { readonly period: string; readonly first: number; readonly last: number };
  'period-without-data': {
    readonly period: string;
    readonly first: string;
    readonly last: string;
    readonly contacts: number;
  };
  'no-special-days': { readonly period: string };
  'no-rule-in-force': { readonly period: string; readonly ruleSet: string };
}
