import { excludedWords, notAssessableWords, outcomeWords } from './codes.js';
import { notContactWords, unpairedWords } from './fates.js';

/** Of the lists of contacts, of other events and of refused rows: what stands above the columns, and their words. */

export const contactHeadings = {
  contact: 'Contact',
  channel: 'Channel',
  category: 'Type of case',
  unit: 'Unit',
  kind: 'Kind of organisation',
  board: 'Board (nämnd)',
  unitAnswered: 'Answering unit',
  receivedAt: 'Received',
  answeredAt: 'Answered',
  evidence: 'Evidence',
  rule: 'Promise',
  reading: 'Reading',
  mainReading: 'Main reading',
  dueAt: 'Deadline',
  spent: 'Time to answer',
  allowed: 'Limit',
  verdict: 'Assessment',
  reason: 'Reason',
  sourceFile: 'Source file',
  sourceRow: 'Source row',
  answerFile: 'Answer file',
  answerRow: 'Answer row',
  person: 'Person',
  missing: 'Information missing',
  marks: 'Note on the answer',
  counterpart: 'Address or number',
  subject: 'Subject',
};

export const eventHeadings = {
  event: 'Event',
  channel: 'Channel',
  direction: 'Direction',
  unit: 'Unit',
  at: 'Time',
  reason: 'Reason',
  sourceFile: 'Source file',
  sourceRow: 'Source row',
  from: 'From',
  to: 'To',
  subject: 'Subject',
};

export const rejectedHeadings = {
  file: 'File',
  row: 'Row',
  column: 'Column',
  reason: 'Reason',
  value: 'Value, masked',
};

/** Instead of an address or a number: `Person 0012`. */
export const pseudonym = (number: string): string => `Person ${number}`;

export const yesNoWords = { yes: 'yes', no: 'no' };

/** A transfer or a missing part is not late: what has no time departs. */
export const timelessOutcomeWords = { ...outcomeWords, met: 'as promised', late: 'departs' };

export const verdictReasonWords = { ...notAssessableWords, ...excludedWords };

/** Why an event is no contact and belongs to none. */
export const apartReasonWords = {
  ...unpairedWords,
  ...notContactWords,
  internal: 'within the municipality',
  'handed-on': 'handed on a contact within the municipality',
  passing: 'between outsiders',
};
