import type { NamingReason, RefusedContainer, UnusableReason } from '../facts/refused-files.js';

/** Files that hold no table: what each is, and how to get one that does. */
export const containerWords: Readonly<Record<RefusedContainer, readonly [what: string, advice: string]>> = {
  xls: [
    'an older Excel file (.xls)',
    'Open the file in Excel and save it as an Excel workbook (.xlsx) or CSV.',
  ],
  encrypted: [
    'an Excel file with a password',
    'Open the file in Excel, remove the password under File > Info and save it again.',
  ],
  xlsb: [
    'a binary Excel workbook (.xlsb)',
    'Open the file in Excel and save it as an Excel workbook (.xlsx).',
  ],
  ods: [
    'a spreadsheet of LibreOffice or OpenOffice (.ods)',
    'Save the spreadsheet as an Excel workbook (.xlsx) or CSV.',
  ],
  damaged: ['a damaged or cut-off Excel or zip archive', 'Fetch or export the file again: it is not whole.'],
  'damaged-gzip': ['a damaged or cut gzip file (.gz)', 'Fetch or export the file again: it is not whole.'],
  zip: ['a zip archive', 'Unpack the archive and give the files in it.'],
  gzip: ['a packed file (gzip)', 'Unpack the file and give the one that comes out.'],
  tar: ['a tar archive', 'Unpack the archive and give the files in it.'],
  sealed: [
    'a packed file with a password, or packed in a way that the program cannot read',
    'Unpack the archive yourself and give the files in it.',
  ],
  entities: [
    'an Excel file with text definitions of its own (DOCTYPE), which Excel itself never writes',
    'Open the file in Excel and save it anew, or export the log as CSV.',
  ],
  pflogsumm: [
    'a summary of a mail server (pflogsumm)',
    'It has counts, not one mail on each row. Take a list with one mail on each row instead: time, sender, recipients and subject.',
  ],
  'mail-server-log': [
    'the raw log of a mail server (Postfix)',
    'It does not say which year or which subject a mail had. Take a list with one mail on each row instead: time, sender, recipients and subject. An archive of the mailbox (mbox) does as well.',
  ],
  'own-log-part': [
    'a part of logs from servicematning split',
    'Count it with servicematning tally, one part at a time.',
  ],
  'own-tally': [
    'the counts of a part from servicematning tally',
    'Put the parts together with servicematning merge.',
  ],
  'own-result': [
    'the result of a measurement by servicematning audit',
    'Name the logs themselves. servicematning report makes reports of a result.',
  ],
  pdf: ['a PDF', 'Export the log as CSV or Excel from the system instead.'],
  word: ['a Word document', 'Export the log as CSV or Excel from the system instead.'],
  html: [
    'a web page',
    'Open the file in Excel and save it as an Excel workbook (.xlsx), or export the log as CSV.',
  ],
  xml: [
    'an XML file',
    'Open the file in Excel and save it as an Excel workbook (.xlsx), or export the log as CSV.',
  ],
  binary: ['a file that is not text', 'Export the log as CSV or Excel from the system.'],
};

/** Files that look like logs and hold nothing to measure by: why, and what to take instead. */
export const unusableLogs: Readonly<Record<UnusableReason, readonly [why: string, advice: string]>> = {
  'queue-totals': [
    'It has counts per hour, not one call on each row. It can therefore not be seen who had to wait or was called back.',
    'Export the calls one by one instead: Teams admin center > Analytics & reports > Usage reports > PSTN usage > Direct Routing, or the call log of the switchboard itself.',
  ],
  'call-quality': [
    'It only measures the sound, not who called or answered.',
    'Take the files that begin with cdr_ in the same folder instead.',
  ],
  'no-dates': [
    'It has no column of dates, so response times cannot be counted.',
    'Take a message trace in the Exchange admin center instead. If that cannot be had: select the mail in the list of Outlook (Ctrl+A, Ctrl+C) and paste it into Excel, one file for the Inbox and one for Sent Items.',
  ],
  'lost-recipients': [
    'The recipients were lost in the export: there is only the name of a list (System.String[] or System.Collections.ArrayList).',
    'Export the log again like this: Get-MessageTrackingLog … | Select-Object Timestamp, EventId, Source, Sender, @{n="Recipients";e={$_.Recipients -join ";"}}, MessageSubject, MessageId, ReturnPath, Directionality | Export-Csv. Or take the server’s own files MSGTRK*.LOG.',
  ],
  'mail-totals': [
    'It has counts, not one mail on each row. It can therefore not be seen who got an answer.',
    'Take a message trace in the Exchange admin center instead, under Mail flow.',
  ],
  'own-list': [
    'It belongs to a report that servicematning has written, and is no log.',
    'Give the logs alone. If the report lies among them: write it to a folder of its own with --out, or give a pattern that only the logs fit.',
  ],
};

/** Why a format is used only where the project file names it. */
export const namingReasons: Readonly<Record<NamingReason, string>> = {
  'general-knowledge':
    'The program knows the format only from general knowledge: nobody has tried it on a real file.',
  'names-only':
    'The program knows the format only from general knowledge. It has names instead of addresses: colleagues cannot be told from residents, and a person who is shown under two names becomes two.',
  'answered-only':
    'It has only calls that were put through. Missed calls are not in it, so everyone who called would count as answered.',
};

/** What comes before the line to write where the format is to be used. */
export const namingAdvice: Readonly<Record<NamingReason, string>> = {
  'general-knowledge': 'Compare some rows with the system. If it is right, write',
  'names-only':
    'Rather take a message trace in the Exchange admin center. If the list will do all the same, write',
  'answered-only':
    'Take the file of Direct Routing or the call log of the switchboard instead. If you only want your own outgoing calls, as call-backs, write',
};
