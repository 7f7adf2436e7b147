/** Milliseconds since 1970-01-01T00:00:00Z, a whole number. */
export type Instant = number;

/** A calendar date in Stockholm as whole days since 1970-01-01. Day 0 was a Thursday. */
export type LocalDate = number;

export type Precision = 'exact' | 'minute' | 'day';

/**
 * When something happened, as exactly as the log knows: at `start` at the earliest and `end` at the
 * latest, both included. `exact`: start equals end. `minute`: end is 59 999 ms after start. `day`: the
 * whole local day. Where one instant is needed the start is used.
 */
export interface Moment {
  readonly start: Instant;
  readonly end: Instant;
  readonly precision: Precision;
}

/** Half-open span of instants: `from` belongs to it, `until` does not. */
export interface Span {
  readonly from: Instant;
  readonly until: Instant;
}
