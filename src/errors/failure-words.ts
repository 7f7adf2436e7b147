/** What stands before the parts of a mistake, and what is said of a bug. */
export interface FailureWords {
  readonly error: string;
  readonly place: string;
  readonly advice: string;
  readonly example: string;
  /** That the program is at fault. */
  readonly bug: (version: string) => string;
  /** What to do with the report that was written; null where nowhere could be written. */
  readonly sendReport: (file: string | null) => string;
  readonly reportHolds: string;
}
