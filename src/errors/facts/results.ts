/** Mistakes about what an earlier run wrote. */
export interface ResultFacts {
  'not-a-result': { readonly file: string };
  'no-result-file': { readonly file: string };
  'damaged-result': { readonly file: string; readonly where: string | null };
  'result-of-other-version': { readonly file: string; readonly found: number; readonly expected: number };
  'comparison-reversed': {
    readonly earlier: string;
    readonly earlierPeriod: string;
    /** Null where it is the measurement that is being made. */
    readonly present: string | null;
    readonly presentPeriod: string;
  };
  'unknown-contact': {
    readonly found: string;
    /** The list of what is no contact, where the id stands in it. */
    readonly listed: string | null;
  };
}
