import type { LocalDate } from './time.js';

export interface Period {
  readonly from: LocalDate;
  /** Last day, included. */
  readonly until: LocalDate;
  /** As the user wrote it. */
  readonly label: string;
}
