import type { OrganisationEntry } from './organisation.js';
import type { LocalDate } from './time.js';

/** One line of an organisation table that is still to be filled in. */
export interface StartingUnit {
  readonly type: OrganisationEntry['type'];
  /** As people write it. */
  readonly value: string;
  /** Mails, calls or cases that came to it. */
  readonly events: number;
  /** False for what looks like one person's own mailbox. */
  readonly measured: boolean;
}

/** Days that the logs of every channel cover, in whole weeks where there is one. */
export interface StartingPeriod {
  /** As a project file has it. */
  readonly period: string;
  readonly first: LocalDate;
  readonly last: LocalDate;
}
