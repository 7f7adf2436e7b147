/** Words of the workbook: its sheets, what stands above their columns, and what is said of it as a whole. */

/** On every page and in the file's properties. */
export const workbookWords = {
  title: (municipality: string) => `Service measurement, working data: ${municipality}`,
  status: 'Working material',
  notice: 'Working material: shows every count, small groups too. Publish the report instead.',
  personalStatus: 'Working material with personal data',
  personalNotice:
    'Holds personal data from the logs, and every count. Show it only to those who measure, and delete it when it is not needed.',
  page: 'Page',
  of: 'of',
  all: 'all',
  agrees: 'agrees',
  differs: 'does not agree',
  notReached: 'not reached',
  shortened: (sheet: string, rows: { readonly shown: number; readonly all: number }, file: string) =>
    `The sheet ${sheet} shows ${rows.shown} of ${rows.all} rows. All rows are in ${file}.`,
};

export const sheetNames = {
  summary: 'Summary',
  promises: 'Promises',
  channels: 'Channels',
  kinds: 'Kinds of organisation',
  boards: 'Boards',
  units: 'Units',
  unitChannels: 'Unit × channel',
  weeks: 'Weeks',
  readings: 'Readings',
  account: 'Account',
  sensitivity: 'Sensitivity',
  evidence: 'Evidence',
  balance: 'Balance',
  quality: 'Data quality',
  corrections: 'Corrections',
  change: 'Before and after',
  inputs: 'Inputs',
  contacts: 'Contacts',
  events: 'Not contacts',
  rejected: 'Rejected rows',
};

/** The first sheet: what is told, in the order of its rows. */
export const summarySheetWords = {
  what: 'Item',
  value: 'Value',
  note: 'Note',
  lists: 'Lists',
  municipality: 'Municipality',
  ruleSet: 'Rule set',
  source: 'Source',
  firstDay: 'Measuring period, first day',
  lastDay: 'Measuring period, last day',
  workingDays: 'Working days in the measuring period',
  hours: 'Opening hours',
  hoursAssumed: 'Assumed: the municipality has not confirmed them.',
  logEnd: (channel: string) => `End of the log: ${channel}`,
  declared: 'Stated.',
  lastEvent: 'The last event.',
  reportDate: 'Date of the report',
  program: 'Program',
  cannotMeasure: 'Cannot be measured here',
};

/** Of the figures of one group of contacts. */
export const cellHeadings = {
  judged: 'Assessed',
  unanswered: 'Unanswered',
  late: 'Late or departing',
  met: 'Met',
  share: 'Share met',
  low: 'Interval from',
  high: 'Interval to',
  pending: 'Not counted yet',
  withinLog: 'Share met, deadline within the log',
  notAssessable: 'Not assessable',
  excluded: 'Excluded',
  median: (clock: string) => `Half answered, ${clock}`,
  ninetieth: (clock: string) => `Nine in ten answered, ${clock}`,
  elapsed: 'elapsed time',
  own: 'time of the reading',
  mean: 'Mean time for those answered, time of the reading',
  meanAtLeast: 'Mean time at least, with those waiting',
};

/** Of what a group of contacts is a group of. */
export const groupHeadings = {
  rule: 'Promise',
  reading: 'Reading',
  mainReading: 'Main reading',
  channel: 'Channel',
  kind: 'Kind of organisation',
  unit: 'Unit',
  board: 'Board (nämnd)',
  noBoard: 'no board',
  standing: 'Against the whole',
  week: 'Week',
  monday: 'Monday',
  readingTitle: 'How time is counted',
  allowed: 'Limit',
};

export const promiseHeadings = {
  rule: 'Promise',
  title: 'Title',
  partOf: 'Part of',
  figure: 'Outcome',
  of: 'Basis',
  target: 'Target',
  standing: 'Standing',
  kind: 'Kind',
  allowed: 'Limit',
  reading: 'Reading',
  readingNote: 'Why',
  scope: 'Covers',
  exceptions: 'Exceptions',
  validFrom: 'Applies from',
  validUntil: 'Applies until',
  indicative: 'Indicative',
  severity: 'Weight',
  measureId: 'Measure elsewhere',
  promise: 'Words of the promise',
  source: 'Source',
  outOfScope: 'Not covered',
  takenOver: 'Assessed against narrower promises',
};

export const accountHeadings = {
  variant: 'If answers are counted so',
  evidence: 'How the answer was found',
  answers: 'Number of answers',
  step: 'Total',
  part: 'Part',
  code: 'Code',
  count: 'Number',
  agrees: 'Parts against total',
  finding: 'Finding',
  sentence: 'What it means',
  shareBefore: 'Share met before',
  shareAfter: 'Share met after',
  judgedBefore: 'Assessed before',
  judgedAfter: 'Assessed after',
};

/** Of the files that the figures were made from. */
export const inputHeadings = {
  file: 'File',
  what: 'Kind',
  sha256: 'SHA-256',
  format: 'Format',
  formatTitle: 'What the format is',
  channel: 'Channel',
  encoding: 'Encoding',
  delimiter: 'Delimiter',
  sheet: 'Sheet',
  zone: 'Time zone',
  rows: 'Rows',
  first: 'First event',
  last: 'Last event',
  clockChangeRows: 'Rows at a change of clocks',
  columnsUnderstood: 'Columns read',
  columnsIgnored: 'Columns not needed',
  notRead: 'Sheets and files not read',
};

export const inputWords = {
  log: 'log',
  organisation: 'organisation table',
  ruleSet: 'rule set',
  tab: 'tab',
};
