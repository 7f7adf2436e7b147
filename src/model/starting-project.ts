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

/** What `init` has written, for the steps that follow. */
export interface StartedFiles {
  /** The project file and the organisation table, as the user would name them. */
  readonly project: string;
  readonly table: string;
  /** What a command needs behind its name to find the project file: nothing where that lies here. */
  readonly option: string;
  readonly units: readonly StartingUnit[];
  /** Logs that were looked at; of these, such as can be read. */
  readonly files: number;
  readonly understood: number;
}
