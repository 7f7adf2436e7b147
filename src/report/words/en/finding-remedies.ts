import type { Finding } from '../../../model/finding.js';

/** What to do about each thing that was seen in the data, after the sentence that says what it is. */
export const findingRemedies: Record<Finding['code'], string> = {
  'file-cut': 'Export the log again, a shorter time at once, and measure all the files together.',
  'same-file': 'Remove one of the files. The figures stay the same.',
  'overlapping-files': 'There is nothing to do.',
  'replaced-bytes': 'Save the file as UTF-8 in the system that it comes from, and measure again.',
  'unknown-events':
    'Find out what the event is in the documentation of the system. If it is an arrival that no other row shows, emails are missing from the measurement.',
  'one-id-many-mails':
    'Check the export: the system seems to give several emails one id. Export the log without that column. Emails are then told apart by time, sender and subject.',
  'arrivals-look-shifted': 'Compare a row of the file with a time of day that you are sure of.',
  'direction-ends-early': 'Export the log again, with both directions to the end of the period.',
  'dictionary-format': 'If the reading is right: write format beside the files in the project file.',
  'hours-assumed': 'Write the right opening hours in the project file, under calendar and hours.',
  'name-assumed': 'Write the name of the municipality in the project file, under municipality.',
  'rule-expired': 'Find out which promise held then. servicematning rules list shows more.',
  'clock-change-rows': 'There is nothing to do.',
  'rejected-rows': 'See avvisade-rader.csv from audit. Correct the source and export the log again.',
  'unknown-units': 'Run servicematning inspect on the logs and add them to the organisation table.',
  'unlisted-names': 'Enter them in the organisation table. The names are in resultat.json and kontakter.csv.',
  'log-starts-late': 'Export the log from the first day of the measuring period, or shorten the period.',
  'log-ends-early': 'Export the log again when the time allowed has run out, and measure again.',
  'log-end-alone':
    'Where that time is wrong: correct it in the file, or say with --log-end when the log ends.',
  'day-without-rows': 'Find out in the system whether the day was empty. If not, export the log again.',
  'days-without-rows': 'Find out in the system whether the days were empty. If not, export the log again.',
  'one-direction': 'Export the other direction too, and measure both files together.',
  'unit-without-outgoing':
    'Export the folder of sent mail. If nobody answers from the mailbox: write measured: no in the organisation table.',
  'unit-ends-early': 'Export the log again, with both directions to the end of the period.',
  'no-missed-calls': 'Export a log that has the missed calls too. The share is too high without them.',
  'calls-in-two-systems':
    'If they are the same calls: write phone: { sameCalls: { systems: [a, b] } } in the project file, with the names of the formats for a and b. Put the system first that knows whether a person answered.',
  'channel-without-log': 'Add a log of the channel, if the promise is to be tested there.',
  'unknown-in-scope': 'Include it when the log is exported, if the system knows it.',
  'missing-column': 'Include the column when the log is exported, if the system has it.',
  'marked-answers': 'Check some with servicematning explain. Faults are put right with --corrections.',
  'day-resolution': 'Include the time of day when the log is exported, if the system has it.',
  'waits-unknown':
    'Include the column of waiting times when the call log is exported, if the exchange has it.',
  'negative-time':
    'They stand in kontakter.csv from audit, with the reason negative-time. Correct the times in the register.',
  'not-merged': 'If you need it: run servicematning audit on all the logs at once.',
};

/** `key`: what is written, of the systems that were found. */
export const sameCallsRemedy = (key: string): string =>
  `If they are the same calls: write ${key} in the project file. Put the system first that knows whether a person answered.`;
