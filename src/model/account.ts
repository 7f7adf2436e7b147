/** What an account of complaints tells of one board and year. */
export interface AccountCounts {
  readonly received: number;
  readonly named: number;
  readonly anonymous: number;
  /** The register does not tell whether a name was given. */
  readonly unknownName: number;
  /** A measure, or that none was needed, is noted. */
  readonly withMeasure: number;
  /** Closed or answered with nothing noted. */
  readonly withoutMeasure: number;
  /** Nothing tells of measures: the register has no such column, or there is none. */
  readonly unknownMeasure: number;
  /** Neither closed, answered nor a measure noted. */
  readonly open: number;
}

/** The account of a board that received nothing. */
export const nothingReceived: AccountCounts = {
  received: 0,
  named: 0,
  anonymous: 0,
  unknownName: 0,
  withMeasure: 0,
  withoutMeasure: 0,
  unknownMeasure: 0,
  open: 0,
};
