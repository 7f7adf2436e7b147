/** `ok`: in order. `look-over`: an audit runs, but its result may suffer. `missing`: no audit can run. */
export type CheckStatus = 'ok' | 'look-over' | 'missing';

export type CheckArea = 'installation' | 'project' | 'inputs';

export type CheckCode =
  | 'program'
  | 'node'
  | 'packages'
  | 'time-zone'
  | 'fonts'
  | 'temporary-folder'
  | 'browser'
  | 'encoding'
  | 'project-file'
  | 'rules'
  | 'period'
  | 'organisation'
  | 'corrections'
  | 'earlier'
  | 'quality'
  | 'report-folder'
  | 'settings'
  | 'file'
  | 'files';

/** How one of the things that an audit needs stands. */
export interface Check {
  readonly area: CheckArea;
  readonly code: CheckCode;
  readonly status: CheckStatus;
  /** The file that it is about; null where it is about none. */
  readonly file: string | null;
  /** What was found, and what that means: sentences in the reader's language, a mistake of many on a line of its own. */
  readonly found: string;
  /** What to do, each a sentence or a few; none where all is in order. */
  readonly advice: readonly string[];
}

export interface Diagnosis {
  readonly checks: readonly Check[];
  /** False where something is missing or wrong. */
  readonly canAudit: boolean;
}
