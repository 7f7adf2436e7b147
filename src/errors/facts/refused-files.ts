/** What the program itself has written, and other commands than those that read logs take. */
export type OwnFile = 'own-log-part' | 'own-tally' | 'own-result';

/** Files that hold no table. */
export type RefusedContainer =
  | 'xls'
  | 'encrypted'
  | 'xlsb'
  | 'ods'
  | 'damaged'
  | 'damaged-gzip'
  | 'zip'
  | 'gzip'
  | 'tar'
  | 'sealed'
  | 'entities'
  | 'pflogsumm'
  | 'mail-server-log'
  | OwnFile
  | 'pdf'
  | 'word'
  | 'html'
  | 'xml'
  | 'binary';

/** Files that look like logs and hold nothing to measure by. */
export type UnusableReason =
  | 'queue-totals'
  | 'call-quality'
  | 'no-dates'
  | 'lost-recipients'
  | 'mail-totals'
  /** A list that belongs to a report. */
  | 'own-list';

/** Why a format is used only where the project file names it. */
export type NamingReason = 'general-knowledge' | 'names-only' | 'answered-only';
