/** In what two parts of a measurement can differ. */
export type PartDifference =
  | 'version'
  | 'municipality'
  | 'period'
  | 'rules'
  | 'calendar'
  | 'organisation'
  | 'own-domains'
  | 'own-numbers'
  | 'pairing'
  | 'corrections'
  | 'background'
  | 'report-date'
  | 'key'
  | 'split';

/** Mistakes about measurements that are made in parts. */
export interface PartFacts {
  /** `values` where they can be shown in a few words. */
  'parts-differ': {
    readonly files: readonly [string, string];
    readonly what: PartDifference;
    readonly values: readonly [string, string] | null;
  };
  'log-ends-differ': {
    readonly files: readonly [string, string];
    readonly channel: 'mail' | 'phone' | 'case';
    readonly values: readonly [string, string];
  };
  'part-twice': { readonly files: readonly [string, string] };
  'parts-missing': { readonly missing: readonly number[]; readonly of: number };
  'corrections-in-no-part': { readonly file: string; readonly rows: readonly number[] };
  'no-tally': { readonly file: string };
  /** `what`: the counts of a part, or a part of logs. */
  'damaged-part': { readonly file: string; readonly what: 'tally' | 'log-part' };
  /** No part contradicts itself, all of them together do. */
  'parts-contradict': { readonly files: readonly string[] };
  'part-of-other-version': {
    readonly file: string;
    readonly what: 'tally' | 'log-part';
    readonly found: number;
    readonly expected: number;
  };
  'log-part-beside-others': { readonly file: string };
  'log-part-of-other-options': { readonly file: string; readonly what: PartDifference };
  'log-end-of-part': { readonly file: string };
  'key-file-short': { readonly file: string; readonly bytes: number; readonly least: number };
  'key-file-open': { readonly file: string };
}
